import type { ServerResponse } from 'node:http';
import type { SourceEvent } from '@linkvet/core';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { siteSource } from '../src/index.js';
import { asked, crawl, link, testOptions } from './crawl.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';

const urlset = (...urls: string[]) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
const index = (...urls: string[]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
const serve = (body: string, type: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': type }).end(body);
const xml = (body: string) => serve(body, 'application/xml');
const text = (body: string) => serve(body, 'text/plain');
const refuse = (status: number) => (_: unknown, response: ServerResponse) => void response.writeHead(status).end();
const redirect = (location: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(301, { location }).end();

const SHOP = 'http://shop.example';
const sitemapsOf = (events: readonly SourceEvent[]) =>
  events.flatMap((event) => (event.type === 'sitemap' ? event.sitemap : []));

test('pages that only the sitemap names are found when the links end, at depth 0, and crawled on from there', async () => {
  await using site = await serveSite({
    'shop.example/': link('/linked'),
    'shop.example/linked': 'x',
    'shop.example/sitemap.xml': xml(
      urlset(`${SHOP}/`, `${SHOP}/linked`, `${SHOP}/orphan#part`, 'http://other.example/'),
    ),
    'shop.example/orphan': link('/below', '/linked'),
    'shop.example/below': 'x',
  });
  const { pages, frontier, events, notes } = await crawl(`${SHOP}/`, { originMap: [`http://*=${site.origin}`] });
  expect(pages.map((url) => url.slice(SHOP.length))).toEqual(['/', '/linked', '/orphan', '/below']);
  expect([...frontier.rows].map(([url, { depth }]) => `${depth} ${url.slice(SHOP.length)}`)).toEqual([
    '0 /',
    '1 /linked',
    '0 /orphan',
    '1 /below',
  ]);
  expect(events.map(({ type }) => type)).toEqual(['page', 'page', 'sitemap', 'page', 'page']);
  expect(events[2]).toMatchObject({
    sitemap: { url: `${SHOP}/sitemap.xml`, namedBy: '', status: 200, format: 'urlset', problem: '' },
    entries: [{}, {}, { url: `${SHOP}/orphan` }, { url: 'http://other.example/' }],
  });
  expect(notes).toEqual([]);
});

test('what a sitemap names and the run knows is handed over no more, whenever it learned of it', async () => {
  await using site = await serveSite({
    'shop.example/': link('/a'),
    'shop.example/a': 'x',
    'shop.example/sitemap.xml': xml(urlset(`${SHOP}/`, `${SHOP}/a`, `${SHOP}/orphan`)),
    'shop.example/orphan': 'x',
  });
  for (const stopAt of [1, 2, 9]) {
    const frontier = new MemoryFrontier();
    const options = testOptions(`${SHOP}/`, { frontier, originMap: [`http://*=${site.origin}`] });
    let count = 0;
    const before = await runSource(frontier, siteSource(options), () => ++count === stopAt);
    frontier.forgetClaims();
    const events = [...before, ...(await runSource(frontier, siteSource(options)))];
    const named = events.find(({ type }) => type === 'sitemap');
    expect(named).toMatchObject({ discovered: [{ url: `${SHOP}/orphan`, depth: 0 }] });
  }
});

test('where robots.txt names sitemaps these are read, on other hosts too, and no place is guessed', async () => {
  await using site = await serveSite({
    'shop.example/robots.txt': text(
      'Sitemap: http://cdn.example/shop.xml\nSitemap: /second.txt\nUser-agent: *\nDisallow: /second.txt\n',
    ),
    'shop.example/': 'x',
    'cdn.example/shop.xml': xml(index('http://cdn.example/part.xml', 'http://stranger.example/part.xml')),
    'cdn.example/part.xml': xml(urlset(`${SHOP}/a`, 'http://cdn.example/b')),
    'shop.example/second.txt': text(`${SHOP}/c\n`),
    'shop.example/a': 'x',
    'shop.example/c': 'x',
  });
  const { pages, events, notes } = await crawl(`${SHOP}/`, { originMap: [`http://*=${site.origin}`] });
  expect(pages).toEqual([`${SHOP}/`, `${SHOP}/c`, `${SHOP}/a`]);
  expect(sitemapsOf(events).map(({ url, namedBy }) => `${url} by ${namedBy}`)).toEqual([
    `http://cdn.example/shop.xml by ${SHOP}/robots.txt`,
    `${SHOP}/second.txt by ${SHOP}/robots.txt`,
    'http://cdn.example/part.xml by http://cdn.example/shop.xml',
    'http://stranger.example/part.xml by http://cdn.example/shop.xml',
  ]);
  expect(notes).toEqual(['sitemap-damaged http://stranger.example/part.xml']);
  expect(asked(site)).not.toContain('shop.example/sitemap.xml');
  expect(asked(site).filter((url) => url.startsWith('stranger'))).toEqual([]);
});

test('what robots.txt calls a sitemap is not asked for where the request would do something, or is too long', async () => {
  const long = 'x'.repeat(9_000);
  await using site = await serveSite({ '/robots.txt': text(`Sitemap: /account/logout\nSitemap: /${long}`), '/': 'x' });
  const { events } = await crawl(site.origin);
  expect(sitemapsOf(events)).toMatchObject([
    { status: null, problem: 'The address says logout.' },
    { status: null, problem: expect.stringContaining('only 8192 are asked for') },
  ]);
  expect(asked(site).filter((url) => /logout|xxx/.test(url))).toEqual([]);
});

test.each([404, 403, 500])('a sitemap that nobody named and that answers %i is not missed', async (status) => {
  await using site = await serveSite({ '/': 'x', '/sitemap.xml': refuse(status) });
  const { events, notes } = await crawl(site.origin, { retries: 0 });
  expect(events.map(({ type }) => type)).toEqual(['page']);
  expect(notes).toEqual([]);
});

test('a sitemap with a slip of the pen is read, and told of with the sitemap only', async () => {
  await using site = await serveSite({
    'shop.example/': 'x',
    'shop.example/sitemap.xml': xml(`<urlset><url><loc>${SHOP}/a</loc></url></urlset>`),
    'shop.example/a': 'x',
  });
  const { pages, events, notes } = await crawl(`${SHOP}/`, { originMap: [`http://*=${site.origin}`] });
  expect(pages).toContain(`${SHOP}/a`);
  expect(sitemapsOf(events)).toEqual([expect.objectContaining({ problem: expect.stringContaining('namespace') })]);
  expect(notes).toEqual([]);
});

test('of damaged sitemaps that one file names a person is told of the first', async () => {
  await using site = await serveSite({
    '/robots.txt': text('Sitemap: /index.xml'),
    '/': 'x',
    '/index.xml': (request, response) => {
      const origin = `http://${request.headers.host}`;
      xml(index(`${origin}/1.xml`, `${origin}/2.xml`, `${origin}/3.xml`))(request, response);
    },
  });
  const { events, notes } = await crawl(site.origin);
  expect(sitemapsOf(events).map(({ status }) => status)).toEqual([200, 404, 404, 404]);
  expect(notes).toEqual([`sitemap-damaged ${site.origin}/1.xml`]);
});

test('what is not wanted of a sitemap is listed with its reason', async () => {
  await using site = await serveSite({
    'shop.example/': 'x',
    'shop.example/sitemap.xml': xml(urlset(`${SHOP}/cart/add`, `${SHOP}/out/brand`, `${SHOP}/private/a`, `${SHOP}/b`)),
    'shop.example/b': 'x',
  });
  const { skipped, pages } = await crawl(`${SHOP}/`, {
    originMap: [`http://*=${site.origin}`],
    isMonetised: (url) => url.includes('/out/'),
    exclude: [/\/private\//],
  });
  expect(pages).toEqual([`${SHOP}/`, `${SHOP}/b`]);
  expect(skipped).toEqual([
    `${SHOP}/cart/add acts: The address says cartadd.`,
    `${SHOP}/out/brand monetised: A request could count as a click.`,
    `${SHOP}/private/a excluded: By include or exclude.`,
  ]);
});

test('the sitemaps of the host to which a target redirects are read, and those of subdomains that robots.txt names', async () => {
  const www = 'https://www.shop.example';
  await using site = await serveSite({
    'shop.example/': redirect(`${www}/`),
    'www.shop.example/': link('https://blog.shop.example/'),
    'www.shop.example/sitemap.xml': xml(urlset(`${www}/orphan`)),
    'www.shop.example/orphan': 'x',
    'blog.shop.example/': 'x',
    'blog.shop.example/robots.txt': text('Sitemap: https://blog.shop.example/posts.xml'),
    'blog.shop.example/posts.xml': xml(urlset('https://blog.shop.example/post')),
    'blog.shop.example/post': 'x',
  });
  const originMap = [`http://*=${site.origin}`, `https://*=${site.origin}`];
  const { pages } = await crawl(`${SHOP}/`, { originMap, subdomains: true });
  expect(pages).toContain(`${www}/orphan`);
  expect(pages).toContain('https://blog.shop.example/post');
  expect(asked(site)).not.toContain('shop.example/sitemap.xml');
  expect(asked(site)).not.toContain('blog.shop.example/sitemap.xml');
});

test('no sitemap is searched where a depth is set, where nothing answered, or where a robots.txt cannot be had', async () => {
  await using site = await serveSite({ '/': 'x', '/robots.txt': refuse(503) });
  await crawl(site.origin, { retries: 0 });
  expect(asked(site).filter((url) => url.endsWith('.xml'))).toEqual([]);
  await crawl(site.origin, { ignoreRobots: true, maxDepth: 3 });
  expect(asked(site).filter((url) => url.endsWith('.xml'))).toEqual([]);
  await crawl(site.origin, { ignoreRobots: true });
  expect(asked(site).filter((url) => url.endsWith('.xml'))).toHaveLength(1);
});

test('a number of pages holds for what sitemaps name, too', async () => {
  const urls = Array.from({ length: 30 }, (_, i) => `${SHOP}/p${i}`);
  await using site = await serveSite({
    'shop.example/': link('/p0'),
    'shop.example/sitemap.xml': xml(index(`${SHOP}/1.xml`, `${SHOP}/2.xml`)),
    'shop.example/1.xml': xml(urlset(...urls.slice(0, 10))),
    'shop.example/2.xml': xml(urlset(...urls.slice(10))),
    ...Object.fromEntries(urls.map((url) => [url.slice('http://'.length), 'x'])),
  });
  const originMap = [`http://*=${site.origin}`];
  const few = await crawl(`${SHOP}/`, { originMap, maxPages: 5 });
  expect(few.frontier.counts()).toMatchObject({ fetched: 5, pending: 0 });
  expect(few.notes).toEqual([]);
  // What is named in vain is not even read.
  expect(asked(site)).not.toContain('shop.example/2.xml');
  site.requests.length = 0;
  const none = await crawl(`${SHOP}/`, { originMap, maxPages: 2 });
  expect(none.frontier.counts()).toMatchObject({ discovered: 2, fetched: 2 });
  expect(asked(site)).not.toContain('shop.example/sitemap.xml');
  const ours = await crawl(`${SHOP}/`, { originMap, limits: { pages: 2 } });
  expect(ours.notes).toEqual([`default-limit ${SHOP}/ !`]);
});

test('an orphan that cannot be had is a failed page, not a failed target', async () => {
  await using site = await serveSite({
    'shop.example/': 'x',
    'shop.example/sitemap.xml': xml(urlset(`${SHOP}/gone`, `${SHOP}/moved`, `${SHOP}/closed`)),
    'shop.example/moved': redirect('http://elsewhere.example/'),
    'shop.example/closed': (_, response) => void response.destroy(),
  });
  const { pages, failed, notes } = await crawl(`${SHOP}/`, { originMap: [`http://*=${site.origin}`], retries: 0 });
  expect(pages).toHaveLength(3);
  expect(failed).toEqual([`${SHOP}/closed reset`]);
  expect(notes.filter((note) => note.endsWith('!'))).toEqual([]);
});

test('a crawl that is stopped in any phase goes on and finds the same', async () => {
  await using site = await serveSite({
    'shop.example/robots.txt': text(`Sitemap: ${SHOP}/1.xml\nSitemap: ${SHOP}/2.xml`),
    'shop.example/': link('/a', '/b', 'http://out.example/1'),
    'shop.example/a': 'x',
    'shop.example/b': redirect('/c'),
    'shop.example/c': 'x',
    'shop.example/1.xml': xml(urlset(`${SHOP}/a`, `${SHOP}/orphan`)),
    'shop.example/2.xml': xml(urlset(`${SHOP}/second`, `${SHOP}/logout`)),
    'shop.example/orphan': link('/below', 'http://out.example/2'),
    'shop.example/second': 'x',
    'shop.example/below': 'x',
    'out.example/1': 'x',
    'out.example/2': 'x',
  });
  const start = { originMap: [`http://*=${site.origin}`], concurrency: 1, external: 'check' } as const;
  const whole = await crawl(`${SHOP}/`, start);
  expect(whole.frontier.counts()).toMatchObject({ discovered: 8, fetched: 7, skipped: 1, pending: 0 });
  expect(whole.checks.map(({ url, verdict }) => `${url} ${verdict}`)).toEqual([
    'http://out.example/1 ok',
    'http://out.example/2 ok',
  ]);
  for (let stopAt = 1; stopAt < whole.events.length; stopAt++) {
    const frontier = new MemoryFrontier();
    let count = 0;
    const options = testOptions(`${SHOP}/`, { ...start, frontier });
    await runSource(frontier, siteSource(options), () => ++count === stopAt);
    frontier.forgetClaims();
    await runSource(frontier, siteSource(options));
    expect([...frontier.rows].sort()).toEqual([...whole.frontier.rows].sort());
    expect([...frontier.checks]).toEqual([...whole.frontier.checks]);
  }
});

test('an abort ends the reading of sitemaps at once', async () => {
  const stop = new AbortController();
  await using site = await serveSite({
    '/': 'x',
    // The file never ends.
    '/sitemap.xml': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/xml' }).write('<urlset>');
      stop.abort();
    },
  });
  const { events, frontier } = await crawl(site.origin, { signal: stop.signal });
  expect(events).toHaveLength(1);
  expect(frontier.counts()).toMatchObject({ discovered: 1, fetched: 1, pending: 0 });
});
