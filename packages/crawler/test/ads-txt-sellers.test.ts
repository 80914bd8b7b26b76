import type { ServerResponse } from 'node:http';
import type { Seller } from '@linkvet/core';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { SiteOptions } from '../src/index.js';
import { asked, type Crawled, crawl } from './crawl.js';

const SHOP = 'https://shop.example/';

type Listener = (request: unknown, response: ServerResponse) => void;
const text =
  (body: string): Listener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).end(body);
const sellers = (...list: unknown[]) => text(JSON.stringify({ version: '1.0', sellers: list }));
const answer =
  (status: number): Listener =>
  (_, response) =>
    void response.writeHead(status).end('x');
const redirect =
  (location: string): Listener =>
  (_, response) =>
    void response.writeHead(302, { location }).end();

async function crawlShop(answers: Record<string, Listener>, more: Partial<SiteOptions> = {}) {
  await using site = await serveSite({ 'shop.example/': 'x', ...answers });
  const originMap = [`https://*=${site.origin}`];
  const crawled = await crawl(SHOP, { originMap, adsTxt: 'check', sellersJson: 'check', retries: 0, ...more });
  return { crawled, asked: asked(site) };
}

function told({ events }: Crawled): Seller[] {
  return events.flatMap((event) => (event.type === 'sellers' ? event.sellers : []));
}

const two = text('a.test, 2, RESELLER\nb.test, 1, DIRECT\nb.test, 3, RESELLER\nB.test, 1, DIRECT');

test('ad systems are asked of the accounts in the file only when that is wanted', async () => {
  const off = await crawlShop({ 'shop.example/ads.txt': two }, { sellersJson: 'off' });
  expect(off.asked.filter((url) => url.includes('sellers'))).toEqual([]);
  const none = await crawlShop({ 'shop.example/ads.txt': two }, { adsTxt: 'off' });
  expect(none.asked.filter((url) => url.includes('sellers'))).toEqual([]);
  const { crawled, asked } = await crawlShop({
    'shop.example/ads.txt': two,
    'a.test/sellers.json': sellers({ seller_id: '2', seller_type: 'INTERMEDIARY', name: 'A', domain: 'a.test' }),
    'b.test/sellers.json': sellers({ seller_id: 1, seller_type: 'PUBLISHER', is_confidential: 1 }),
  });
  expect(asked.filter((url) => url.includes('.test'))).toEqual([
    ...['b.test/robots.txt', 'b.test/sellers.json', 'a.test/robots.txt', 'a.test/sellers.json'],
  ]);
  expect(told(crawled)).toEqual([
    { system: 'b.test', account: '1', type: 'PUBLISHER', name: '', domain: '', isConfidential: true, detail: '' },
    { system: 'b.test', account: '3', type: 'absent', name: '', domain: '', isConfidential: false, detail: '' },
    {
      system: 'a.test',
      account: '2',
      type: 'INTERMEDIARY',
      name: 'A',
      domain: 'a.test',
      isConfidential: false,
      detail: '',
    },
  ]);
});

test('where a file cannot be had, or read to its end, nothing is known', async () => {
  const systems = {
    'gone.test': answer(404),
    'page.test': text('<!doctype html><title>x</title>'),
    'half.test': text('{"sellers":[{"seller_id":"1","seller_type":"BOTH"},'),
    'large.test': text(`{"sellers":[${' '.repeat(20_000_000)}{"seller_id":"1"}]}`),
    'far.test': redirect('https://elsewhere.test/sellers.json'),
  };
  const { crawled } = await crawlShop({
    'shop.example/ads.txt': text(
      Object.keys(systems)
        .map((name) => `${name}, 1, DIRECT`)
        .join('\n'),
    ),
    ...Object.fromEntries(Object.entries(systems).map(([name, listener]) => [`${name}/sellers.json`, listener])),
    'elsewhere.test/sellers.json': redirect('/more.json'),
  });
  expect(told(crawled).map(({ system, type, detail }) => [system, type, detail])).toEqual([
    ['gone.test', 'unknown', 'It answered 404.'],
    ['page.test', 'unknown', 'It is no whole sellers.json.'],
    ['half.test', 'unknown', 'It is no whole sellers.json.'],
    ['large.test', 'unknown', 'It has more than 20000000 bytes.'],
    ['far.test', 'unknown', expect.stringContaining('leads on')],
  ]);
});

test('what serves ads or counts clicks is not asked, nor what is no name, and twenty systems are enough', async () => {
  const many = Array.from({ length: 30 }, (_, i) => `s${i}.test, 1, DIRECT`);
  const none = [
    '10.0.0.1, 1, DIRECT',
    'placeholder.example.com, placeholder, DIRECT, placeholder',
    'com.uk, 1, DIRECT',
  ];
  const { crawled, asked } = await crawlShop(
    { 'shop.example/ads.txt': text(['click.test, 1, DIRECT', ...none, ...many].join('\n')) },
    { isMonetised: (url) => url.includes('click.test') },
  );
  const systems = asked.filter((url) => url.endsWith('/sellers.json'));
  expect(systems).toHaveLength(19);
  expect(asked.filter((url) => /click|10\.0|placeholder/.test(url))).toEqual([]);
  expect(told(crawled)[0]).toMatchObject({ system: 'click.test', type: 'unknown' });
  expect(crawled.notes).toEqual(['limit-reached sellers.json']);
});
