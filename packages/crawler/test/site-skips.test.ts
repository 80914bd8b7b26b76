import type { ServerResponse } from 'node:http';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { siteSource } from '../src/index.js';
import { asked, crawl, link, testOptions } from './crawl.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';

test('what the address alone gives away as out of bounds is skipped with its reason', async () => {
  await using site = await serveSite({ '/': link() });
  const { host, port } = new URL(site.origin);
  await using linking = await serveSite({
    '/': link(`https://${host}/tls`, 'http://localhost/', 'http://public.test:6379/'),
  });
  // The hosts are in scope because they are listed; their other scheme is not granted.
  const { skipped } = await crawl(linking.origin, {
    listed: [`${site.origin}/`, 'https://localhost/', 'https://public.test:6379/'],
    lookup: (name, _options, callback) => callback(Object.assign(new Error(name), { code: 'ENOTFOUND' }), '', 0),
    retries: 0,
  });
  expect(skipped).toEqual([
    `https://${host}/tls port: Port ${port} is not asked when only a link leads to it.`,
    'http://localhost/ private-address: localhost is not on the public internet.',
    'http://public.test:6379/ port: Port 6379 is not asked when only a link leads to it.',
  ]);
});

test('a target of which the map does not speak is skipped, which leaves nothing out', async () => {
  const { skipped, notes } = await crawl('http://shop.example/', {
    originMap: ['http://other.example=http://127.0.0.1:1'],
  });
  expect(skipped).toEqual([
    'http://shop.example/ unmapped-host: The origin map does not speak of http://shop.example.',
  ]);
  expect(notes).toEqual(['target-failed http://shop.example/']);
});

test('a name that turns out to be private when it is looked up has failed', async () => {
  await using site = await serveSite({ '/': link('http://blog.shop.test/') });
  const { failed } = await crawl(`http://shop.test:${new URL(site.origin).port}/`, {
    subdomains: true,
    listed: ['http://shop.test/'],
    lookup: (_name, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    retries: 0,
  });
  expect(failed).toContain('http://blog.shop.test/ private-address');
});

test('a password in a link is told of once a host, and never in the words', async () => {
  await using site = await serveSite({
    'x.example/': link('http://user:canary@x.example/a', 'http://canary@x.example/b', 'http://u:canary@y.example/'),
    'x.example/a': link('http://user:canary@x.example/a', 'http://x.example/a'),
    'x.example/b': 'x',
  });
  const { frontier, events, notes } = await crawl('http://x.example/', {
    originMap: [`http://*=${site.origin}`],
    external: 'check',
  });
  expect([...frontier.rows.keys()]).toEqual(['http://x.example/', 'http://x.example/a', 'http://x.example/b']);
  expect([...frontier.checks.keys()]).toEqual(['http://y.example/']);
  expect(notes).toEqual(['credentials-stripped x.example', 'credentials-stripped y.example']);
  const told = events.flatMap((event) => (event.type === 'note' ? event.detail : []));
  expect(told[0]).toContain('http://x.example/a');
  expect(JSON.stringify([told, site.requests])).not.toContain('canary');
});

test('a part of a site that makes addresses without end is cut, named, and starves nothing else', async () => {
  const posts = Array.from({ length: 100 }, (_, i) => `/post-${i}`);
  const day = (_: { url?: string }, response: ServerResponse, next: string) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end(`<title>Calendar</title>${link(next)}`);
  await using site = await serveSite({
    'shop.example/': link('/calendar/1', ...posts),
    ...Object.fromEntries(posts.map((post) => [`shop.example${post}`, `<title>${post}</title>`])),
    ...Object.fromEntries(
      Array.from({ length: 600 }, (_, i) => [
        `shop.example/calendar/${i}`,
        (request: { url?: string }, response: ServerResponse) => day(request, response, `/calendar/${i + 1}`),
      ]),
    ),
  });
  const start = { originMap: [`http://*=${site.origin}`] };
  const { events, skipped, notes, frontier } = await crawl('http://shop.example/', start);
  const pages = events.flatMap((event) => (event.type === 'page' ? event.page.url : []));
  expect(pages.filter((url) => url.includes('/post-'))).toHaveLength(100);
  expect(pages.length).toBeLessThan(500);
  expect(notes).toEqual(['trap-cut http://shop.example/calendar/{number}']);
  const [note] = events.filter(({ type }) => type === 'note');
  expect(note).toMatchObject({ detail: expect.stringMatching(/For example http:\/\/shop\.example\/calendar\/\d+$/) });
  expect(skipped).toEqual([expect.stringMatching(/^http:\/\/shop\.example\/calendar\/\d+ trap: /)]);
  expect(frontier.counts()).toMatchObject({ pending: 0 });

  // A run that goes on knows the addresses of before, and has half of the patience with them.
  const again = new MemoryFrontier();
  const options = testOptions('http://shop.example/', { ...start, frontier: again });
  await runSource(again, siteSource(options), (event) => event.type === 'page' && event.page.url.endsWith('/200'));
  again.forgetClaims();
  const rest = await runSource(again, siteSource(options));
  expect(rest.filter((event) => event.type === 'page').length).toBeLessThan(150);
});

test('an address that grows by itself never enters the queue, unless a list names it', async () => {
  const grown = 'http://shop.example/a/b/a/b/a/b/';
  await using site = await serveSite({ 'shop.example/': link(grown), [grown.slice('http://'.length)]: 'x' });
  const start = { originMap: [`http://*=${site.origin}`] };
  const found = await crawl('http://shop.example/', start);
  expect(found.skipped).toEqual([expect.stringMatching(/\/a\/b\/ trap: /)]);
  expect(asked(site).filter((url) => url.includes('/a/'))).toEqual([]);
  const listed = await crawl([], { ...start, listed: [grown] });
  expect(listed.pages).toEqual([grown]);
});

test('several targets, subdomains, patterns, a depth and a number of pages hold together', async () => {
  await using site = await serveSite({
    'a.example/': link('/keep/1', '/drop/1', 'http://sub.a.example/keep/2', 'http://b.example/keep/3', '/keep/4'),
    'a.example/keep/1': link('/keep/deep'),
    'sub.a.example/keep/2': link('http://c.example/'),
    'b.example/': link('/keep/3', 'http://sub.b.example/keep/5'),
    'b.example/keep/3': 'x',
    'sub.b.example/keep/5': 'x',
  });
  const { pages, skipped, frontier } = await crawl(['http://a.example/', 'http://b.example/'], {
    originMap: [`http://*=${site.origin}`],
    subdomains: true,
    include: [/\/keep\//],
    exclude: [/keep\/4/],
    maxDepth: 1,
    maxPages: 5,
    concurrency: 1,
  });
  expect(pages).toHaveLength(5);
  expect(pages.slice(0, 2).toSorted()).toEqual(['http://a.example/', 'http://b.example/']);
  expect(frontier.counts()).toMatchObject({ discovered: 9, fetched: 5, skipped: 4, pending: 0 });
  expect(skipped.map((line) => line.split(' ')[1]).toSorted()).toEqual([
    'depth-limit:',
    'excluded:',
    'excluded:',
    'page-limit:',
  ]);
  expect(asked(site).filter((url) => url.includes('c.example') || url.includes('drop'))).toEqual([]);
});
