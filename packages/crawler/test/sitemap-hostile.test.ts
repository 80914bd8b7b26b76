import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { SitemapOptions } from '../src/sitemap/read-sitemaps.js';
import { answer, NAMESPACE, openFetcher, readAll, readOne, sitemapIndex, urlset, urlsOf } from './sitemap-reading.js';

const ONE = 'https://shop.example/one';
const TWO = 'https://shop.example/two';
const MB = 1024 * 1024;

const gzip = (body: Buffer | string) => gzipSync(body, { level: 1 });

test('entities that a file defines mean nothing, however often they are used', async () => {
  const names = Array.from({ length: 20 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`);
  const bomb = await readOne(
    `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY lol0 "lol">${names.join('')}]>
     <urlset xmlns="${NAMESPACE}"><url><loc>https://shop.example/&lol20;</loc></url></urlset>`,
  );
  expect(urlsOf(bomb)).toEqual(['https://shop.example/&lol20;']);
  const outside = await readOne(
    `<!DOCTYPE urlset [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY % more SYSTEM "http://169.254.169.254/x.dtd">%more;]>
     <urlset xmlns="${NAMESPACE}"><url><loc>https://shop.example/?&secret;</loc></url></urlset>`,
  );
  expect(urlsOf(outside)).toEqual(['https://shop.example/?&secret;']);
  expect(outside.problem).toMatch(/^1 address holds an & that is not written &amp;/);
});

test('the fifty thousand addresses that the protocol allows are read, and no more', async () => {
  const exact = await readOne(gzip(urlset(...Array.from({ length: 50_000 }, (_, n) => `https://shop.example/${n}`))));
  expect(exact).toMatchObject({ parts: 100, problem: '', isIncomplete: false });
  expect(exact.entries).toHaveLength(50_000);
  const million = `<urlset xmlns="${NAMESPACE}">${`<url><loc>${ONE}</loc></url>`.repeat(1_000_000)}</urlset>`;
  const cut = await readOne(gzip(million));
  expect(cut.entries).toHaveLength(50_000);
  expect(cut).toMatchObject({
    problem: 'It names over 50,000 addresses, and only so many were read.',
    isIncomplete: true,
  });
  const lines = await readOne(`${ONE}\n`.repeat(60_000));
  expect(lines.entries).toHaveLength(50_000);
  expect(lines.isIncomplete).toBe(true);
});

test('fifty megabytes are read and no more, whether they were packed or not', async () => {
  const told = { problem: 'It is over 50 MB, and only so much was read.', isIncomplete: true };
  const blanks = Buffer.alloc(60 * MB, ' ');
  const spaced = urlset(ONE, TWO).replace(`<url><loc>${TWO}`, `<!--x-->${blanks}<url><loc>${TWO}`);
  for (const body of [gzip(spaced), spaced]) {
    const read = await readOne(body);
    expect(read).toMatchObject({ format: 'urlset', ...told });
    expect(urlsOf(read)).toEqual([ONE]);
  }
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 1 };
  const twice = brotliCompressSync(gzip(blanks), { params: quality });
  await expect(readOne(twice, { 'content-encoding': 'br' })).resolves.toMatchObject({ entries: [], ...told });
  const within = await readOne(gzip(urlset(ONE).replace(ONE, `${' '.repeat(5 * MB)}${ONE}${' '.repeat(5 * MB)}`)));
  expect(within).toMatchObject({ problem: '', entries: [{ url: ONE }] });
});

test('packed data that are damaged or cut off give what can be read', async () => {
  const entries = Array.from({ length: 2_000 }, () => `https://shop.example/${randomBytes(30).toString('hex')}`);
  const whole = gzipSync(urlset(...entries));
  const half = whole.subarray(0, whole.length / 2);
  const cut = await readOne(half);
  expect(cut).toMatchObject({ problem: 'It ends in the middle of its compressed data.', isIncomplete: true });
  expect(cut.entries.length).toBeGreaterThan(500);
  expect(urlsOf(cut)).toEqual(entries.slice(0, cut.entries.length));
  // A second member that begins with a block of a kind that does not exist.
  const nonsense = Buffer.concat([
    gzipSync(urlset(...entries).slice(0, 200_000)),
    whole.subarray(0, 10),
    Buffer.alloc(99, 7),
  ]);
  const damaged = await readOne(nonsense);
  expect(damaged).toMatchObject({ problem: 'Its compressed data are damaged.', isIncomplete: true });
  expect(damaged.entries.length).toBeGreaterThan(400);
  const altered = await readOne(Buffer.concat([whole.subarray(0, -8), Buffer.alloc(8)]));
  expect(altered).toMatchObject({ problem: 'Its compressed data are damaged.', isIncomplete: true });
  expect(altered.entries.length).toBeGreaterThan(1_400);
  const list = await readOne(gzipSync(entries.join('\n')).subarray(0, -1_000));
  expect(list.entries.length).toBeGreaterThan(500);
  expect(entries).toEqual(expect.arrayContaining(urlsOf(list)));
  await expect(readOne(gzip('x'), { 'content-encoding': 'br' })).resolves.toMatchObject({
    problem: 'Its compressed data are damaged.',
  });
});

test('packing upon packing is not unfolded', async () => {
  const body = gzip(gzip(gzip(urlset(ONE))));
  await expect(readOne(body, { 'content-encoding': 'gzip, gzip, gzip' })).resolves.toMatchObject({
    problem: 'It is encoded 3 times over.',
    isIncomplete: true,
  });
  await expect(readOne(gzip(body))).resolves.toMatchObject({ entries: [], format: '' });
});

test('elements that are nested without end are given up', async () => {
  const read = await readOne(urlset(ONE, `<url>${'<a>'.repeat(1_000_000)}</url>`, TWO));
  expect(urlsOf(read)).toEqual([ONE]);
  expect(read).toMatchObject({ problem: 'Its elements are nested over 512 deep.', isIncomplete: true });
  const unclosed = await readOne(urlset(ONE, ...Array.from({ length: 50_000 }, (_, n) => `<url><n${n}></url>`), TWO));
  expect(unclosed.entries).toHaveLength(2);
  expect(unclosed.problem).toMatch(/^50,000 entries have no address/);
});

test.each([
  ['a tag', `<url ${'a '.repeat(10)}${'b'.repeat(4 * MB)}`],
  ['an attribute', `<url a="${'b'.repeat(4 * MB)}`],
  ['a comment', `<!-- ${'b'.repeat(4 * MB)}`],
  ['CDATA', `<url><loc><![CDATA[${'b'.repeat(4 * MB)}`],
  ['a declaration', `<!DOCTYPE ${'b'.repeat(4 * MB)}`],
])('%s that does not end is given up', async (_, endless) => {
  const read = await readOne(`${urlset(ONE).replace('</urlset>', '')}${endless}`);
  expect(urlsOf(read)).toEqual([ONE]);
  expect(read).toMatchObject({ problem: 'A tag or a comment in it has no end.', isIncomplete: true });
});

test('a tag with a million attributes is one tag', async () => {
  const read = await readOne(urlset(`<url><loc ${'a="b" '.repeat(1_000_000)}>${ONE}</loc></url>`, TWO));
  expect(read).toMatchObject({ problem: '' });
  expect(urlsOf(read)).toEqual([ONE, TWO]);
});

test('addresses that are too long are told, those beyond all use are left out', async () => {
  const long = `https://shop.example/${'a'.repeat(3_000)}`;
  const huge = `https://shop.example/${'a'.repeat(8_192)}`;
  const endless = `https://shop.example/${'a'.repeat(MB)}`;
  const padded = `https://shop.example/${'&#x000061;'.repeat(8_192)}`;
  await expect(readOne(urlset(padded, ONE))).resolves.toMatchObject({ isIncomplete: true, entries: [{ url: ONE }] });
  const expected = {
    problem: `1 address is too long for the protocol (${long.slice(0, 80)}); 2 addresses were too long to be kept (the first: ${huge.slice(0, 80)}).`,
    isIncomplete: true,
  };
  for (const body of [urlset(ONE, long, huge, endless, TWO), [ONE, long, huge, endless, TWO].join('\n')]) {
    const read = await readOne(body);
    expect(urlsOf(read)).toEqual([ONE, long, TWO]);
    expect(read).toMatchObject(expected);
  }
});

test('what passes for text but is none is given up at once', async () => {
  for (const body of [randomBytes(MB), Buffer.alloc(MB), Buffer.from('{"urls": []}'), Buffer.from('PK\x03\x04')]) {
    await expect(readOne(body)).resolves.toMatchObject({ format: '', entries: [] });
  }
});

test('names and addresses made to be keys of an object are only text', async () => {
  const read = await readOne(
    urlset(`<url><__proto__>x</__proto__><constructor/><loc>https://shop.example/__proto__</loc></url>`),
  );
  expect(read).toMatchObject({ problem: '', entries: [{ url: 'https://shop.example/__proto__' }] });
  await expect(readOne('<constructor><url/></constructor>')).resolves.toMatchObject({ format: '' });
});

/** Reads a file of three megabytes, and counts the turns that everything else has once it is there. */
async function countTurns(onFetched: () => void, signal: AbortSignal): Promise<number> {
  const body = sitemapIndex(...Array.from({ length: 10_000 }, () => `<sitemap>${'<x/>'.repeat(80)}</sitemap>`));
  await using site = await serveSite({ '/sitemap.xml': answer(body) });
  const fetcher = openFetcher([site.origin]);
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns++;
    if (!isOver) setImmediate(count);
  };
  const fetchFile: SitemapOptions['fetchFile'] = async (url, limits) => {
    const file = await fetcher.fetchFile(url, limits);
    setImmediate(count);
    onFetched();
    return file;
  };
  await readAll(fetcher, [{ url: `${site.origin}/sitemap.xml`, namedBy: '' }], { fetchFile, signal });
  isOver = true;
  return turns;
}

test('everything else has its turn while a large file is read, and can end it', async () => {
  const { signal } = new AbortController();
  await expect(countTurns(() => {}, signal)).resolves.toBeGreaterThan(40);
  const stop = new AbortController();
  await expect(countTurns(() => setImmediate(() => stop.abort()), stop.signal)).resolves.toBeLessThan(10);
});
