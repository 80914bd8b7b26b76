import { readFileSync } from 'node:fs';
import { sharedPath, testWithShared } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { parseMediaType } from '../src/fetch/media-type.js';
import { charsetOf, decodeText } from '../src/fetch/text.js';

test.each([
  ['utf-8', '', Buffer.from('\ufeffgrün'), 'grün', 'utf-8'],
  ['a byte order mark over a header', 'iso-8859-1', Buffer.from('\ufeffgrün'), 'grün', 'utf-8'],
  ['a header over a meta', 'utf-8', Buffer.from('<meta charset=latin1>grün'), '<meta charset=latin1>grün', 'utf-8'],
  [
    'a meta',
    '',
    Buffer.from('<meta charset=windows-1251>\xef\xf0\xe8', 'latin1'),
    '<meta charset=windows-1251>при',
    'windows-1251',
  ],
  ['nothing said, UTF-8', '', Buffer.from('grün'), 'grün', 'utf-8'],
  ['nothing said, not UTF-8', '', Buffer.from('gr\xfcn \x93x\x94', 'latin1'), 'grün “x”', 'windows-1252'],
  ['nothing said, ASCII', '', Buffer.from('green'), 'green', 'windows-1252'],
  ['a label that means nothing', 'klingon', Buffer.from('grün'), 'grün', 'utf-8'],
  ['utf-16', '', Buffer.from('\ufeffgrün', 'utf16le'), 'grün', 'utf-16le'],
  ['broken bytes', 'utf-8', Buffer.from([0x61, 0xff, 0x62]), 'a\ufffdb', 'utf-8'],
  ['an encoding for attacks', 'iso-2022-kr', Buffer.from('<script>'), '\ufffd', 'replacement'],
  ['shift_jis', 'shift_jis', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), '日本', 'shift_jis'],
])('%s', (_, label, bytes, text, charset) => {
  expect(decodeText(bytes, label)).toEqual({ text, charset });
});

const rows = <Row>(name: string) =>
  readFileSync(sharedPath('conformance', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

testWithShared('charsets are found as html5lib expects', () => {
  const cases = rows<{ id: string; kind?: string; input: { body_b64: string }; expect: { encoding: string } }>(
    'charset_html5lib.jsonl',
  );
  const wrong = cases.filter(({ input, expect: { encoding } }) => {
    const found = charsetOf(Buffer.from(input.body_b64, 'base64'), '');
    return new TextDecoder(found).encoding !== new TextDecoder(encoding).encoding;
  });
  expect(cases).toHaveLength(82);
  expect(wrong.map(({ id, expect: { encoding } }) => `${id} ${encoding}`)).toEqual([]);
});

testWithShared('content types are read as browsers read them', () => {
  const cases = rows<{ id: string; input: { value: string }; expect: { encoding: string | null } }>(
    'content_type_wpt.jsonl',
  );
  const wrong = cases.filter(({ input, expect: { encoding } }) => {
    const isGbk = /^\s*gbk\s*$/i.test(parseMediaType(input.value).charset);
    return isGbk !== (encoding === 'GBK');
  });
  expect(cases).toHaveLength(30);
  expect(wrong.map(({ input }) => input.value)).toEqual([]);
});
