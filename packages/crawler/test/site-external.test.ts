import type { ServerResponse } from 'node:http';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { siteSource } from '../src/index.js';
import { verdictOfAnswer, verdictOfFailure } from '../src/sources/site/verdict.js';
import { asked, crawl, link, testOptions } from './crawl.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';

const SHOP = 'http://shop.example/';
const OUT = 'http://out.example';
const redirect = (location: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(302, { location }).end();
const answer = (status: number) => (_: unknown, response: ServerResponse) => void response.writeHead(status).end('x');
const text = (body: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'text/plain' }).end(body);

test('links out of scope get a verdict each, once, after the pages, and only when that is asked for', async () => {
  await using site = await serveSite({
    'shop.example/': `${link(`${OUT}/ok#part`, `${OUT}/ok`, `${OUT}/moved`, `${OUT}/gone`, '/a')}<img src="${OUT}/image">`,
    'shop.example/a': `${link(`${OUT}/ok`, `${OUT}/wall`)}<iframe src="${OUT}/frame"></iframe>`,
    'out.example/ok': 'x',
    'out.example/moved': redirect('/twice'),
    'out.example/twice': redirect('/ok'),
    'out.example/wall': answer(403),
  });
  const originMap = [`http://*=${site.origin}`];
  const { checks, events, frontier } = await crawl(SHOP, { originMap, external: 'check', retries: 0, concurrency: 1 });
  expect(checks.map(({ url, verdict, status, finalUrl }) => [url, verdict, status, finalUrl])).toEqual([
    [`${OUT}/ok`, 'ok', 200, null],
    [`${OUT}/moved`, 'redirect', 200, `${OUT}/ok`],
    [`${OUT}/gone`, 'broken', 404, null],
    [`${OUT}/wall`, 'inconclusive', 403, null],
  ]);
  expect(checks[2]).toMatchObject({ detail: 'It answered 404.', checkedAt: '2026-01-02T03:04:05.000Z' });
  expect(events.map(({ type }) => type)).toEqual(['page', 'page', ...Array.from({ length: 4 }, () => 'checked')]);
  expect(frontier.counts()).toMatchObject({ discovered: 2, fetched: 2 });
  expect(asked(site).filter((url) => url === 'out.example/robots.txt')).toHaveLength(1);
  site.requests.length = 0;
  await crawl(SHOP, { originMap });
  expect(asked(site).filter((url) => url.startsWith('out'))).toEqual([]);
});

test('what is asked for of others shows nothing of the operator', async () => {
  await using site = await serveSite({ 'shop.example/': link(`${OUT}/a`), 'out.example/a': 'x' });
  await crawl(SHOP, {
    originMap: [`http://*=${site.origin}`],
    external: 'check',
    headers: { authorization: 'Basic canary', cookie: 'canary=1' },
  });
  const outside = site.requests.filter(({ host }) => host === 'out.example');
  expect(outside.map(({ url }) => url)).toEqual(['/robots.txt', '/a']);
  expect(JSON.stringify(outside)).not.toContain('canary');
});

test('our own rules leave a verdict open, on every hop', async () => {
  await using site = await serveSite({
    'shop.example/': link(
      ...['/private', '/logout', '/short', '/to-logout', '/to-private', '/mail', '/round'].map((path) => OUT + path),
    ),
    'out.example/robots.txt': text('User-agent: *\nDisallow: /private\n'),
    'out.example/short': redirect('http://click.example/c/1'),
    'out.example/to-logout': redirect('/logout'),
    'out.example/to-private': redirect('/private'),
    'out.example/mail': redirect('mailto:a@out.example'),
    'out.example/round': redirect('/round'),
  });
  const { checks } = await crawl(SHOP, {
    originMap: [`http://*=${site.origin}`],
    external: 'check',
    concurrency: 1,
    isMonetised: (url) => url.includes('click.example'),
  });
  expect(checks.map(({ url, verdict, status, detail }) => [url.slice(OUT.length), verdict, status, detail])).toEqual([
    ['/private', 'inconclusive', null, 'Not asked for: robots.txt line 2: Disallow: /private'],
    ['/logout', 'inconclusive', null, 'The address says logout.'],
    ['/short', 'inconclusive', 302, 'A request could count as a click.'],
    ['/to-logout', 'inconclusive', 302, 'The address says logout.'],
    ['/to-private', 'inconclusive', 302, 'Not asked for: robots.txt line 2: Disallow: /private'],
    ['/mail', 'inconclusive', 302, 'It leads to something that is no page.'],
    ['/round', 'inconclusive', 302, 'It leads on more than 10 times.'],
  ]);
  expect(checks[2]?.finalUrl).toBe('http://click.example/c/1');
  const round = site.requests.filter(({ url }) => url === '/round');
  expect(round).toHaveLength(11);
  expect(asked(site).filter((url) => /click|\/logout|\/private/.test(url))).toEqual([]);
});

test('an address that is too long is asked for neither at once nor where a redirect leads', async () => {
  const long = `/${'x'.repeat(9_000)}`;
  await using site = await serveSite({
    'shop.example/': link(OUT + long, `${OUT}/to-long`),
    'out.example/to-long': redirect(long),
  });
  const { checks } = await crawl(SHOP, { originMap: [`http://*=${site.origin}`], external: 'check', concurrency: 1 });
  expect(checks.map(({ verdict, status, detail }) => [verdict, status, detail])).toEqual([
    ['inconclusive', null, '9019 characters; only 8192 are asked for.'],
    ['inconclusive', 302, '9019 characters; only 8192 are asked for.'],
  ]);
  expect(asked(site).filter((url) => url.includes('xxx'))).toEqual([]);
});

test('a host that is not public, or that has no name, is no place to ask', async () => {
  await using site = await serveSite({ '/': link('http://10.0.0.1/', 'http://intranet/', 'http://public.test:6379/') });
  const { checks } = await crawl(site.origin, { external: 'check' });
  expect(checks.map(({ verdict, detail }) => [verdict, detail.split(' ').slice(0, 2).join(' ')])).toEqual([
    ['inconclusive', '10.0.0.1 is'],
    ['inconclusive', 'intranet is'],
    ['inconclusive', 'Port 6379'],
  ]);
});

test.each([
  [200, 'ok'],
  [204, 'ok'],
  [304, 'inconclusive'],
  [400, 'broken'],
  [401, 'inconclusive'],
  [403, 'inconclusive'],
  [404, 'broken'],
  [407, 'inconclusive'],
  [410, 'broken'],
  [429, 'inconclusive'],
  [451, 'inconclusive'],
  [500, 'broken'],
  [503, 'inconclusive'],
])('an answer %i means: %s', (status, verdict) => {
  expect(verdictOfAnswer(status, {}).verdict).toBe(verdict);
});

test.each([
  ['dns', '', 'broken'],
  ['refused', '', 'broken'],
  ['bad-redirect', '', 'broken'],
  ['tls', 'The secure connection could not be made: CERT_HAS_EXPIRED.', 'broken'],
  ['tls', 'The secure connection could not be made: UNABLE_TO_VERIFY_LEAF_SIGNATURE.', 'inconclusive'],
  ['timeout', '', 'inconclusive'],
  ['reset', '', 'inconclusive'],
  ['bad-answer', 'The status 999 means nothing.', 'inconclusive'],
  ['private-address', '', 'inconclusive'],
] as const)('no answer because of %s (%s) means: %s', (reason, detail, verdict) => {
  expect(verdictOfFailure({ reason, detail }).verdict).toBe(verdict);
});

test('a challenge of a bot wall is no error of the page, whatever its status', () => {
  expect(verdictOfAnswer(404, { 'cf-mitigated': 'challenge' }).verdict).toBe('inconclusive');
});

test('a name that does not exist breaks the link without a request for each of them', async () => {
  let looks = 0;
  await using site = await serveSite({ '/': link(...Array.from({ length: 30 }, (_, i) => `http://gone.test/${i}`)) });
  const { checks, notes } = await crawl(site.origin, {
    external: 'check',
    lookup: (name, _options, callback) => {
      looks++;
      callback(Object.assign(new Error(name), { code: 'ENOTFOUND' }), '', 0);
    },
  });
  expect(new Set(checks.slice(0, 20).map(({ verdict }) => verdict))).toEqual(new Set(['broken']));
  expect(checks).toHaveLength(30);
  expect(looks).toBeLessThan(10);
  // A host that is not ours is missing to nobody.
  expect(notes).toEqual([]);
});

test('many links to many hosts are asked for host by host, no more at once than were asked for', async () => {
  let open = 0;
  let most = 0;
  const hosts = Array.from({ length: 5 }, (_, host) => `h${host}.example`);
  await using site = await serveSite({
    'shop.example/': link(...hosts.flatMap((host) => [1, 2, 3, 4].map((i) => `http://${host}/${i}`))),
    ...Object.fromEntries(
      hosts.flatMap((host) =>
        [1, 2, 3, 4].map((i) => [
          `${host}/${i}`,
          (_: unknown, response: ServerResponse) => {
            if (host === 'h0.example') most = Math.max(most, ++open);
            setImmediate(() => {
              if (host === 'h0.example') open--;
              response.end('x');
            });
          },
        ]),
      ),
    ),
  });
  const originMap = [`http://*=${site.origin}`];
  const { checks } = await crawl(SHOP, { originMap, external: 'check', concurrency: 2 });
  expect(checks).toHaveLength(20);
  expect(most).toBeLessThanOrEqual(2);
});

test('an abort ends the checks at once, and those that were in flight wait for the next run', async () => {
  const stop = new AbortController();
  await using site = await serveSite({
    'shop.example/': link(`${OUT}/a`, `${OUT}/hangs`),
    'out.example/a': 'x',
    'out.example/hangs': () => stop.abort(),
  });
  const frontier = new MemoryFrontier();
  const options = { originMap: [`http://*=${site.origin}`], external: 'check', concurrency: 1, frontier } as const;
  const events = await runSource(frontier, siteSource(testOptions(SHOP, { ...options, signal: stop.signal })));
  expect(events.map(({ type }) => type)).toEqual(['page', 'checked']);
  expect(frontier.unchecked(9)).toEqual([`${OUT}/hangs`]);
});
