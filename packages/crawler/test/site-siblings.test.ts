import type { ServerResponse } from 'node:http';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { siteSource } from '../src/index.js';
import { asked, crawl, link, testOptions } from './crawl.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';

const redirect = (location: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(302, { location }).end();
const MAIN = 'http://www.shop.example/';
const paths = (host: string, count: number) => Array.from({ length: count }, (_, i) => `http://${host}/${i}`);

test('of every linked host with the same domain so many URLs are asked for, in the order in which they are found', async () => {
  await using site = await serveSite({
    'www.shop.example/': link('http://blog.shop.example/', 'http://help.shop.example/9', 'http://other.example/'),
    'blog.shop.example/': link('/a', '/b', 'http://deals.shop.example/', '/c'),
    'blog.shop.example/a': link(MAIN, 'http://www.shop.example/found'),
    'blog.shop.example/b': 'x',
    'help.shop.example/9': 'x',
    'deals.shop.example/': 'x',
    'www.shop.example/found': 'x',
  });
  const originMap = [`http://*=${site.origin}`];
  const { pages, frontier, notes } = await crawl(MAIN, { originMap, siblings: 3, concurrency: 1 });
  expect(pages.toSorted()).toEqual([
    'http://blog.shop.example/',
    'http://blog.shop.example/a',
    'http://blog.shop.example/b',
    'http://deals.shop.example/',
    'http://help.shop.example/9',
    'http://www.shop.example/',
    'http://www.shop.example/found',
  ]);
  expect(frontier.counts()).toMatchObject({ discovered: 7, skipped: 0 });
  expect(notes).toEqual([]);
  const without = await crawl(MAIN, { originMap });
  expect(without.pages).toEqual([MAIN]);
});

test('neither a www twin, nor a host of a provider, nor a host in scope is a sibling', async () => {
  const one = 'http://one.github.io/';
  await using site = await serveSite({
    'one.github.io/': link('http://two.github.io/', 'http://github.io/', 'http://www.one.github.io/'),
    'two.github.io/': 'x',
    'www.one.github.io/': 'x',
    'github.io/': 'x',
  });
  const { pages } = await crawl(one, { originMap: [`http://*=${site.origin}`], siblings: 5 });
  expect(pages).toEqual([one]);
});

test('what a sample must not ask for takes no place in it', async () => {
  const paths = ['/logout', '/out/brand', '/private', '/1', '/2'];
  const hrefs = ['https://blog.shop.example/', ...paths.map((path) => `http://blog.shop.example${path}`)];
  await using site = await serveSite({ 'www.shop.example/': link(...hrefs), 'blog.shop.example/1': 'x' });
  const { frontier } = await crawl(MAIN, {
    originMap: [`http://*=${site.origin}`],
    siblings: 1,
    isMonetised: (url) => url.includes('/out/'),
    exclude: [/private/],
  });
  expect([...frontier.rows.keys()]).toEqual([MAIN, 'http://blog.shop.example/1']);
});

test('a page of a sample that is at another address of its host is asked for there', async () => {
  await using site = await serveSite({
    'www.shop.example/': link('http://blog.shop.example/'),
    'blog.shop.example/': redirect('/en/'),
    'blog.shop.example/en/': link('/more'),
  });
  const { pages } = await crawl(MAIN, { originMap: [`http://*=${site.origin}`], siblings: 1 });
  expect(pages).toEqual([MAIN, 'http://blog.shop.example/', 'http://blog.shop.example/en/']);
});

test('a page of ours that redirects to a sibling takes a place in its sample like a link', async () => {
  const moved = Array.from({ length: 9 }, (_, i) => `/moved/${i}`);
  await using site = await serveSite({
    'www.shop.example/': link(...moved),
    ...Object.fromEntries(
      moved.map((path) => [`www.shop.example${path}`, redirect(`http://blog.shop.example${path}`)]),
    ),
  });
  const { frontier } = await crawl(MAIN, { originMap: [`http://*=${site.origin}`], siblings: 3 });
  expect([...frontier.rows.keys()].filter((url) => url.includes('blog'))).toHaveLength(3);
});

test('siblings beyond a number of hosts are left out, which is told', async () => {
  const hosts = ['a', 'b', 'c', 'd'].map((name) => `http://${name}.shop.example/`);
  await using site = await serveSite({ 'www.shop.example/': link(...hosts) });
  const { pages, notes } = await crawl(MAIN, {
    originMap: [`http://*=${site.origin}`],
    siblings: 1,
    limits: { siblingHosts: 2 },
  });
  expect(pages).toHaveLength(3);
  expect(notes).toEqual(['siblings-cut c.shop.example !']);
});

test('a sibling is discovered, so it may only be at a public address', async () => {
  await using site = await serveSite({ '/': link('http://blog.shop.localtest/') });
  await using inside = await serveSite({ '/': 'x' });
  const { failed } = await crawl(`http://shop.localtest:${new URL(site.origin).port}/`, {
    siblings: 2,
    lookup: (_name, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  expect(failed).toEqual(['http://blog.shop.localtest/ private-address']);
  expect(inside.requests).toEqual([]);
});

test('a run that goes on takes no larger sample', async () => {
  await using site = await serveSite({
    'www.shop.example/': link(...paths('blog.shop.example', 2), '/more'),
    'www.shop.example/more': link(...paths('blog.shop.example', 9)),
    'blog.shop.example/0': link(...paths('blog.shop.example', 9)),
  });
  const frontier = new MemoryFrontier();
  const options = testOptions(MAIN, { originMap: [`http://*=${site.origin}`], siblings: 3, concurrency: 1, frontier });
  await runSource(frontier, siteSource(options), () => true);
  frontier.forgetClaims();
  await runSource(frontier, siteSource(options));
  expect([...frontier.rows.keys()].filter((url) => url.includes('blog'))).toEqual(paths('blog.shop.example', 3));
  expect(asked(site).filter((url) => url.startsWith('blog.shop.example/'))).toHaveLength(4);
});
