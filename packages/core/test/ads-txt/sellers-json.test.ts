import { expect, test } from 'vitest';
import { readSellersJson } from '../../src/ads-txt/index.js';

const SELLERS = [
  { seller_id: '1', seller_type: 'PUBLISHER', name: 'Site Ltd', domain: 'Site.example' },
  { seller_id: '2', seller_type: 'Intermediary', is_confidential: 1 },
  { seller_id: 3, seller_type: 'both', name: 'A "quoted\\" } ] name', domain: 'both.example', is_confidential: 0 },
  { seller_id: '4', seller_type: 'SELLER', ext: { list: [{ seller_id: '9' }] } },
  { seller_id: '1', seller_type: 'INTERMEDIARY' },
];

function read(json: string, ...accounts: string[]) {
  return readSellersJson(json, 'ads.example', accounts);
}

test('the accounts that are asked for are found, and told absent where they are not', () => {
  const json = JSON.stringify({
    contact_email: 'a@ads.example',
    identifiers: [{ name: 'TAG-ID', value: '{"seller_id"' }],
    sellers: SELLERS,
    version: '1.0',
  });
  const seller = { system: 'ads.example', name: '', domain: '', isConfidential: false, detail: '' };
  expect(read(`\ufeff${json}\n`, '3', '1', '2', '4', '9')).toEqual([
    { ...seller, account: '3', type: 'BOTH', name: 'A "quoted\\" } ] name', domain: 'both.example' },
    { ...seller, account: '1', type: 'PUBLISHER', name: 'Site Ltd', domain: 'site.example' },
    { ...seller, account: '2', type: 'INTERMEDIARY', isConfidential: true },
    { ...seller, account: '4', type: 'unknown', detail: expect.stringContaining('no type') },
    { ...seller, account: '9', type: 'absent' },
  ]);
  expect(read(JSON.stringify({ sellers: SELLERS }, null, 2), '1')).toMatchObject([{ type: 'PUBLISHER' }]);
});

test.each([
  ['nothing', ''],
  ['a page', '<html>{"sellers":[{"seller_id":"1"}]}</html>'],
  ['a list', JSON.stringify([{ sellers: SELLERS }])],
  ['no sellers', '{"version":"1.0","sellers":[]}'],
  ['half a file', JSON.stringify({ sellers: SELLERS }).slice(0, -20)],
  ['a file without its end', JSON.stringify({ sellers: SELLERS }).slice(0, -1)],
  ['a string without its end', '{"sellers":[{"seller_id":"1"}],"x":"}'],
  ['two files', JSON.stringify({ sellers: SELLERS }).repeat(2)],
  ['a text', '"sellers"'],
])('%s is no sellers.json', (_, json) => expect(read(json, '1')).toBeNull());

test('a damaged seller costs itself only, and nobody is called missing who may be that one', () => {
  const json = '{"sellers":[{"seller_id":"1",},{"seller_id":"2","seller_type":"BOTH"}]}';
  expect(read(json, '1', '2')).toMatchObject([{ type: 'unknown' }, { type: 'BOTH' }]);
  const long = `{"sellers":[{"seller_id":"1","name":"${'x'.repeat(20_000)}"},{"seller_id":"2","seller_type":"BOTH"}]}`;
  expect(read(long, '1', '2')).toMatchObject([{ type: 'unknown' }, { type: 'BOTH' }]);
});

test('what is hostile costs linear time, and builds nothing', () => {
  const million = 1_000_000;
  for (const part of ['[', '{', '"', '\\', '[]', '{},', '{"a":', '"\\"']) {
    expect(read(`{"sellers":[${part.repeat((5 * million) / part.length)}`, '1')).toBeNull();
  }
});

test('an id that is written as a number is read digit by digit', () => {
  const json =
    '{"sellers":[{"seller_id": 12345678901234567891, "seller_type":"BOTH"},{"seller_id":42,"seller_type":"BOTH"}]}';
  const accounts = ['12345678901234567891', '12345678901234567890', '42'];
  expect(readSellersJson(json, 'ads.example', accounts)?.map(({ type }) => type)).toEqual(['BOTH', 'absent', 'BOTH']);
});
