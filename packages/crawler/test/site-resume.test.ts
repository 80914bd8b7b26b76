import type { ServerResponse } from 'node:http';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { siteSource } from '../src/index.js';
import { HandedOver } from '../src/sources/site/handed-over.js';
import { asked, crawl, link, testOptions } from './crawl.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';

const redirect = (location: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(302, { location }).end();
const broken = (_: unknown, response: ServerResponse) => void response.destroy();

test('where a target redirected to is still a start when the run goes on right there', async () => {
  await using site = await serveSite({ '/': redirect('/en/'), '/en/': broken });
  const frontier = new MemoryFrontier();
  const options = testOptions(site.origin, { frontier, retries: 0 });
  await runSource(frontier, siteSource(options), () => true);
  frontier.forgetClaims();
  const { notes } = await crawl(site.origin, { frontier, retries: 0 });
  expect(notes).toEqual([`target-failed ${site.origin}/en/ !`]);
});

test('a chain of redirects that has no end goes on for ten more at most after an interruption', async () => {
  await using site = await serveSite({
    '/': link('/0'),
    ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`/${i}`, redirect(`/${i + 1}`)])),
  });
  const frontier = new MemoryFrontier();
  let count = 0;
  await runSource(frontier, siteSource(testOptions(site.origin, { frontier })), () => ++count === 8);
  frontier.forgetClaims();
  const { notes } = await crawl(site.origin, { frontier });
  expect(frontier.counts().fetched).toBeLessThan(1 + 8 + 11);
  expect(notes).toEqual([expect.stringMatching(/^limit-reached/)]);
});

test('a host that gave up before an interruption is given up again, and everything is accounted for', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `/p${i}`);
  await using site = await serveSite({
    '/': link(...names),
    ...Object.fromEntries(names.map((name) => [name, broken])),
  });
  const frontier = new MemoryFrontier();
  let count = 0;
  const start = { frontier, retries: 0, concurrency: 1 };
  await runSource(frontier, siteSource(testOptions(site.origin, start)), () => ++count === 11);
  frontier.forgetClaims();
  const { notes } = await crawl(site.origin, start);
  expect(frontier.counts()).toMatchObject({ discovered: 61, fetched: 1, failed: 30, skipped: 30, pending: 0 });
  expect(notes).toEqual([`host-gave-up ${new URL(site.origin).host} !`]);
});

test('a run that goes on asks nothing of hosts that were only named', async () => {
  await using site = await serveSite({
    'shop.example/': link('/a', 'https://shop.example/tls', 'http://go.shop.example/brand'),
    'shop.example/a': 'x',
  });
  const options = {
    originMap: [`http://*=${site.origin}`],
    subdomains: true,
    isMonetised: (url: string) => url.includes('/brand'),
  };
  const frontier = new MemoryFrontier();
  await runSource(frontier, siteSource(testOptions('http://shop.example/', { ...options, frontier })), () => true);
  frontier.forgetClaims();
  const { notes } = await crawl('http://shop.example/', { ...options, frontier });
  expect(frontier.counts()).toMatchObject({ discovered: 4, fetched: 2, skipped: 2 });
  expect(notes).toEqual([]);
  expect(asked(site).filter((url) => url.startsWith('go.'))).toEqual([]);
});

test('what the queue was given is remembered within bounds, however long it is', () => {
  const few = new HandedOver();
  for (let i = 0; i < 100_000; i++) few.add(`/${i}`);
  expect([few.has('/0'), few.has('/99999')]).toEqual([true, true]);
  few.learn('/100000');
  expect([few.has('/0'), few.has('/100000')]).toEqual([true, false]);
  few.add('/100000');
  expect([few.has('/0'), few.has('/100000')]).toEqual([false, true]);
  const long = new HandedOver();
  for (let i = 0; i < 3_000; i++) long.add(`/${i}/${'x'.repeat(8_000)}`);
  expect(long.has(`/0/${'x'.repeat(8_000)}`)).toBe(false);
});

test('an abort ends a long row of skips at once', async () => {
  const stop = new AbortController();
  await using site = await serveSite({ '/': link(...Array.from({ length: 500 }, (_, i) => `/p${i}`)) });
  const frontier = new MemoryFrontier();
  const options = testOptions(site.origin, { frontier, maxPages: 1, signal: stop.signal });
  const events = await runSource(frontier, siteSource(options), ({ type }) => {
    if (type === 'skipped') stop.abort();
    return false;
  });
  expect(events.map(({ type }) => type)).toEqual(['page', 'skipped']);
  expect(frontier.counts()).toMatchObject({ skipped: 1, pending: 499 });
});

test('an abort ends the remembering of a long run at once', async () => {
  const stop = new AbortController();
  const frontier = new MemoryFrontier();
  frontier.add([{ url: 'http://shop.example/', depth: 0 }]);
  let remembered = 0;
  frontier.known = function* () {
    for (; ; remembered++) {
      if (remembered === 1_000) setImmediate(() => stop.abort());
      yield `http://shop.example/${remembered}`;
    }
  };
  await runSource(frontier, siteSource(testOptions('http://shop.example/', { frontier, signal: stop.signal })));
  expect(remembered).toBeLessThan(10_000);
});

test('robots.txt is asked for once a host, also when several pages of it are asked for at once', async () => {
  const hosts = Array.from({ length: 20 }, (_, i) => `h${i}.shop.example`);
  await using site = await serveSite({
    'shop.example/': link(...hosts.flatMap((host) => [`http://${host}/1`, `http://${host}/2`])),
    ...Object.fromEntries(hosts.flatMap((host) => [1, 2].map((page) => [`${host}/${page}`, 'x']))),
  });
  const { frontier } = await crawl('http://shop.example/', {
    originMap: [`http://*=${site.origin}`],
    subdomains: true,
    maxDepth: 1,
  });
  expect(frontier.counts()).toMatchObject({ discovered: 41, fetched: 41 });
  expect(asked(site).filter((url) => url.endsWith('robots.txt'))).toHaveLength(21);
});
