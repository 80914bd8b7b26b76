import type { ServerResponse } from 'node:http';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { siteSource } from '../src/index.js';
import { crawl, link, testOptions } from './crawl.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';

const TARGETS = ['http://wide.example/', 'http://deep.example/'];

/** A host with so many pages one click away, and one with so many behind each other; both lead to pages of the other. */
async function serveTwo(wide: number, deep: number) {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const served: Record<string, string> = {
    'wide.example/': link(...numbers(wide).map((number) => `/${number}`)),
    'wide.example/shared': 'x',
    'deep.example/': link('/1'),
  };
  for (const number of numbers(wide)) served[`wide.example/${number}`] = 'x';
  served[`wide.example/${wide}`] = link('/shared', `http://deep.example/${deep - 1}`);
  for (const number of numbers(deep)) served[`deep.example/${number}`] = number < deep ? link(`/${number + 1}`) : 'x';
  served['deep.example/9'] += link('http://wide.example/shared');
  const site = await serveSite(served);
  return { originMap: [`http://*=${site.origin}`], [Symbol.asyncDispose]: () => site[Symbol.asyncDispose]() };
}

/** How many pages of each host were read. */
function read(frontier: MemoryFrontier) {
  const urls = [...frontier.rows].flatMap(([url, { state }]) => (state === 'fetched' ? url : []));
  return TARGETS.map((target) => urls.filter((url) => url.startsWith(target)).length);
}

test('a number of pages that is not reached leaves each page its depth', async () => {
  await using site = await serveTwo(60, 20);
  const all = await crawl(TARGETS, { ...site });
  const { frontier } = await crawl(TARGETS, { ...site, maxPages: 90 });
  const depths = ({ rows }: MemoryFrontier) => [...rows].map(([url, { depth }]) => `${url} ${depth}`).toSorted();
  expect(read(all.frontier)).toEqual([62, 21]);
  expect(depths(frontier)).toEqual(depths(all.frontier));
  expect(frontier.rowOf('http://wide.example/shared').depth).toBe(2);
  expect(frontier.rowOf('http://deep.example/19').depth).toBe(2);
});

test('hosts share a number of pages, and what is left of each is told', async () => {
  await using site = await serveTwo(50, 50);
  const { frontier, skipped } = await crawl(TARGETS, { ...site, maxPages: 40 });
  expect(read(frontier)).toEqual([20, 20]);
  expect(frontier.counts()).toMatchObject({ fetched: 40, pending: 0, skipped: skipped.length });
  expect(skipped.every((line) => line.includes('page-limit: 40 pages were asked for.'))).toBe(true);
});

test('a run that is killed again and again asks for each page once, and for no more pages than it may', async () => {
  await using site = await serveTwo(50, 50);
  const frontier = new MemoryFrontier();
  const asked: string[] = [];
  for (let killed = 0; killed < 12; killed++) {
    let pages = 0;
    const options = testOptions(TARGETS, { ...site, maxPages: 40, frontier });
    const events = await runSource(frontier, siteSource(options), ({ type }) => type === 'page' && ++pages === 4);
    asked.push(...events.flatMap((event) => (event.type === 'page' ? event.page.url : [])));
    frontier.forgetClaims();
  }
  expect(asked).toHaveLength(40);
  expect(new Set(asked).size).toBe(40);
  const { discovered, fetched, skipped, pending } = frontier.counts();
  expect([fetched, pending, skipped]).toEqual([40, 0, discovered - 40]);
  expect(read(frontier)).toEqual([20, 20]);
});

test('a host that is left alone leaves its part to the others', async () => {
  await using site = await serveTwo(90, 90);
  const paths = Array.from({ length: 90 }, (_, i) => `/busy/${i}`);
  const busy = (_: unknown, response: ServerResponse) => void response.writeHead(500).end();
  const failing = Object.fromEntries(paths.map((path) => [path, busy]));
  await using broken = await serveSite({ '/': link(...paths), ...failing });
  const originMap = [`http://wide.example=${broken.origin}`, ...site.originMap];
  const { frontier } = await crawl(TARGETS, { originMap, maxPages: 80, concurrency: 1 });
  expect(frontier.counts()).toMatchObject({ fetched: 80, pending: 0 });
  expect(read(frontier)).toEqual([21, 59]);
});
