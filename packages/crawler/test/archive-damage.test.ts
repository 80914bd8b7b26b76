import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { readArchive } from '../src/archive/archive-file.js';
import { answer, inWords, longPage, pack, page, readBytes, readEvents, record, zip } from './archive-writer.js';

const URLS = [1, 2, 3, 4, 5].map((number) => `https://blog.example/${number}`);
const READ = URLS.map((url) => `200 ${url} ${url}`);
const RECORDS = URLS.map((url) => longPage(url));
const withRecord = (at: number, bytes: Buffer) => Buffer.concat(RECORDS.toSpliced(at, 1, bytes));
/** The long page, with a length that is so much off. */
const withLength = (url: string, difference: number) => {
  const length = /Content-Length: (\d+)/.exec(longPage(url).toString())?.[1] ?? '';
  return Buffer.from(
    longPage(url)
      .toString()
      .replace(length, String(Number(length) + difference)),
  );
};

test('an archive that is cut anywhere gives every page before the cut, and says that it is cut', async () => {
  await using folder = await temporaryFolder();
  for (const records of [RECORDS, RECORDS.map((bytes) => gzipSync(bytes))]) {
    const bytes = Buffer.concat(records);
    const ends = records.map((_, i) => Buffer.concat(records.slice(0, i + 1)).length);
    for (let size = 1; size < bytes.length; size += 701) {
      const file = join(folder.path, 'cut');
      await writeFile(file, bytes.subarray(0, size));
      const events = inWords(await readEvents({ file }));
      const whole = ends.filter((end) => size >= end).length;
      expect(events.slice(0, whole)).toEqual(READ.slice(0, whole));
      // What is cut may be no more than the end of a page that is there.
      const rest = events.slice(whole).filter((words) => words !== READ[whole]);
      expect(rest.join('\n')).toMatch(/^(?:(?:archive-damaged|target-failed|damaged-record).*\n?)*$/);
      const isInside = size + '\r\n\r\n'.length < (ends[whole] ?? 0);
      expect(events.at(-1), `cut at ${size}`).toMatch(isInside ? /^(?:archive-damaged|target-failed).* !$/ : /./);
    }
  }
});

test('behind packed bytes that are damaged the next pages are found', async () => {
  const packed = RECORDS.map((bytes) => gzipSync(bytes));
  const start = Buffer.concat(packed.slice(0, 2)).length;
  for (let at = start + 3; at < start + (packed[2]?.length ?? 0); at += 97) {
    const bytes = Buffer.concat(packed);
    bytes.fill(0xa5, at, at + 4);
    const events = inWords(await readBytes(bytes));
    for (const i of [0, 1, 3, 4]) expect(events, `damaged at ${at}`).toContain(READ[i]);
    expect(events.at(-1)).toMatch(/^archive-damaged: .* !$/);
  }
});

test('a large archive that is packed as a whole is read up to where it is damaged', async () => {
  const urls = Array.from({ length: 400 }, (_, i) => `https://blog.example/${i}`);
  const packed = gzipSync(Buffer.concat(urls.map((url) => longPage(url))));
  expect(inWords(await readBytes(packed))).toEqual(urls.map((url) => `200 ${url} ${url}`));
  const middle = Math.floor(packed.length / 2);
  packed.fill(0xff, middle, middle + 9);
  const events = inWords(await readBytes(packed));
  const pages = events.filter((words) => words.startsWith('200'));
  expect(pages).toEqual(urls.slice(0, pages.length).map((url) => `200 ${url} ${url}`));
  expect(pages.length).toBeGreaterThan(150);
  expect(events.at(-1)).toMatch(/^archive-damaged: The compressed data at byte 0 .* !$/);
});

test('a page whose checksum is wrong is read, and told', async () => {
  const packed = pack(RECORDS);
  packed.writeUInt8((packed.at(-8) ?? 0) ^ 1, packed.length - 8);
  const events = inWords(await readBytes(packed));
  expect(events).toEqual([...READ, expect.stringMatching(/^archive-damaged: .* has another checksum\. !$/)]);
});

test.each([
  ['a line that is no record', Buffer.from('something else\r\n\r\n')],
  ['a record without a length', record({ type: 'response', uri: URLS[2] ?? '', fields: { 'Content-Length': null } })],
  ['a length that is no number', record({ type: 'response', uri: URLS[2] ?? '', fields: { 'Content-Length': '-5' } })],
  ['a header without an end', Buffer.from(`WARC/1.1\r\nWARC-Type: response\r\nX: ${'x'.repeat(100_000)}\r\n`)],
  ['zeros', Buffer.alloc(100_000)],
])('%s costs no other page', async (_, bytes) => {
  const events = inWords(await readBytes(withRecord(2, bytes)));
  expect(events).toEqual([...READ.toSpliced(2, 1), expect.stringMatching(/^archive-damaged: No record begins .* !$/)]);
});

test.each([-2_000, -1, 5, 300, 7_000])('a length that is off by %i costs no page', async (difference) => {
  const events = inWords(await readBytes(withRecord(2, withLength(URLS[2] ?? '', difference))));
  expect(events).toEqual([...READ, expect.stringMatching(/^archive-damaged: The record .* a wrong length\.$/)]);
});

test('several damaged places are one note, and one that costs something makes the run incomplete', async () => {
  const bytes = RECORDS.toSpliced(1, 1, Buffer.from('x\r\n')).toSpliced(3, 1, withLength(URLS[3] ?? '', -9));
  expect(inWords(await readBytes(Buffer.concat(bytes)))).toEqual([
    ...READ.toSpliced(1, 1),
    expect.stringMatching(/^archive-damaged: 2 places of it are damaged. The first: No record begins at byte \d+\. !$/),
  ]);
});

test('a length beyond everything costs what follows, which is told', async () => {
  const events = inWords(await readBytes(withRecord(2, withLength(URLS[2] ?? '', 10 ** 12))));
  expect(events).toEqual([
    ...READ.slice(0, 2),
    `too-large ${URLS[2]}`,
    expect.stringMatching(/^archive-damaged: .* longer than all that is left\. !$/),
  ]);
});

test('a part of a page is no page', async () => {
  const [url = ''] = URLS;
  const cut = { 'WARC-Truncated': 'length' };
  const html = '<title>x</title>';
  const withLength = (length: number) => answer(html, { 'Content-Length': String(length) });
  const events = await readBytes(
    Buffer.concat([
      page(url, html, { fields: cut }),
      page(`${url}/segment`, html, { fields: { 'WARC-Segment-Number': '1' } }),
      record({ type: 'response', uri: `${url}/head`, block: 'HTTP/1.1 2', fields: cut }),
      record({
        type: 'response',
        uri: `${url}/image`,
        block: answer('x', { 'Content-Type': 'image/png' }),
        fields: cut,
      }),
      record({ type: 'response', uri: `${url}/whole`, block: withLength(html.length), fields: cut }),
      record({ type: 'response', uri: `${url}/less`, block: withLength(html.length + 1), fields: cut }),
    ]),
  );
  expect(inWords(events)).toEqual([
    `damaged-record ${url}`,
    `damaged-record ${url}/segment`,
    `damaged-record ${url}/head`,
    `200 ${url}/image`,
    `200 ${url}/whole x`,
    `damaged-record ${url}/less`,
  ]);
});

const BAD_ANSWERS: [string, string | Buffer][] = [
  ['bad-answer', 'no answer at all'],
  ['bad-answer', ''],
  ['bad-answer', answer('x', {}, 'HTTP/1.1 999 Denied')],
  ['bad-answer', answer('x', { X: 'x'.repeat(100_000) })],
  ['truncated', answer('5\r\nabc', { 'Transfer-Encoding': 'chunked' })],
  ['truncated', answer('3\r\nabcX0\r\n\r\n', { 'Transfer-Encoding': 'chunked' })],
  ['truncated', answer(gzipSync('x'.repeat(1_000)).subarray(0, 25), { 'Content-Encoding': 'gzip' })],
  ['encoding', answer(Buffer.from([0, 1, 2, 3]), { 'Content-Encoding': 'gzip' })],
  ['too-large', answer(gzipSync(Buffer.alloc(11_000_000)), { 'Content-Encoding': 'gzip' })],
  ['too-large', answer(Buffer.alloc(10_010_000, 97))],
  ['too-large', answer(Buffer.alloc(11_000_000, 97))],
  ['bad-redirect', answer('', { Location: 'http://[' }, 'HTTP/1.1 301 Moved')],
];

test.each(BAD_ANSWERS)('an answer fails as %s and the next page is read', async (reason, block) => {
  const [url = '', next = ''] = URLS;
  const bytes = Buffer.concat([record({ type: 'response', uri: url, block }), longPage(next)]);
  expect(inWords(await readBytes(bytes))).toEqual([`${reason} ${url}`, READ[1]]);
});

test('a line of an ARC that describes no record costs no other page', async () => {
  const entry = (url: string) => {
    const block = `HTTP/1.1 200 OK\nContent-Type: text/html\n\n<title>${url}</title>`;
    return `${url} 127.0.0.1 20260102030405 text/html ${block.length}\n${block}\n`;
  };
  const [one = '', two = '', three = ''] = URLS;
  const lines = ['filedesc://x.arc 127.0.0.1 20260102030405 text/plain 4', '1 0\n'];
  lines.push(entry(one), `${two} 127.0.0.1 20260102030405 text/html -1`, 'x', entry(three));
  const cut = entry(two).slice(0, -9);
  const events = inWords(await readBytes(Buffer.from(lines.join('\n') + cut)));
  expect(events).toEqual([
    READ[0],
    READ[2],
    `damaged-record ${two}`,
    expect.stringMatching(/^archive-damaged: 2 places .* The first: No record begins .* !$/),
  ]);
});

test('a WACZ without its directory gives what is stored in it', async () => {
  const whole = zip({ 'archive/a.warc.gz': pack(RECORDS), 'indexes/index.cdx.gz': gzipSync('com,example)/ {}') });
  const events = inWords(await readBytes(whole.subarray(0, -100)));
  expect(events.slice(0, 5)).toEqual(READ);
  expect(events.slice(5)).toEqual([expect.stringMatching(/^archive-damaged: .* The zip file has no directory.* !$/)]);
});

test('a damaged file in a WACZ costs no other one', async () => {
  const bytes = zip({ 'a.warc': [Buffer.concat(RECORDS.slice(0, 2))], 'b.warc.gz': pack(RECORDS.slice(2)) });
  const head = 30 + 'a.warc'.length;
  const unsupported = Buffer.from(bytes);
  unsupported.writeUInt16LE(99, unsupported.indexOf('PK\x01\x02') + 10);
  bytes.fill(0xff, head + 2_000, head + 2_100);
  for (const [damaged, why] of [
    [bytes, 'is damaged'],
    [unsupported, 'cannot be opened'],
  ] as const) {
    const events = inWords(await readBytes(damaged));
    for (const read of READ.slice(2)) expect(events).toContain(read);
    expect(events.at(-1)).toMatch(new RegExp(`^archive-damaged: .*a\\.warc in it ${why}.* !$`));
  }
});

test('an archive that is damaged all over is given up', async () => {
  const bytes = Buffer.concat([...RECORDS, Buffer.alloc(200_000, 'WARC/1.1\r\nA:'), ...RECORDS]);
  expect(inWords(await readBytes(bytes))).toEqual([
    ...READ,
    expect.stringMatching(/^archive-damaged: 10001 places of it are damaged\. .* !$/),
  ]);
});

test('an archive that unpacks to too much is read up to a limit', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'x');
  const zeros = gzipSync(Buffer.alloc(20_000_000));
  const bomb = deflateRawSync(zeros);
  expect(bomb.length).toBeLessThan(1_000);
  await writeFile(file, zip({ 'a.warc.gz': [Buffer.concat([pack(RECORDS), zeros, pack(RECORDS)])] }));
  const items: string[] = [];
  for await (const item of readArchive(file, { maxUnpackedBytes: 5_000_000 })) {
    items.push('damage' in item ? item.damage : item.uri);
  }
  expect(items).toEqual([...URLS, 'It unpacks to more than 5000000 bytes; the rest is not read.']);
});

test('a file that goes away between the check and the reading is told', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'x');
  await writeFile(file, Buffer.concat(RECORDS));
  const records = readArchive(file);
  await rm(file);
  await expect(records.next()).rejects.toMatchObject({ name: 'UsageError' });
});
