import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { siteSource } from '../src/index.js';
import { crawl, link, testOptions } from './crawl.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';
import { simpleExtract } from './simple-extract.js';

test('a crawl visits what is linked inside its scope, once, and gives each page its number of clicks', async () => {
  await using site = await serveSite({
    '/': `<title>Home</title>${link('/a', '/b#part', '/b', 'mailto:x@example.com', 'https://other.example/')}`,
    '/a': `${link('/b', '/c', '/')}<iframe src="/frame"></iframe><link rel="next" href="/page2"><link rel="icon" href="/i">`,
    '/b': '<meta http-equiv="refresh" content="0; url=/moved">',
    '/c': '',
    '/frame': 'x',
    '/page2': 'x',
    '/moved': 'x',
  });
  const { events, frontier, pages } = await crawl(site.origin, { concurrency: 1 });
  expect(pages.map((url) => url.slice(site.origin.length))).toEqual([
    '/',
    '/a',
    '/b',
    '/c',
    '/frame',
    '/page2',
    '/moved',
  ]);
  expect(events.map((event) => (event.type === 'page' ? event.depth : null))).toEqual([0, 1, 1, 2, 2, 2, 2]);
  expect(events[0]).toMatchObject({
    facts: { title: 'Home' },
    page: {
      status: 200,
      contentType: 'text/html',
      charset: 'utf-8',
      redirectTo: null,
      fetchedAt: '2026-01-02T03:04:05.000Z',
    },
  });
  expect(events[3]).toMatchObject({ facts: null, page: { status: 200, bytes: 0, bodySha256: '' } });
  expect(frontier.counts()).toMatchObject({ discovered: 7, fetched: 7, pending: 0 });
  expect(site.requests.map(({ url }) => url)).toEqual([
    '/robots.txt',
    '/',
    '/a',
    '/b',
    '/c',
    '/frame',
    '/page2',
    '/moved',
    '/sitemap.xml',
  ]);
});

test('no page of a level is asked for before the level above is committed', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `/l1-${i}`);
  const frontier = new MemoryFrontier();
  let committed = 0;
  const deep = () => site.requests.filter(({ url }) => url.startsWith('/l2')).length;
  // The last page of the level answers long after the others are committed.
  const answerLast = async (_: unknown, response: ServerResponse) => {
    for (let turns = 0; turns < 50; turns += committed === 12 ? 1 : 0) await setImmediate();
    expect(deep()).toBe(0);
    response.end();
  };
  await using site = await serveSite({
    '/': link(...names),
    ...Object.fromEntries(names.map((name, i) => [name, link(`/l2-${i}`, '/l1-11')])),
    '/l1-11': (request, response) => void answerLast(request, response),
  });
  for await (const event of siteSource(testOptions(site.origin, { frontier, concurrency: 5 }))) {
    frontier.commit(event);
    if (event.type === 'page') committed++;
    if (deep() > 0) expect(committed).toBeGreaterThanOrEqual(13);
  }
  expect(frontier.counts()).toMatchObject({ discovered: 24, fetched: 24 });
  for (const [url, { depth }] of frontier.rows)
    expect(depth).toBe(url.includes('/l2') ? 2 : url.includes('/l1') ? 1 : 0);
});

test('links that do something, lead to a network or are too long are listed and never asked for', async () => {
  await using site = await serveSite({
    '/': link(
      '/account/log-out.php',
      '/shop?add-to-cart=12',
      '/index.php?action=delete&id=3',
      '/cart/add?id=12',
      '/how-to-delete-files',
      '/out/brand',
      `/${'x'.repeat(100)}`,
      '/private/page',
    ),
    '/how-to-delete-files': 'x',
  });
  const { pages, skipped } = await crawl(site.origin, {
    isMonetised: (url) => url.includes('/out/'),
    exclude: [/\/private\//],
    limits: { urlLength: 80 },
  });
  expect(pages).toEqual([`${site.origin}/`, `${site.origin}/how-to-delete-files`]);
  expect(skipped.map((line) => line.slice(site.origin.length))).toEqual([
    '/account/log-out.php acts: The address says logout.',
    '/shop?add-to-cart=12 acts: The address says addtocart.',
    '/index.php?action=delete&id=3 acts: The address says delete.',
    '/cart/add?id=12 acts: The address says cartadd.',
    '/out/brand monetised: A request could count as a click.',
    `/${'x'.repeat(79 - site.origin.length)} too-long: ${site.origin.length + 101} characters; only 80 are kept here.`,
    '/private/page excluded: By include or exclude.',
  ]);
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/', '/how-to-delete-files', '/sitemap.xml']);
});

test('a crawl asks no network, no redirect target outside and no neighbour for anything', async () => {
  const network = 'click.network.example';
  await using site = await serveSite({
    'shop.example/': `${link(`https://${network}/c/1/2/3`, '/go', 'http://sub.shop.example/')}<img src="https://${network}/i/1">`,
    'shop.example/go': (_, response) => void response.writeHead(302, { location: `https://${network}/c/9` }).end(),
  });
  const { pages, events } = await crawl('http://shop.example/', {
    originMap: [`http://*=${site.origin}`, `https://*=${site.origin}`],
  });
  expect(pages).toEqual(['http://shop.example/', 'http://shop.example/go']);
  expect(events[1]).toMatchObject({ page: { status: 302, redirectTo: `https://${network}/c/9` }, discovered: [] });
  expect(new Set(site.requests.map(({ host }) => host))).toEqual(new Set(['shop.example']));
});

test('a depth and a number of pages that the operator set are kept, and the rest is skipped', async () => {
  await using site = await serveSite({ '/': link('/a', '/b', '/c'), '/a': link('/deep'), '/b': 'x', '/c': 'x' });
  const shallow = await crawl(site.origin, { maxDepth: 1 });
  expect(shallow.skipped).toEqual([`${site.origin}/deep depth-limit: Depth 2, the limit is 1.`]);
  const few = await crawl(site.origin, { maxPages: 2 });
  expect(few.frontier.counts()).toMatchObject({ discovered: 5, fetched: 2, skipped: 3, pending: 0 });
  expect(few.skipped[0]).toBe(`${site.origin}/b page-limit: 2 pages were asked for.`);
  expect(few.notes).toEqual([]);
});

test('a number of pages that is only our own limit makes the run incomplete', async () => {
  await using site = await serveSite({ '/': link('/a', '/b'), '/a': 'x', '/b': 'x' });
  const cut = await crawl(site.origin, { limits: { pages: 2 } });
  expect(cut.frontier.counts()).toMatchObject({ fetched: 2, skipped: 1, pending: 0 });
  expect(cut.notes).toEqual([`default-limit ${site.origin} !`]);
  const enough = await crawl(site.origin, { limits: { pages: 3 } });
  expect(enough.notes).toEqual([]);
});

test('a queue that would grow without end is cut, and that is told', async () => {
  await using site = await serveSite({ '/': link('/a', '/b'), '/a': link('/c', '/d', '/e'), '/b': link('/f') });
  const { frontier, notes } = await crawl(site.origin, { limits: { queue: 4 }, concurrency: 1 });
  expect(frontier.counts()).toMatchObject({ discovered: 4, fetched: 4 });
  expect(notes).toEqual([`limit-reached ${site.origin} !`]);
});

test('subdomains and the other scheme are in scope when they are asked for, other hosts never', async () => {
  await using site = await serveSite({
    'www.shop.example/': link(
      'http://www.shop.example/plain',
      'https://blog.shop.example/',
      'https://shop.example.evil.example/',
    ),
    'www.shop.example/plain': 'x',
    'blog.shop.example/': 'x',
  });
  const originMap = [`https://*=${site.origin}`, `http://*=${site.origin}`];
  const narrow = await crawl('https://www.shop.example/', { originMap });
  expect(narrow.pages).toEqual(['https://www.shop.example/', 'http://www.shop.example/plain']);
  const wide = await crawl('https://www.shop.example/', { originMap, subdomains: true });
  expect(wide.pages).toContain('https://blog.shop.example/');
  expect(wide.frontier.rows.size).toBe(3);
});

test('a name whose siblings are registered by others stands for nobody else', async () => {
  await using site = await serveSite({
    'www.gov.uk/': link('http://leeds.gov.uk/', 'http://gov.uk/', 'http://assets.www.gov.uk/'),
    'assets.www.gov.uk/': 'x',
  });
  const { pages } = await crawl('http://www.gov.uk/', { originMap: [`http://*=${site.origin}`], subdomains: true });
  expect(pages).toEqual(['http://www.gov.uk/', 'http://assets.www.gov.uk/']);
});

test('with an origin map the address stays the identity, and hosts that it does not name are left out', async () => {
  await using site = await serveSite({ 'shop.example/': link('http://shop.example/plain') });
  const { pages, skipped, notes } = await crawl('https://shop.example/', {
    originMap: [`https://shop.example=${site.origin}`],
  });
  expect(pages).toEqual(['https://shop.example/']);
  expect(skipped).toEqual([
    'http://shop.example/plain unmapped-host: The origin map does not speak of http://shop.example.',
  ]);
  expect(notes).toEqual([]);
});

test('a redirect is a page, and its target has the same depth', async () => {
  await using site = await serveSite({
    '/': link('/old'),
    '/old': (_, response) => void response.writeHead(301, { location: '/new#part' }).end('moved'),
    '/new': link('/next'),
    '/next': 'x',
  });
  const { events, frontier } = await crawl(site.origin);
  expect(events[1]).toMatchObject({ depth: 1, facts: null, page: { status: 301, redirectTo: `${site.origin}/new` } });
  expect(frontier.rowOf(`${site.origin}/new`).depth).toBe(1);
  expect(frontier.rowOf(`${site.origin}/next`).depth).toBe(2);
});

test('redirects in a circle end, and a chain that has no end is cut', async () => {
  await using site = await serveSite({
    '/': link('/a', '/0'),
    '/a': (_, response) => void response.writeHead(302, { location: '/b' }).end(),
    '/b': (_, response) => void response.writeHead(302, { location: '/a' }).end(),
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `/${i}`,
        (_request: unknown, response: ServerResponse) => void response.writeHead(302, { location: `/${i + 1}` }).end(),
      ]),
    ),
  });
  const { pages, notes } = await crawl(site.origin);
  expect(pages.filter((url) => /\/\d+$/.test(new URL(url).pathname))).toHaveLength(11);
  expect(pages).toContain(`${site.origin}/b`);
  expect(notes).toEqual([`limit-reached ${site.origin}/10`]);
});

test('a target that redirects to its www twin takes the crawl along, one that leads elsewhere is told', async () => {
  const to = (location: string) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(301, { location }).end();
  await using site = await serveSite({
    'shop.example/': to('https://www.shop.example/'),
    'www.shop.example/': link('/a', 'https://shop.example/b'),
    'www.shop.example/a': 'x',
    'shop.example/b': 'x',
    'gone.example/': to('https://parking.example/'),
  });
  const originMap = [`http://*=${site.origin}`, `https://*=${site.origin}`];
  const moved = await crawl('http://shop.example/', { originMap });
  expect(moved.pages).toEqual([
    'http://shop.example/',
    'https://www.shop.example/',
    'https://www.shop.example/a',
    'https://shop.example/b',
  ]);
  expect(moved.notes).toEqual([]);
  const frontier = new MemoryFrontier();
  const options = testOptions('http://shop.example/', { originMap, frontier });
  await runSource(frontier, siteSource(options), () => true);
  frontier.forgetClaims();
  await runSource(frontier, siteSource(options));
  expect([...frontier.rows.keys()]).toEqual(moved.pages);
  const away = await crawl('http://gone.example/', { originMap });
  expect(away.pages).toEqual(['http://gone.example/']);
  expect(away.notes).toEqual(['target-redirects-away http://gone.example/ !']);
});

test('what a target redirects to is asked for although include does not speak of it', async () => {
  await using site = await serveSite({
    '/': (_, response) => void response.writeHead(302, { location: '/en/' }).end(),
    '/en/': link('/blog/a', '/shop/b'),
    '/blog/a': 'x',
  });
  const { pages, skipped } = await crawl(site.origin, { include: [/\/blog\//] });
  expect(pages).toEqual([`${site.origin}/`, `${site.origin}/en/`, `${site.origin}/blog/a`]);
  expect(skipped).toEqual([`${site.origin}/shop/b excluded: By include or exclude.`]);
});

test('a target that redirects in a circle was not to be had', async () => {
  await using site = await serveSite({
    '/': (_, response) => void response.writeHead(302, { location: '/start' }).end(),
    '/start': (_, response) => void response.writeHead(302, { location: '/' }).end(),
  });
  const { pages, notes } = await crawl(site.origin);
  expect(pages).toHaveLength(2);
  expect(notes).toEqual([`target-failed ${site.origin}/start !`]);
});

test('two targets that redirect through the same page go in no circle', async () => {
  const to = (location: string) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(302, { location }).end();
  await using site = await serveSite({ '/': to('/en/'), '/shop': to('/'), '/en/': 'x' });
  const { pages, notes } = await crawl([`${site.origin}/`, `${site.origin}/shop`]);
  expect(pages).toHaveLength(3);
  expect(notes).toEqual([]);
});

test('a target that a network would count is not asked for, nor one that leads to such a page', async () => {
  await using site = await serveSite({
    '/': (_, response) => void response.writeHead(302, { location: '/out/brand' }).end(),
    '/out/brand': 'x',
  });
  const isMonetised = (url: string) => url.includes('/out/');
  const direct = await crawl(`${site.origin}/out/brand`, { isMonetised });
  expect(direct.skipped).toEqual([`${site.origin}/out/brand monetised: A request could count as a click.`]);
  expect(direct.notes).toEqual([`target-failed ${site.origin}/out/brand !`]);
  expect(site.requests).toEqual([]);
  const redirected = await crawl(site.origin, { isMonetised });
  expect(redirected.notes).toEqual([`target-failed ${site.origin}/ !`]);
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/', '/sitemap.xml']);
});

test('a target that cannot be had is told', async () => {
  await using site = await serveSite({});
  const missing = await crawl(`${site.origin}/nothing`);
  expect(missing.pages).toEqual([`${site.origin}/nothing`]);
  expect(missing.notes).toEqual([`target-failed ${site.origin}/nothing !`]);
  const closed = await crawl('http://127.0.0.1:1/');
  expect(closed.failed).toEqual(['http://127.0.0.1:1/ refused']);
  expect(closed.notes).toContain('target-failed http://127.0.0.1:1/ !');
});

test('a crawl that is stopped anywhere goes on where it was and finds the same', async () => {
  const pages = Array.from({ length: 6 }, (_, i) => [`/p${i}`, link(`/p${i + 1}`, `/q${i}`, '/p3', '/logout')]);
  const old: [string, (request: unknown, response: ServerResponse) => void] = [
    '/q1',
    (_, response) => void response.writeHead(301, { location: '/p5' }).end(),
  ];
  await using site = await serveSite({ '/': link('/p0', '/p1'), ...Object.fromEntries([...pages, old]) });
  const whole = await crawl(site.origin, { concurrency: 1 });
  const length = whole.events.length;
  expect(length).toBeGreaterThan(10);
  for (let stopAt = 1; stopAt < length; stopAt++) {
    const frontier = new MemoryFrontier();
    let count = 0;
    const options = testOptions(site.origin, { frontier, concurrency: 1 });
    await runSource(frontier, siteSource(options), () => ++count === stopAt);
    frontier.forgetClaims();
    await runSource(frontier, siteSource(options));
    expect([...frontier.rows].sort()).toEqual([...whole.frontier.rows].sort());
  }
});

test('an abort ends the crawl at once, and what was in flight stays pending', async () => {
  await using site = await serveSite({
    '/': link('/hangs', '/hangs-too'),
    '/hangs': () => stop.abort(),
    '/hangs-too': () => undefined,
  });
  const stop = new AbortController();
  const { events, frontier } = await crawl(site.origin, { signal: stop.signal });
  expect(events).toHaveLength(1);
  expect(frontier.counts()).toMatchObject({ discovered: 3, fetched: 1, failed: 0, pending: 2 });
  const before = await crawl(site.origin, { signal: stop.signal });
  expect(before.events).toEqual([]);
});

test('a page that breaks the reader costs itself, not the crawl', async () => {
  await using site = await serveSite({ '/': link('/bad', '/good'), '/bad': 'trap', '/good': 'x' });
  const { failed, pages } = await crawl(site.origin, {
    extract: (page) => {
      if (page.body === 'trap') throw new RangeError('too deep');
      return simpleExtract(page);
    },
  });
  expect(failed).toEqual([`${site.origin}/bad unreadable`]);
  expect(pages).toHaveLength(2);
});

test('headers of the operator go to the exact origin of the target and nowhere else', async () => {
  await using site = await serveSite({
    'shop.example/': link('https://shop.example/secure', 'http://blog.shop.example/'),
    'shop.example/secure': 'x',
    'blog.shop.example/': 'x',
  });
  await crawl('http://shop.example/', {
    subdomains: true,
    headers: { authorization: 'Basic canary' },
    originMap: [`http://*=${site.origin}`, `https://*=${site.origin}`],
  });
  const sent = new Map(site.requests.map(({ host, url, headers }) => [`${host}${url}`, headers.authorization]));
  expect(sent.get('shop.example/')).toBe('Basic canary');
  expect(sent.get('shop.example/secure')).toBeUndefined();
  expect(sent.get('blog.shop.example/')).toBeUndefined();
  expect(sent.get('blog.shop.example/robots.txt')).toBeUndefined();
});

test('a password in an address is never sent and never part of an identity', async () => {
  await using site = await serveSite({ '/': '' });
  await using linking = await serveSite({
    'x.example/': link('http://user:canary@x.example/secret'),
    'x.example/secret': 'x',
  });
  const { frontier } = await crawl('http://x.example/', { originMap: [`http://x.example=${linking.origin}`] });
  expect([...frontier.rows.keys()]).toEqual(['http://x.example/', 'http://x.example/secret']);
  expect(JSON.stringify(linking.requests)).not.toContain('canary');
  const withPassword = site.origin.replace('://', '://user:canary@');
  await expect(crawl(withPassword)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.not.stringContaining('canary'),
  });
});

test('a proxy that cannot be used, or not with a map, is the fault of the operator', async () => {
  const usageError = { name: 'UsageError' };
  await expect(crawl('http://x.example/', { proxy: 'socks://nowhere' })).rejects.toMatchObject(usageError);
  const originMap = ['http://x.example=http://127.0.0.1:1'];
  const both = crawl('http://x.example/', { proxy: 'http://127.0.0.1:1', originMap });
  await expect(both).rejects.toMatchObject(usageError);
});

test('we say who we are, or what the operator wants us to say, once', async () => {
  await using site = await serveSite({ '/': 'x' });
  await crawl(site.origin, { headers: { 'User-Agent': 'mine/1.0' } });
  expect(site.requests.map(({ headers }) => headers['user-agent'])).toEqual(['mine/1.0', 'mine/1.0', 'mine/1.0']);
  await expect(crawl(site.origin, { userAgent: 'кот' })).rejects.toMatchObject({ name: 'UsageError' });
  site.requests.length = 0;
  await crawl(site.origin);
  expect(site.requests.map(({ headers }) => headers['user-agent'])).toEqual([
    expect.stringMatching(/^linkvet\/\d+\.\d+\.\d+ \(\+https:\/\/github\.com\/linkvet\/linkvet\)$/),
    expect.stringMatching(/^linkvet\//),
    expect.stringMatching(/^linkvet\//),
  ]);
});
