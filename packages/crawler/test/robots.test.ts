import type { ServerResponse } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { findRule, parseRobots, tokenOf } from '../src/robots/rules.js';
import { Scope } from '../src/scope.js';
import { Notes } from '../src/sources/site/notes.js';
import { RobotsGate } from '../src/sources/site/robots-gate.js';
import { crawl, TestClock } from './crawl.js';
import { fetching } from './fetching.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

type Serve = (request: unknown, response: ServerResponse) => void;

const text =
  (body: string): Serve =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(body);
  };
const status =
  (code: number, headers: Record<string, string> = {}): Serve =>
  (_, response) => {
    response.writeHead(code, headers);
    response.end();
  };

function deciding(file: string | Buffer, path: string): string {
  const rule = findRule(parseRobots(Buffer.from(file), 'linkvet'), `https://shop.example${path}`);
  return rule === null ? 'nothing' : `${rule.allows ? 'allowed' : 'forbidden'} by ${rule.source}`;
}

test('the line that decides is named as it stands in the file', () => {
  const file = '# ours\r\nUser-agent: *\r\n\r\nDisallow: /private/ # not for you\r\nAllow: /private/open\r\n';
  expect(deciding(file, '/private/x')).toBe('forbidden by robots.txt line 4: Disallow: /private/ # not for you');
  expect(deciding(file, '/private/open/x')).toBe('allowed by robots.txt line 5: Allow: /private/open');
  expect(deciding(file, '/public')).toBe('nothing');
  expect(deciding('user-agent: *\ndisallow: /größe\n', '/gr%C3%B6%c3%9fe')).toBe(
    'forbidden by robots.txt line 2: disallow: /größe',
  );
});

test('our own group replaces the one for everybody, and is gathered from the whole file', () => {
  const file =
    'User-agent: *\nDisallow: /\n\nUser-agent: LinkVet/1.0\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nuser-agent: linkvet\nDisallow: /b';
  expect(deciding(file, '/a')).toMatch('forbidden');
  expect(deciding(file, '/b')).toMatch('forbidden');
  expect(deciding(file, '/c')).toBe('nothing');
});

test('a byte order mark, other line ends, misspellings and a missing colon are forgiven', () => {
  expect(deciding(Buffer.from('\ufeffuser-agent: *\rdisallow: /a'), '/a')).toMatch('line 2');
  expect(deciding(Buffer.from([0xef, 0xbb, ...Buffer.from('user agent: *\ndissalow /a')]), '/a')).toMatch('line 2');
});

test('rules beyond 500 KiB are not read', () => {
  const file = `user-agent: *\ndisallow: /a\n${'# filler\n'.repeat(60_000)}disallow: /b\n`;
  expect(deciding(file, '/a')).toMatch('forbidden');
  expect(deciding(file, '/b')).toBe('nothing');
});

test('patterns made to be slow are not', () => {
  const stars = `disallow: /${'*a'.repeat(8_000)}*b\n`.repeat(30);
  expect(deciding(`user-agent: *\n${stars}`, `/${'a'.repeat(8_000)}`)).toBe('nothing');
});

// No clock: work that grows faster than the line would not end before the runner gives up.
test('lines of white space are read as quickly as any other', () => {
  const line = `disallow: /a${' '.repeat(16_000)}b\n`;
  for (let file = 0; file < 10; file++) {
    expect(deciding(`user-agent: *\n${line.repeat(30)}`, `/${file}`)).toBe('nothing');
  }
});

test('a crawler whose name does not begin with a letter has no group of its own', () => {
  const file = Buffer.from('User-agent: 360Spider\nDisallow: /\n\nUser-agent: *\nDisallow: /a\n');
  expect(parseRobots(file, tokenOf('007 audits')).rules.map(({ source }) => source)).toEqual([
    'robots.txt line 5: Disallow: /a',
  ]);
});

test('what robots.txt forbids is listed with the line that says so, and never asked for', async () => {
  await using site = await serveSite({
    '/robots.txt': text('User-agent: *\nDisallow: /private/\n'),
    '/': '<a href="/private/a">x</a><a href="/open">x</a>',
    '/open': 'x',
  });
  const { pages, skipped, notes } = await crawl(site.origin);
  expect(pages).toEqual([`${site.origin}/`, `${site.origin}/open`]);
  expect(skipped).toEqual([`${site.origin}/private/a robots: robots.txt line 2: Disallow: /private/`]);
  expect(notes).toEqual([]);
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/', '/open', '/sitemap.xml']);
  const ignoring = await crawl(site.origin, { ignoreRobots: true });
  expect(ignoring.pages).toContain(`${site.origin}/private/a`);
});

test('a robots.txt that forbids the target leaves nothing, which is told', async () => {
  await using site = await serveSite({ '/robots.txt': text('User-agent: linkvet\nDisallow: /\n'), '/': 'x' });
  const { pages, skipped, notes } = await crawl(site.origin);
  expect(pages).toEqual([]);
  expect(skipped).toEqual([`${site.origin}/ robots: robots.txt line 2: Disallow: /`]);
  expect(notes).toEqual([`robots-forbids-all ${site.origin}/ !`]);
});

test.each([401, 403, 404, 410])('robots.txt answered with %i is none', async (code) => {
  await using site = await serveSite({ '/robots.txt': status(code), '/': 'x' });
  await expect(crawl(site.origin)).resolves.toMatchObject({ pages: [`${site.origin}/`], notes: [] });
});

test.each([429, 500, 503])('robots.txt answered with %i forbids everything', async (code) => {
  await using site = await serveSite({ '/robots.txt': status(code), '/': 'x' });
  const { pages, skipped, notes } = await crawl(site.origin);
  expect(pages).toEqual([]);
  expect(skipped).toEqual([
    `${site.origin}/ robots: robots.txt could not be had, which forbids everything: It answered ${code}.`,
  ]);
  expect(notes).toContain(`robots-unreachable ${site.origin} !`);
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/robots.txt', '/robots.txt']);
});

test('robots.txt may redirect five times, more is none', async () => {
  const chain = (length: number): Record<string, Serve> => ({
    '/robots.txt': status(301, { location: '/r1' }),
    ...Object.fromEntries(Array.from({ length }, (_, i) => [`/r${i + 1}`, status(301, { location: `/r${i + 2}` })])),
    [`/r${length + 1}`]: text('User-agent: *\nDisallow: /\n'),
    '/': status(200, { 'content-type': 'text/html' }),
  });
  await using short = await serveSite(chain(4));
  await expect(crawl(short.origin)).resolves.toMatchObject({ pages: [] });
  await using long = await serveSite(chain(5));
  await expect(crawl(long.origin)).resolves.toMatchObject({ pages: [`${long.origin}/`] });
});

test('a robots.txt that redirects to a network is none, and the network is not asked', async () => {
  await using site = await serveSite({ '/robots.txt': status(302, { location: '/out/brand' }), '/': 'x' });
  const { pages } = await crawl(site.origin, { isMonetised: (url) => url.includes('/out/') });
  expect(pages).toEqual([`${site.origin}/`]);
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/', '/sitemap.xml']);
});

test('a robots.txt that redirects to an address that does something is none, and that address is not asked', async () => {
  await using site = await serveSite({ '/robots.txt': status(302, { location: '/logout' }), '/': 'x' });
  const { pages } = await crawl(site.origin);
  expect(pages).toEqual([`${site.origin}/`]);
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/', '/sitemap.xml']);
});

test('the rules of a robots.txt do not keep the file in memory', () => {
  const filler = `${'#'.repeat(16_000)}\n`.repeat(31);
  const read = (i: number) =>
    parseRobots(Buffer.from(`User-agent: *\nDisallow: /private/of/number/${i}/\n${filler}`), 'linkvet');
  read(0);
  const before = heapBytes();
  const kept = Array.from({ length: 40 }, (_, i) => read(i));
  expect(heapBytes() - before).toBeLessThan(4_000_000);
  expect(kept.map(({ rules }) => rules.length)).toEqual(kept.map(() => 1));
});

test('every origin has its own robots.txt, asked for once', async () => {
  await using site = await serveSite({
    'shop.example/': '<a href="https://shop.example/a">x</a><a href="/b">x</a>',
    'shop.example/a': 'x',
    'shop.example/b': 'x',
  });
  await crawl('http://shop.example/', { originMap: [`http://*=${site.origin}`, `https://*=${site.origin}`] });
  expect(site.requests.filter(({ url }) => url === '/robots.txt')).toHaveLength(2);
});

test('a Crawl-delay is kept to, up to half a minute', async () => {
  const time = new TestClock();
  await using site = await serveSite({
    '/robots.txt': text('User-agent: *\nCrawl-delay: 2.5\n'),
    '/': '<a href="/a">x</a><a href="/b">x</a>',
    '/a': 'x',
    '/b': 'x',
  });
  await crawl(site.origin, { concurrency: 1, clock: time.clock, sleep: time.sleep });
  expect(time.slept).toEqual([2_500, 2_500, 2_500]);
  const slow = new TestClock();
  await using slowSite = await serveSite({
    '/robots.txt': text('User-agent: *\nCrawl-delay: 3600\n'),
    '/': '<a href="/a">x</a>',
    '/a': 'x',
  });
  const { notes } = await crawl(slowSite.origin, { clock: slow.clock, sleep: slow.sleep });
  expect(slow.slept).toEqual([30_000, 30_000]);
  expect(notes).toEqual([`crawl-delay-capped ${slowSite.origin}`]);
});

test('a Crawl-delay is kept to also after thousands of other hosts', async () => {
  const time = new TestClock();
  await using site = await serveSite({ '/robots.txt': text('User-agent: *\nCrawl-delay: 7\n'), '/': 'x' });
  await using fetcher = fetching(site.origin, { time });
  const gate = new RobotsGate({
    ...{ fetcher, userAgent: 'linkvet', isMonetised: () => false, targetOrigins: new Set<string>() },
    ...{ scope: new Scope([`${site.origin}/`], false), notes: new Notes() },
  });
  await gate.refuse(`${site.origin}/`, site.origin);
  for (let i = 0; i < 5_000; i++) fetcher.slowDown(`${i}.example`, 1);
  await gate.refuse(`${site.origin}/`, site.origin);
  await fetcher.fetchPage(new URL(site.origin));
  const { time: before } = time;
  await fetcher.fetchPage(new URL(site.origin));
  expect(time.time - before).toBe(7_000);
});
