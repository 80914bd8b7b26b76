import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { extract } from '@linkvet/core/extract';
import { openStore } from '@linkvet/core/store';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { readArchive } from '../src/archive/archive-file.js';
import { archiveSource, checkArchive } from '../src/index.js';
import { answer, inWords, longPage, pack, page, readBytes, readEvents, record, zip } from './archive-writer.js';
import { MemoryFrontier } from './memory-frontier.js';
import { simpleExtract } from './simple-extract.js';

const ONE = 'https://blog.example/one';
const TWO = 'https://blog.example/two';
const PAGES = [page(ONE, '<title>One</title>'), page(TWO, '<title>Two</title>')];
const BOTH = ['200 https://blog.example/one One', '200 https://blog.example/two Two'];

test('an archive gives its pages in the order of the file, as they were answered', async () => {
  const html = '<title>One</title><a href="/two">x</a>';
  const headers = { ETag: '"abc"', 'Last-Modified': 'Thu, 01 Jan 2026 00:00:00 GMT', 'X-Robots-Tag': 'noindex' };
  const events = await readBytes(
    Buffer.concat([
      record({ type: 'response', uri: ONE, block: answer(html, headers) }),
      record({ type: 'response', uri: TWO, block: answer('', { Location: '/three#x' }, 'HTTP/1.1 301 Moved') }),
      record({ type: 'response', uri: `${TWO}.pdf`, block: answer('%PDF', { 'Content-Type': 'application/pdf' }) }),
      record({ type: 'response', uri: 'https://blog.example/gone', block: answer('x', {}, 'HTTP/1.1 404 Not Found') }),
    ]),
  );
  expect(inWords(events)).toEqual([
    '200 https://blog.example/one One',
    '301 https://blog.example/two to https://blog.example/three',
    '200 https://blog.example/two.pdf',
    '404 https://blog.example/gone',
  ]);
  expect(events[0]).toMatchObject({
    depth: 0,
    discovered: [],
    facts: { title: 'One', links: [{ href: TWO }] },
    page: {
      contentType: 'text/html',
      charset: 'utf-8',
      robotsHeader: 'noindex',
      bytes: html.length,
      bodySha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fetchedAt: '2026-01-02T03:04:05.000Z',
      elapsedMs: null,
      etag: '"abc"',
      lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT',
    },
  });
});

const arc = (fields: string, line: string) => {
  const description = `${fields.split(' ').length === 5 ? 1 : 2} 0 test\n${fields}\n`;
  const lines = [ONE, TWO].map((url, i) => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>${['One', 'Two'][i]}</title>`;
    return Buffer.from(`${line.replace('URL', url).replace('LENGTH', String(block.length))}\n${block}\n`);
  });
  const date = '127.0.0.1 20260102030405 text/plain';
  return [Buffer.from(`filedesc://x.arc ${date} ${description.length}\n${description}\n`), ...lines];
};
const ARC = arc(
  'URL IP-address Archive-date Content-type Archive-length',
  'URL 127.0.0.1 20260102030405 text/html LENGTH',
);
const ARC_2 = arc(
  'URL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename Archive-length',
  'URL 127.0.0.1 20260102030405 text/html 200 - - 0 x.arc LENGTH',
);

const FORMS: [string, Buffer][] = [
  ['a WARC', Buffer.concat(PAGES)],
  ['a WARC whose records are packed one by one', pack(PAGES)],
  ['a WARC that is packed as a whole', gzipSync(Buffer.concat(PAGES))],
  ['a WARC whose bytes are packed one by one', pack(Array.from(Buffer.concat(PAGES), (byte) => Buffer.from([byte])))],
  ['a packed WARC with zeros at its end', Buffer.concat([pack(PAGES), Buffer.alloc(600)])],
  [
    'a WARC of 1.0',
    Buffer.concat([page(ONE, '<title>One</title>', { version: '1.0' }), page(TWO, '<title>Two</title>')]),
  ],
  ['records without the empty lines between them', Buffer.concat(PAGES.map((bytes) => bytes.subarray(0, -4)))],
  [
    'records with too many lines between them',
    Buffer.concat([...PAGES].flatMap((bytes) => [bytes, Buffer.from('\r\n\r\n')])),
  ],
  [
    'a WARC with bare line feeds',
    Buffer.from(
      Buffer.concat(PAGES)
        .toString()
        .replaceAll('\r\n', '\n')
        .replaceAll(/(?<=Content-Length: )(\d+)/g, (length) => String(Number(length) - 3)),
    ),
  ],
  ['an ARC', Buffer.concat(ARC)],
  ['an ARC of version 2', Buffer.concat(ARC_2)],
  ['a packed ARC', pack(ARC)],
  [
    'a WACZ',
    zip({
      'datapackage.json': [Buffer.from('{}')],
      'archive/data.warc.gz': pack(PAGES),
      'indexes/index.cdx.gz': gzipSync('x'),
    }),
  ],
  [
    'a WACZ of several files, packed once more',
    zip({ 'archive/a.warc.gz': [pack(PAGES.slice(0, 1))], 'archive/b.warc': [PAGES[1] ?? Buffer.alloc(0)] }),
  ],
  [
    'a WACZ with names that lead elsewhere',
    zip({
      '../../../etc/passwd': Buffer.from('x'),
      '/archive/../../x.warc': Buffer.concat(PAGES),
      'C:\\x': Buffer.from('x'),
    }),
  ],
];

test.each(FORMS)('%s is read', async (_, bytes) => {
  expect(inWords(await readBytes(bytes))).toEqual(BOTH);
});

const HTML = '<title>Größe</title>';
const chunked = (text: string) => `${Buffer.byteLength(text).toString(16)};x=y\r\n${text}\r\n0\r\n\r\n`;
const BODIES: [string, Buffer][] = [
  ['with its transfer coding', answer(chunked(HTML), { 'Transfer-Encoding': 'chunked' })],
  ['that names a transfer coding it does not have', answer(HTML, { 'Transfer-Encoding': 'chunked' })],
  ['as gzip', answer(gzipSync(HTML), { 'Content-Encoding': 'gzip' })],
  ['as deflate', answer(deflateSync(HTML), { 'Content-Encoding': 'deflate' })],
  ['as bare deflate', answer(deflateRawSync(HTML), { 'Content-Encoding': 'deflate' })],
  ['as brotli', answer(brotliCompressSync(HTML), { 'Content-Encoding': 'br' })],
  ['that names a coding it does not have', answer(HTML, { 'Content-Encoding': 'br' })],
  ['of HTTP/2', answer(HTML, {}, 'HTTP/2 200')],
  ['without the length it had on the wire', answer(HTML, { 'Content-Length': '7' })],
  [
    'behind an informational answer',
    Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n'), answer(HTML)]),
  ],
  ['with bare line feeds', Buffer.from(answer(HTML).toString().replaceAll('\r\n', '\n'))],
  ['in another charset', answer(Buffer.from(HTML, 'latin1'), { 'Content-Type': 'text/html; charset=iso-8859-1' })],
];

test.each(BODIES)('an answer %s is read', async (_, block) => {
  const events = await readBytes(record({ type: 'response', uri: ONE, block }));
  expect(inWords(events)).toEqual([`200 ${ONE} Größe`]);
});

test('a header that is folded is one line, and repeated ones are several', async () => {
  const block = answer('x', { 'X-Robots-Tag': 'noindex,\r\n\tnofollow', 'x-robots-tag': 'bot: none' });
  expect(await readBytes(record({ type: 'response', uri: ONE, block }))).toMatchObject([
    { page: { robotsHeader: 'noindex, nofollow\nbot: none' } },
  ]);
});

test('a URL with spaces in an ARC ends where the address begins', async () => {
  const bytes = Buffer.from(Buffer.concat(ARC).toString().replaceAll(ONE, `${ONE} and more`));
  expect(inWords(await readBytes(bytes))).toEqual([`200 ${ONE}%20and%20more One`, BOTH[1]]);
});

test('only what the web answered is a page', async () => {
  const text = { 'Content-Type': 'text/html' };
  const events = await readBytes(
    Buffer.concat([
      record({ type: 'warcinfo', block: 'software: x\r\n', fields: { 'Content-Type': 'application/warc-fields' } }),
      record({ type: 'request', uri: ONE, block: 'GET /one HTTP/1.1\r\nHost: blog.example\r\n\r\n' }),
      record({ type: 'response', uri: 'dns:blog.example', block: '20260102 blog.example. 300 IN A 192.0.2.1' }),
      record({ type: 'resource', uri: 'urn:pageinfo:https://blog.example/', block: '{}' }),
      record({ type: 'metadata', uri: ONE, block: 'fetchTimeMs: 5' }),
      record({ type: 'resource', uri: ONE, block: '<title>One</title>', fields: text }),
      record({ type: 'conversion', uri: TWO, block: 'Two', fields: text }),
    ]),
  );
  expect(inWords(events)).toEqual([`null ${ONE} One`]);
});

test('a URL is what the standard makes of it, and its first capture counts', async () => {
  const events = await readBytes(
    Buffer.concat([
      page('<https://blog.example:443/one#top>', '<title>First</title>'),
      page('https://user:secret@blog.example/one', '<title>Second</title>'),
      page('https://BLOG.example/a b?q=ü', '<title>Odd</title>'),
      page('not a url', 'x'),
      page('', 'x'),
      record({ type: 'revisit', uri: ONE, block: answer('') }),
    ]),
  );
  expect(inWords(events)).toEqual([
    `200 ${ONE} First`,
    '200 https://blog.example/a%20b?q=%C3%BC Odd',
    'limit-reached: Later captures of URLs that it holds several times, left out: 2.',
  ]);
});

test('a reference to an earlier capture is no page of its own, and told when that capture is not there', async () => {
  const revisit = (uri: string, block: Buffer | string) => record({ type: 'revisit', uri, block });
  const events = await readBytes(
    Buffer.concat([
      revisit(ONE, answer('')),
      revisit(TWO, answer('')),
      revisit('https://blog.example/bare', ''),
      revisit('https://blog.example/moved', answer('', { Location: '/one' }, 'HTTP/1.1 302 Found')),
      record({ type: 'response', uri: 'https://blog.example/304', block: answer('', {}, 'HTTP/1.1 304 Not Modified') }),
      page(ONE, '<title>One</title>'),
    ]),
  );
  expect(inWords(events)).toEqual([
    `302 https://blog.example/moved to ${ONE}`,
    `200 ${ONE} One`,
    `200 ${TWO}`,
    'archive-damaged: URLs of which it only says that they had not changed: 3. !',
  ]);
});

test('more references than are remembered make the run incomplete, and those that are met make room', async () => {
  const revisit = (uri: string) => record({ type: 'revisit', uri, block: '' });
  const captured = PAGES.slice(0, 2);
  const told = async (...records: Buffer[]) =>
    inWords(await readBytes(Buffer.concat(records), { limits: { references: 1 } })).slice(captured.length);
  expect(await told(revisit(ONE), revisit('https://blog.example/lost'), ...captured)).toEqual([
    'archive-damaged: More URLs than are remembered are named before they are captured, or never are. !',
  ]);
  expect(await told(revisit(ONE), ...captured, revisit('https://blog.example/lost'))).toEqual([
    'archive-damaged: URLs of which it only says that they had not changed: 1. !',
  ]);
});

test.each([
  ['2026-01-02T03:04:05.678901234Z', '2026-01-02T03:04:05.678Z'],
  ['2026-01-02T03:04:05', '2026-01-02T03:04:05.000Z'],
  ['2026-01-02', '2026-01-02T00:00:00.000Z'],
  ['20260102030405', '2026-01-02T03:04:05.000Z'],
  ['2008-10-294T05:21:46-0700', '2026-01-01T00:00:00.000Z'],
])('a capture of %s was fetched at %s', async (date, fetchedAt) => {
  const block = answer('x', { Date: 'Thu, 01 Jan 2026 00:00:00 GMT' });
  const events = await readBytes(record({ type: 'response', uri: ONE, block, fields: { 'WARC-Date': date } }));
  expect(events).toMatchObject([{ page: { fetchedAt } }]);
});

test('what is not wanted, and what is too much, is skipped and told', async () => {
  const long = `https://blog.example/${'x'.repeat(9_000)}`;
  const bytes = Buffer.concat(['a', 'b', 'c', 'd'].map((name) => page(`https://blog.example/${name}`, 'x')));
  const options = { include: [/blog/], exclude: [/b$/], maxPages: 1 };
  const events = await readBytes(Buffer.concat([page(long, 'x'), bytes]), options);
  expect(inWords(events)).toEqual([
    `too-long ${long.slice(0, 8_192)}`,
    '200 https://blog.example/a ',
    'excluded https://blog.example/b',
    'page-limit https://blog.example/c',
    'page-limit https://blog.example/d',
  ]);
});

test('URLs beyond a limit of ours are left out, which makes the run incomplete', async () => {
  expect(inWords(await readBytes(Buffer.concat(PAGES), { limits: { urls: 1 } }))).toEqual([
    BOTH[0],
    'default-limit: 1 URLs of it are read; the rest is left out. !',
  ]);
});

test('an archive that was stopped goes on where it was', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'x.warc.gz');
  const urls = Array.from({ length: 9 }, (_, i) => `https://blog.example/${i}`);
  await writeFile(file, pack([...urls.slice(0, 1), ...urls, ONE, ONE].map((url) => longPage(url))));
  const frontier = new MemoryFrontier();
  let extracted = 0;
  const reader: typeof simpleExtract = (read) => {
    extracted++;
    return simpleExtract(read);
  };
  const first = await readEvents(
    { file, frontier, extract: reader },
    (event) => event.type === 'page' && event.page.url === urls[3],
  );
  frontier.forgetClaims();
  const second = await readEvents({ file, frontier, extract: reader });
  expect(inWords(first)).toEqual(urls.slice(0, 4).map((url) => `200 ${url} ${url}`));
  expect(inWords(second)).toEqual([
    ...[...urls.slice(4), ONE].map((url) => `200 ${url} ${url}`),
    'limit-reached: Later captures of URLs that it holds several times, left out: 2.',
  ]);
  expect(extracted).toBe(10);
  expect(frontier.counts()).toMatchObject({ discovered: 10, fetched: 10, pending: 0 });
});

test('an archive that was stopped goes on in its database', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'x.warc');
  const urls = Array.from({ length: 9 }, (_, i) => `https://blog.example/${i}`);
  await writeFile(file, Buffer.concat(urls.map((url) => longPage(url))));
  const newRun = {
    options: '{}',
    scope: '',
    startedAt: '2026-01-02T03:04:05Z',
    toolVersion: '0',
    catalogueVersion: '0',
  };
  const stream = async (most: number) => {
    using store = openStore(join(folder.path, 'x.db'));
    const unfinished = store.unfinishedRun([file]);
    using run = unfinished ? store.resumeRun(unfinished.id) : store.beginRun({ targets: [file], ...newRun });
    const seen: string[] = [];
    for await (const event of archiveSource({ file, frontier: run.frontier, extract, now: () => new Date(0) })) {
      run.commit(event, null, []);
      seen.push(...inWords([event]));
      if (seen.length === most) break;
    }
    return { seen, counts: run.frontier.counts() };
  };
  const first = await stream(4);
  const second = await stream(99);
  expect([...first.seen, ...second.seen]).toEqual(urls.map((url) => `200 ${url} ${url}`));
  expect(second.counts).toMatchObject({ discovered: 9, fetched: 9, pending: 0 });
});

test('a signal ends an archive without a word about what was not read', async () => {
  const stop = new AbortController();
  const reader: typeof simpleExtract = (read) => {
    if (read.url === TWO) stop.abort();
    return simpleExtract(read);
  };
  const bytes = Buffer.concat([...PAGES.slice(0, 1), ...PAGES, page(`${TWO}/more`, 'x')]);
  const events = await readBytes(bytes, { signal: stop.signal, extract: reader });
  expect(inWords(events)).toEqual(BOTH);
});

test('a signal is heard while a large record is passed over', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'x');
  const large = record({ type: 'resource', uri: `${ONE}.mp4`, block: Buffer.alloc(11_000_000) });
  await writeFile(file, Buffer.concat([page(ONE, 'x'), large, page(TWO, 'x')]));
  const stop = new AbortController();
  const uris: string[] = [];
  for await (const item of readArchive(file, { signal: stop.signal })) {
    if ('uri' in item) uris.push(item.uri);
    stop.abort();
  }
  expect(uris).toEqual([ONE, `${ONE}.mp4`]);
});

test('a page that breaks the reader fails and the rest is read', async () => {
  const reader: typeof simpleExtract = (read) => {
    if (read.url === ONE) throw new Error('out of depth');
    return simpleExtract(read);
  };
  const events = await readBytes(Buffer.concat(PAGES), { extract: reader });
  expect(events).toMatchObject([
    { type: 'failed', url: ONE, reason: 'unreadable', detail: 'The page could not be read: out of depth' },
    { type: 'page', page: { url: TWO } },
  ]);
});

test('a file that is no archive is the operator’s to put right, before anything is read', async () => {
  await using folder = await temporaryFolder();
  const path = (name: string) => join(folder.path, name);
  await writeFile(path('empty'), '');
  await writeFile(path('text.warc'), 'WARC is a format. '.repeat(100_000));
  await writeFile(path('text.warc.gz'), gzipSync('just text'));
  await writeFile(path('zip.wacz'), zip({ 'archive/x.txt': Buffer.from('x'), 'archive/y.warc': Buffer.from('y') }));
  await writeFile(path('cut.zip'), Buffer.from('PK\x03\x04 and no more'));
  for (const name of ['empty', 'text.warc', 'text.warc.gz', 'zip.wacz', 'cut.zip', 'missing', '.']) {
    await expect(checkArchive(path(name)), name).rejects.toMatchObject({ name: 'UsageError' });
  }
  await writeFile(path('good'), Buffer.concat([Buffer.from('some words before it\n'), ...PAGES]));
  await expect(checkArchive(path('good'))).resolves.toBeUndefined();
  const missing = archiveSource({
    file: path('x'),
    frontier: new MemoryFrontier(),
    extract: simpleExtract,
    now: () => new Date(),
  });
  await expect(missing.next()).rejects.toMatchObject({ name: 'UsageError' });
});

test('an archive without a page is told', async () => {
  const events = await readBytes(record({ type: 'warcinfo', block: 'x' }));
  expect(inWords(events)).toEqual(['target-failed: There is no page in it. !']);
});
