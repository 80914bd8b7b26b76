import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { NAMESPACE, readOne, sitemapIndex, urlset, urlsOf } from './sitemap-reading.js';

const ONE = 'https://shop.example/one';
const TWO = 'https://shop.example/two';
const BOTH = [ONE, TWO];
/** What a file says that nothing is wrong with. */
const FINE = { problem: '', isIncomplete: false };

test('a sitemap gives its pages in their order, with the date as it is written', async () => {
  const read = await readOne(
    urlset(
      `<url><loc>\n  ${ONE}#top \n</loc><changefreq>daily</changefreq><lastmod> 2026-01-02T03:04:05+01:00 </lastmod></url>`,
      `<url><lastmod>${'last week '.repeat(9)}</lastmod><priority>0.5</priority><loc>${TWO}</loc></url>`,
    ),
  );
  expect(read).toMatchObject({ status: 200, format: 'urlset', namedBy: '', ...FINE });
  expect(read.entries).toEqual([
    { url: ONE, lastmod: '2026-01-02T03:04:05+01:00' },
    { url: TWO, lastmod: 'last week last week last week last week ' },
  ]);
});

test('a prefix, no declaration, a byte order mark and blank lines at the start change nothing', async () => {
  const prefixed = `<s:urlset xmlns:s="${NAMESPACE}"><s:url><s:loc>${ONE}</s:loc></s:url><s:url><s:loc>${TWO}</s:loc></s:url></s:urlset>`;
  const plain = urlset(...BOTH);
  const bare = plain.replace(/^<\?xml.*\?>/, '');
  for (const body of [
    prefixed,
    bare,
    `\ufeff${plain}`,
    `\r\n\n \t${plain}`,
    `\ufeff\n${bare}`,
    `<!-- made by us -->${bare}`,
  ]) {
    const read = await readOne(body);
    expect(read).toMatchObject({ format: 'urlset', ...FINE });
    expect(urlsOf(read)).toEqual(BOTH);
  }
});

test('a namespace that is wrong or missing is told, and the pages are read', async () => {
  const old = await readOne(urlset(...BOTH).replace(NAMESPACE, 'http://www.google.com/schemas/sitemap/0.84'));
  expect(urlsOf(old)).toEqual(BOTH);
  expect(old).toMatchObject({
    problem: `Its namespace is http://www.google.com/schemas/sitemap/0.84 instead of ${NAMESPACE}.`,
    isIncomplete: false,
  });
  const none = await readOne(urlset(...BOTH).replace(` xmlns="${NAMESPACE}"`, ''));
  expect(urlsOf(none)).toEqual(BOTH);
  expect(none.problem).toBe(`It does not declare the namespace ${NAMESPACE}.`);
});

test('images, videos, news and other languages of a page are no pages', async () => {
  const read = await readOne(
    urlset(
      `<url><loc>${ONE}</loc>
        <image:image><image:loc>https://shop.example/one.png</image:loc></image:image>
        <video:video><video:player_loc>https://shop.example/player</video:player_loc><loc>https://shop.example/odd</loc></video:video>
        <news:news><news:url>https://shop.example/news</news:url></news:news>
        <xhtml:link rel="alternate" hreflang="de" href="https://shop.example/de"/>
        <image:loc>https://shop.example/stray.png</image:loc>
        <PageMap xmlns="http://www.google.com/schemas/sitemap-pagemap/1.0"><DataObject><loc>https://shop.example/map</loc></DataObject></PageMap>
      </url>`,
      `<url><image:loc>https://shop.example/first.png</image:loc><loc>${TWO}</loc></url>`,
    ),
  );
  expect(read).toMatchObject(FINE);
  expect(urlsOf(read)).toEqual(BOTH);
});

test('entities, character references and CDATA are decoded, once', async () => {
  const read = await readOne(
    urlset(
      'https://shop.example/a?x=1&amp;y=2',
      'https://shop.example/b?x=1&#38;y=&#x32;',
      '<![CDATA[https://shop.example/c?x=1&y=2]]>',
      'https://shop.example/d?<![CDATA[x=1&amp;]]>y=2',
      'https://shop.example/e?x=&amp;amp;',
      'https://shop.example/<!-- not this -->f',
    ),
  );
  expect(read).toMatchObject(FINE);
  expect(urlsOf(read)).toEqual([
    'https://shop.example/a?x=1&y=2',
    'https://shop.example/b?x=1&y=2',
    'https://shop.example/c?x=1&y=2',
    'https://shop.example/d?x=1&amp;y=2',
    'https://shop.example/e?x=&amp;',
    'https://shop.example/f',
  ]);
});

test('an ampersand that should have been escaped is told, and means what it was meant to', async () => {
  const read = await readOne(urlset('https://shop.example/?x=1&y=2', 'https://shop.example/?x=1&copy;=2', ONE));
  expect(urlsOf(read)).toEqual(['https://shop.example/?x=1&y=2', 'https://shop.example/?x=1&copy;=2', ONE]);
  expect(read.problem).toBe(
    '2 addresses hold an & that is not written &amp; (the first: https://shop.example/?x=1&y=2).',
  );
});

test('relative addresses are resolved and told, those of other hosts are given, those that are none are told', async () => {
  const body = urlset(
    '/one',
    'two?x=1',
    '//other.example/three',
    'http://other.example/four',
    'ftp://shop.example/',
    '',
  );
  const read = await readOne(body, {}, '/maps/sitemap.xml');
  expect(urlsOf(read).map((url) => url.replace(/^http:\/\/127\.0\.0\.1:\d+/, 'OWN'))).toEqual([
    'OWN/one',
    'OWN/maps/two?x=1',
    'http://other.example/three',
    'http://other.example/four',
  ]);
  expect(read.problem).toBe(
    '3 addresses are relative (the first: /one); 1 address is no http address (ftp://shop.example/); 1 entry has no address.',
  );
});

test('an entry with two addresses gives the first, and that is told', async () => {
  const read = await readOne(urlset(`<url><loc>${ONE}</loc><loc>${TWO}</loc></url>`));
  expect(urlsOf(read)).toEqual([ONE]);
  expect(read.problem).toBe(`1 entry has more than one address (${TWO}).`);
});

test('every declared encoding is decoded, and one that nobody knows is told', async () => {
  const latin = Buffer.from(urlset('https://shop.example/grün').replace('UTF-8', 'ISO-8859-1'), 'latin1');
  const wide = Buffer.from(urlset('https://shop.example/grün').replace('UTF-8', 'UTF-16'), 'utf16le');
  const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), wide]);
  const swapped = Buffer.from(marked).swap16();
  const lying = urlset('https://shop.example/grün').replace('UTF-8', 'UTF-16');
  const sent = Buffer.from(urlset('https://shop.example/grün').replace(/ encoding="UTF-8"/, ''), 'latin1');
  for (const [body, type] of [
    [latin, 'application/xml'],
    [wide, ''],
    [marked, ''],
    [swapped, ''],
    [lying, ''],
    [sent, 'text/xml; charset=iso-8859-1'],
    [urlset('https://shop.example/grün'), 'text/xml; charset=x-unheard-of'],
  ] as const) {
    const read = await readOne(body, { 'content-type': type });
    expect(read).toMatchObject(FINE);
    expect(urlsOf(read)).toEqual(['https://shop.example/gr%C3%BCn']);
  }
  const odd = await readOne(urlset('https://shop.example/grün', ONE).replace('UTF-8', 'klingon'));
  expect(urlsOf(odd)).toEqual(['https://shop.example/gr%C3%BCn', ONE]);
  expect(odd.problem).toBe('Its encoding klingon is unknown.');
});

test('an address that the encoding does not explain is told, not made up', async () => {
  const read = await readOne(Buffer.from(urlset('https://shop.example/grün', ONE), 'latin1'));
  expect(urlsOf(read)).toEqual([ONE]);
  expect(read.problem).toMatch(/^1 address is no http address/);
});

test('gzip is seen by its bytes, whatever name, type and encoding say', async () => {
  const plain = Buffer.from(urlset(...BOTH));
  const packed = gzipSync(plain);
  for (const [body, headers, path] of [
    [packed, { 'content-type': 'application/x-gzip' }, '/sitemap.xml.gz'],
    [packed, { 'content-type': 'text/xml' }, '/sitemap.xml'],
    [packed, { 'content-encoding': 'gzip' }, '/sitemap.xml'],
    [plain, { 'content-type': 'application/gzip' }, '/sitemap.xml.gz'],
    [plain, { 'content-encoding': 'gzip' }, '/sitemap.xml.gz'],
    [gzipSync(packed), { 'content-encoding': 'x-gzip' }, '/sitemap.xml.gz'],
    [deflateSync(plain), { 'content-encoding': 'deflate' }, '/sitemap.xml'],
    [deflateRawSync(plain), { 'content-encoding': 'deflate' }, '/sitemap.xml'],
    [brotliCompressSync(plain), { 'content-encoding': 'br' }, '/sitemap.xml'],
    [brotliCompressSync(packed), { 'content-encoding': 'br' }, '/sitemap.xml.gz'],
    [Buffer.concat([packed, Buffer.alloc(512)]), {}, '/sitemap.xml.gz'],
    [Buffer.concat([gzipSync(plain.subarray(0, 100)), gzipSync(plain.subarray(100))]), {}, '/sitemap.xml.gz'],
  ] as const) {
    const read = await readOne(body, headers as Record<string, string>, path);
    expect(read).toMatchObject({ format: 'urlset', ...FINE });
    expect(urlsOf(read)).toEqual(BOTH);
  }
  await expect(readOne(plain, { 'content-encoding': 'zstd' })).resolves.toMatchObject({
    problem: 'It has the unknown encoding zstd.',
    isIncomplete: true,
  });
});

test('a list of lines is a sitemap when its first line is an address', async () => {
  const read = await readOne(
    `\ufeff\r\n${ONE}\r\n  ${TWO}  \r\n\r\n`,
    { 'content-type': 'text/plain' },
    '/sitemap.txt',
  );
  expect(read).toMatchObject({ format: 'text', ...FINE });
  expect(urlsOf(read)).toEqual(BOTH);
  const mixed = await readOne(`${ONE}\n# the shop\n${TWO}\r/three`);
  expect(urlsOf(mixed)).toEqual(BOTH);
  expect(mixed.problem).toBe('2 addresses are no http addresses (the first: # the shop).');
  await expect(readOne(`Not here.\n${ONE}\n`)).resolves.toMatchObject({
    ...{ entries: [], format: '' },
    problem: 'It is no sitemap: neither XML nor a list of addresses.',
  });
});

test('RSS of every age gives the links of its items', async () => {
  const first =
    await readOne(`<rss version="0.91"><channel><link>https://shop.example/</link><image><link>https://shop.example/logo</link></image>
    <item><title>One</title><link>${ONE}</link></item><item><link>${TWO}</link></item></channel></rss>`);
  expect(first).toMatchObject({ format: 'rss', ...FINE });
  expect(urlsOf(first)).toEqual(BOTH);
  const second =
    await readOne(`<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <atom:link href="https://shop.example/feed" rel="self"/><link>https://shop.example/</link>
    <item><atom:link href="https://shop.example/other"/><link>${ONE}</link><guid>https://shop.example/guid</guid><pubDate>Thu, 05 Jan 2017 13:34:51 +0100</pubDate></item>
    <item><guid>${TWO}</guid></item><item><guid isPermaLink="false">https://shop.example/no</guid></item><item><guid>4711</guid></item></channel></rss>`);
  expect(second.entries).toEqual([
    { url: ONE, lastmod: 'Thu, 05 Jan 2017 13:34:51 +0100' },
    { url: TWO, lastmod: '' },
  ]);
  expect(second.problem).toBe('2 entries have no address.');
  const rdf =
    await readOne(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://shop.example/"><link>https://shop.example/</link></channel>
    <item rdf:about="${ONE}"><link>${ONE}</link><dc:date>2002-09-01</dc:date></item><item><link>${TWO}</link></item></rdf:RDF>`);
  expect(rdf).toMatchObject({ format: 'rss', ...FINE });
  expect(rdf.entries).toEqual([
    { url: ONE, lastmod: '2002-09-01' },
    { url: TWO, lastmod: '' },
  ]);
});

test('Atom gives the page that each entry stands for', async () => {
  const read =
    await readOne(`<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://shop.example/"/><updated>2020-01-01</updated>
    <entry><link rel="edit" href="https://shop.example/edit"/><link rel="alternate" href="${ONE}?a&amp;b"/><link href="https://shop.example/second"/>
      <published>2019-01-01</published><updated>2021-01-01</updated>
      <content type="xhtml"><div><a href="https://shop.example/inside">x</a><link href="https://shop.example/deep"/></div></content>
      <source><link href="https://shop.example/source"/></source></entry>
    <entry><link href="${TWO}"></link></entry></feed>`);
  expect(read).toMatchObject({ format: 'atom', ...FINE });
  expect(read.entries).toEqual([
    { url: `${ONE}?a&b`, lastmod: '2021-01-01' },
    { url: TWO, lastmod: '' },
  ]);
});

test('a file that mixes pages and sitemaps is told of', async () => {
  const index = await readOne(sitemapIndex(`<url><loc>${ONE}</loc></url>`));
  expect(index).toMatchObject({ format: 'index', problem: 'It names pages, as no index may.' });
  expect(urlsOf(index)).toEqual([ONE]);
});

test('a file that is not well-formed gives what can be read, and the rest is told', async () => {
  const cut = await readOne(urlset(...BOTH).slice(0, -35));
  expect(cut).toMatchObject({ problem: 'It ends in the middle.', isIncomplete: true });
  expect(urlsOf(cut)).toEqual([ONE]);
  const unclosed = await readOne(urlset(`<url><loc>${ONE}</url>`, `<url><loc>${TWO}</loc>`));
  expect(unclosed).toMatchObject({ problem: '<loc> is not closed.', isIncomplete: false });
  expect(urlsOf(unclosed)).toEqual(BOTH);
  const nested = await readOne(urlset(`<url><loc>${ONE}</loc><url><loc>${TWO}</loc></url>`));
  expect(urlsOf(nested)).toEqual(BOTH);
  expect(nested.problem).toBe('<url> is not closed.');
  const twice = await readOne(urlset(ONE) + urlset(TWO));
  expect(twice).toMatchObject({ problem: 'Something follows its end.', isIncomplete: true });
  expect(urlsOf(twice)).toEqual([ONE]);
});

test('a sitemap that names nothing is told of', async () => {
  await expect(readOne(urlset())).resolves.toMatchObject({ format: 'urlset', problem: 'It names nothing.' });
  await expect(readOne('')).resolves.toMatchObject({ format: '', problem: 'It is empty.' });
  await expect(readOne('  \n')).resolves.toMatchObject({ format: '', problem: 'It is empty.' });
  await expect(readOne('<!-- nothing -->')).resolves.toMatchObject({ format: '', problem: 'It is no sitemap.' });
  const other = await readOne('<opml><body/></opml>');
  expect(other).toMatchObject({ format: '', problem: 'It is no sitemap but <opml>.' });
});
