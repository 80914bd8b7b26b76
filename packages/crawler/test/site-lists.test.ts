import type { ServerResponse } from 'node:http';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { siteSource } from '../src/index.js';
import { asked, crawl, link, testOptions } from './crawl.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';

const A = 'http://a.example';
const B = 'http://b.example';
const urlset =
  (...urls: string[]) =>
  (_: unknown, response: ServerResponse) =>
    void response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(`<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`);
const redirect = (location: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(302, { location }).end();

test('of a list nothing but its URLs is asked for, in its order, and where they redirect to on its hosts', async () => {
  await using site = await serveSite({
    'a.example/2': link('/other', `${B}/1`),
    'a.example/1': redirect('/target'),
    'a.example/target': link('/deeper'),
    'b.example/1': redirect('http://c.example/'),
    'c.example/': 'x',
  });
  const listed = [`${A}/2`, `${A}/1`, `${B}/1`, `${A}/2#again`, `${A}/gone`];
  const originMap = [`http://*=${site.origin}`];
  const { pages, frontier, notes } = await crawl([], { listed, originMap, concurrency: 1 });
  expect(pages.filter((url) => url.startsWith(A))).toEqual([`${A}/2`, `${A}/1`, `${A}/gone`, `${A}/target`]);
  expect(pages.filter((url) => url.startsWith(B))).toEqual([`${B}/1`]);
  expect([...frontier.rows.values()].map(({ depth }) => depth)).toEqual([0, 0, 0, 0, 0]);
  expect(frontier.counts()).toMatchObject({ discovered: 5, fetched: 5, skipped: 0 });
  expect(notes).toEqual([]);
  expect(asked(site).filter((url) => url.includes('sitemap') || url.startsWith('c.'))).toEqual([]);
});

test('a list is followed to the www twins of its hosts', async () => {
  await using site = await serveSite({
    'a.example/1': redirect('http://www.a.example/1'),
    'www.a.example/1': link('/2'),
  });
  const { pages } = await crawl([], { listed: [`${A}/1`], originMap: [`http://*=${site.origin}`] });
  expect(pages).toEqual([`${A}/1`, 'http://www.a.example/1']);
});

test('with a depth, too, and the crawl goes on there', async () => {
  await using site = await serveSite({
    'a.example/1': link('/away'),
    'a.example/2': redirect('http://www.a.example/2'),
    'a.example/away': redirect('http://www.b.example/'),
    'www.a.example/2': link('/3'),
    'www.a.example/3': 'x',
  });
  const listed = [`${A}/1`, `${A}/2`];
  const originMap = [`http://*=${site.origin}`];
  const { pages } = await crawl([], { listed, originMap, maxDepth: 1, concurrency: 1 });
  expect(pages.toSorted()).toEqual([
    ...[`${A}/1`, `${A}/2`, `${A}/away`],
    ...['http://www.a.example/2', 'http://www.a.example/3'],
  ]);
});

test('with a depth the links of a list are followed, and with a target it only adds to the starts', async () => {
  await using site = await serveSite({ 'a.example/1': link('/x'), 'a.example/x': link('/y'), 'b.example/': 'x' });
  const originMap = [`http://*=${site.origin}`];
  const deep = await crawl([], { listed: [`${A}/1`], originMap, maxDepth: 1 });
  expect(deep.pages).toEqual([`${A}/1`, `${A}/x`]);
  expect(deep.skipped).toEqual([`${A}/y depth-limit: Depth 2, the limit is 1.`]);
  const both = await crawl(`${B}/`, { listed: [`${A}/1`], originMap });
  expect(both.pages.toSorted()).toEqual([`${A}/1`, `${A}/x`, `${A}/y`, `${B}/`]);
});

test('what a list names is under the same rules as what is found', async () => {
  await using site = await serveSite({ '/robots.txt': 'User-agent: *\nDisallow: /secret' });
  const paths = ['/account/logout', '/out/brand', '/private/a', '/secret', `/${'x'.repeat(100)}`];
  const { pages, skipped, notes } = await crawl([], {
    listed: paths.map((path) => site.origin + path),
    isMonetised: (url) => url.includes('/out/'),
    exclude: [/\/private\//],
    limits: { urlLength: 80 },
  });
  expect(pages).toEqual([]);
  expect(skipped.map((line) => line.slice(site.origin.length).split(':')[0]).toSorted()).toEqual([
    '/account/logout acts',
    '/out/brand monetised',
    '/private/a excluded',
    '/secret robots',
    `/${'x'.repeat(79 - site.origin.length)} too-long`,
  ]);
  expect(notes).toEqual([]);
});

test('URLs in a named sitemap are asked for, their hosts are in scope, and a network among them is not', async () => {
  await using site = await serveSite({
    'a.example/map.xml': urlset(`${B}/1`, `${B}/2`, 'http://click.example/c/1'),
    'b.example/1': redirect('/3'),
    'b.example/2': link('/4', 'http://click.example/c/2'),
    'b.example/3': 'x',
  });
  const isMonetised = (url: string) => url.includes('click.example');
  const originMap = [`http://*=${site.origin}`];
  const { pages, frontier, notes } = await crawl([], { sitemaps: [`${A}/map.xml`], originMap, isMonetised });
  expect(pages).toEqual([`${B}/1`, `${B}/2`, `${B}/3`]);
  expect(frontier.rows.size).toBe(3);
  expect(notes).toEqual([]);
  expect(asked(site).filter((url) => url.startsWith('click'))).toEqual([]);
});

test('a named sitemap that cannot be had, or not all of it, makes the run incomplete', async () => {
  await using site = await serveSite({
    '/cut.txt': (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/xml' }).end('<urlset><url><loc>/a'),
  });
  const { notes } = await crawl([], { sitemaps: [`${site.origin}/none.xml`, `${site.origin}/cut.txt`] });
  expect(notes).toEqual([`target-failed ${site.origin}/none.xml !`, `sitemap-damaged ${site.origin}/cut.txt !`]);
});

test('only the exact origins of a list are granted, and of a sitemap only its own', async () => {
  await using site = await serveSite({ '/1': redirect('http://127.0.0.1:1/inside'), '/map.xml': 'x' });
  await using inside = await serveSite({ '/': 'x' });
  const listed = await crawl([], { listed: [`${site.origin}/1`] });
  expect(listed.pages).toEqual([`${site.origin}/1`]);
  await using naming = await serveSite({ '/map.xml': urlset(`${inside.origin}/`) });
  const named = await crawl([], { sitemaps: [`${naming.origin}/map.xml`] });
  expect(named.pages).toEqual([]);
  expect(named.skipped).toEqual([
    `${inside.origin}/ port: Port ${new URL(inside.origin).port} is not asked when only a link leads to it.`,
  ]);
  expect(inside.requests).toEqual([]);
});

test('a list that was interrupted goes on, also where its sitemap is gone', async () => {
  let isGone = false;
  await using site = await serveSite({
    'a.example/map.xml': (request, response) => {
      if (isGone) response.writeHead(410).end();
      else urlset(`${B}/1`, `${B}/2`)(request, response);
    },
    'b.example/1': 'x',
    'b.example/2': 'x',
  });
  const frontier = new MemoryFrontier();
  const options = testOptions([], { sitemaps: [`${A}/map.xml`], originMap: [`http://*=${site.origin}`], frontier });
  await runSource(frontier, siteSource(options), ({ type }) => type === 'sitemap');
  frontier.forgetClaims();
  isGone = true;
  await runSource(frontier, siteSource(options));
  expect(frontier.counts()).toMatchObject({ discovered: 2, fetched: 2, pending: 0 });
});

test('a run that goes on knows the hosts that a sitemap brought in, whatever became of the sitemap', async () => {
  let isGone = false;
  await using site = await serveSite({
    'a.example/': link('/1'),
    'a.example/1': 'x',
    'a.example/map.xml': (request, response) => {
      if (isGone) response.writeHead(410).end();
      else urlset(`${B}/1`)(request, response);
    },
    'b.example/robots.txt': (_, response) => void response.end(`Sitemap: ${B}/map.xml`),
    'b.example/1': link('/2'),
    'b.example/2': link('/3'),
    'b.example/3': 'x',
    'b.example/map.xml': urlset(`${B}/orphan`),
    'b.example/orphan': 'x',
  });
  const start = { sitemaps: [`${A}/map.xml`], originMap: [`http://*=${site.origin}`], concurrency: 1 };
  const whole = await crawl(`${A}/`, start);
  expect(whole.pages).toHaveLength(6);
  for (let stopAt = 1; stopAt < whole.events.length; stopAt++) {
    isGone = false;
    const frontier = new MemoryFrontier();
    const options = testOptions(`${A}/`, { ...start, frontier });
    let count = 0;
    await runSource(frontier, siteSource(options), () => ++count === stopAt);
    frontier.forgetClaims();
    isGone = true;
    await runSource(frontier, siteSource(options));
    expect([...frontier.rows.keys()].toSorted()).toEqual(whole.pages.toSorted());
  }
});

test('a list of 100,000 URLs keeps nobody waiting, and an abort ends it at once', async () => {
  const listed = Array.from({ length: 100_000 }, (_, i) => `http://h${i % 5_000}.example/${i}`);
  const stop = new AbortController();
  const frontier = new MemoryFrontier();
  const slices: number[] = [];
  let turns = 0;
  let turnsBefore = 0;
  const tick = () => {
    turns++;
    if (!stop.signal.aborted) setImmediate(tick);
  };
  setImmediate(tick);
  const counted = Object.assign(Object.create(frontier) as MemoryFrontier, {
    add: (urls: Parameters<MemoryFrontier['add']>[0]) => {
      if (slices.push(urls.length) === 1) turnsBefore = turns;
      frontier.add(urls);
      if (slices.length === 50) stop.abort();
    },
  });
  const options = testOptions([], { listed, frontier: counted, signal: stop.signal });
  for await (const _ of siteSource(options)) expect.unreachable();
  expect(turnsBefore).toBeGreaterThan(50);
  expect(Math.max(...slices)).toBeLessThanOrEqual(500);
  expect(slices).toHaveLength(50);
});

test('a URL in a list that is none is the fault of the operator, found before anything is asked for', async () => {
  const listed = [`${A}/1`, 'ftp://a.example/'];
  await expect(crawl([], { listed })).rejects.toMatchObject({ name: 'UsageError' });
});
