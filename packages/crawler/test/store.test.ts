import { writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { FetchedPage, Frontier, SourceEvent } from '@linkvet/core';
import { defaultCatalogue } from '@linkvet/core/catalogue';
import { extract, extractMarkdown, readFrontMatter } from '@linkvet/core/extract';
import { tableRows, tables } from '@linkvet/core/report';
import { audit } from '@linkvet/core/stages';
import { openReader, openStore } from '@linkvet/core/store';
import { serveSite, temporaryFolder, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { folderSource, siteSource } from '../src/index.js';
import { link, testOptions } from './crawl.js';
import { simpleExtract } from './simple-extract.js';

const newRun = (target: string) => ({
  targets: [target],
  options: '{}',
  scope: '',
  startedAt: '2026-01-02T03:04:05Z',
  toolVersion: '0',
  catalogueVersion: '0',
});

/** These columns of a table of the last run in a database. */
function readTable(file: string, name: string, columns: string[], run = 1): unknown[][] {
  const table = tables.find((table) => table.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  using reader = openReader(file);
  return [...tableRows(table, reader, run)].map((row) => columns.map((column) => row[column]));
}

type Source = (frontier: Frontier) => AsyncIterable<SourceEvent>;

/** Streams a source into a database, in a fresh process as it were, until `most` events are committed. */
async function stream(file: string, target: string, source: Source, most = Number.POSITIVE_INFINITY) {
  using store = openStore(file);
  const unfinished = store.unfinishedRun([target]);
  using run = unfinished === null ? store.beginRun(newRun(target)) : store.resumeRun(unfinished.id);
  let count = 0;
  for await (const event of source(run.frontier)) {
    run.commit(event, null, []);
    if (++count === most) break;
  }
  return run.frontier.counts();
}

test('a crawl that is stopped goes on in its database, and ends with the same counts', async () => {
  await using folder = await temporaryFolder();
  await using site = await serveSite({
    '/': link('/a', '/b', '/logout'),
    '/a': link('/c', '/gone'),
    '/b': link('/d'),
    '/c': (_, response) => void response.writeHead(301, { location: '/e' }).end(),
    '/d': 'x',
    '/e': link('/f'),
    '/f': 'x',
  });
  const source: Source = (frontier) => siteSource(testOptions(site.origin, { frontier, extract }));
  const counts = { discovered: 9, fetched: 8, unchanged: 0, failed: 0, skipped: 1, pending: 0 };
  for (let most = 1; most < 9; most++) {
    const file = join(folder.path, `${most}.db`);
    await stream(file, site.origin, source, most);
    await expect(stream(file, site.origin, source)).resolves.toEqual(counts);
  }
});

test('a crawl that is stopped in any phase goes on in its database, and knows nothing twice', async () => {
  await using folder = await temporaryFolder();
  const shop = 'http://www.shop.example';
  const sitemap =
    (...paths: string[]) =>
    (_: unknown, response: ServerResponse) => {
      const urls = paths.map((path) => `<url><loc>${shop}${path}</loc></url>`).join('');
      response.writeHead(200, { 'content-type': 'application/xml' }).end(`<urlset>${urls}</urlset>`);
    };
  await using site = await serveSite({
    'www.shop.example/robots.txt': (_, response) => void response.end(`Sitemap: ${shop}/1.xml\nSitemap: ${shop}/2.xml`),
    'www.shop.example/': link('/a', 'http://blog.shop.example/', 'http://out.example/1'),
    'www.shop.example/a': link('/b'),
    'www.shop.example/b': 'x',
    'blog.shop.example/': link('/1', '/2', '/3'),
    'blog.shop.example/1': 'x',
    'www.shop.example/1.xml': sitemap('/', '/b', '/orphan'),
    'www.shop.example/2.xml': sitemap('/logout', '/second'),
    'www.shop.example/orphan': link('/below', 'http://out.example/2'),
    'www.shop.example/second': 'x',
    'www.shop.example/below': 'x',
    'out.example/1': 'x',
  });
  const how = { originMap: [`http://*=${site.origin}`], siblings: 2, external: 'check', concurrency: 1 } as const;
  const source: Source = (frontier) => siteSource(testOptions(`${shop}/`, { ...how, frontier, extract }));
  const run = async (name: string, most: number | undefined) => {
    const file = join(folder.path, name);
    if (most !== undefined) await stream(file, `${shop}/`, source, most);
    const counts = await stream(file, `${shop}/`, source);
    const pages = readTable(file, 'pages', ['url', 'depth', 'state']);
    return { counts, pages, checks: readTable(file, 'link_checks', ['url', 'verdict']) };
  };
  const whole = await run('whole.db', undefined);
  expect(whole.counts).toMatchObject({ discovered: 9, fetched: 8, skipped: 1, pending: 0 });
  expect(whole.pages).toContainEqual([`${shop}/b`, 2, 'fetched']);
  expect(whole.checks).toEqual([
    ['http://blog.shop.example/2', 'broken'],
    ['http://blog.shop.example/3', 'broken'],
    ['http://out.example/1', 'ok'],
    ['http://out.example/2', 'broken'],
  ]);
  for (let most = 1; most < 15; most++) await expect(run(`${most}.db`, most)).resolves.toEqual(whole);
});

test('a second run of a site that has not changed reads nothing and stores the same', async () => {
  await using folder = await temporaryFolder();
  let asked = 0;
  await using site = await serveSite({
    '/': `<title>Home</title>${link('/a')}`,
    '/a': (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"a"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"a"', 'content-type': 'text/html' });
      response.end(isKnown ? undefined : '<title>A</title>');
    },
  });
  const file = join(folder.path, 'twice.db');
  const counting = (page: FetchedPage) => {
    asked++;
    return extract(page);
  };
  for (const expected of [
    { fetched: 2, unchanged: 0 },
    { fetched: 0, unchanged: 2 },
  ]) {
    using store = openStore(file);
    const like = newRun(site.origin);
    const previous = store.previousRun(like);
    using run = store.beginRun(like);
    const more = previous === null ? {} : { previous };
    const options = testOptions(site.origin, { frontier: run.frontier, extract: counting, ...more });
    const { now } = options;
    await audit({ events: siteSource(options), catalogue: defaultCatalogue(), rules: [], store: run, now });
    expect(run.frontier.counts()).toMatchObject({ discovered: 2, ...expected });
  }
  expect(asked).toBe(2);
  const columns = ['url', 'title', 'status', 'depth', 'body_sha256'];
  expect(readTable(file, 'pages', columns, 2)).toEqual(readTable(file, 'pages', columns, 1));
});

testWithShared('a folder of 882 pages goes into a database with the facts of every page', async () => {
  await using folder = await temporaryFolder();
  const root = await unpackSharedSite('tools.techidaily.com');
  const baseUrl = 'https://tools.techidaily.com/';
  const source: Source = (frontier) =>
    folderSource({ folder: root, baseUrl, frontier, extract, extractMarkdown, readFrontMatter, now: () => new Date() });
  const counts = await stream(join(folder.path, 'folder.db'), baseUrl, source);
  expect(counts).toMatchObject({ fetched: 882, pending: 0 });
});

test('Markdown with front matter is read with its address and its title', async () => {
  await using folder = await temporaryFolder();
  await writeFile(
    join(folder.path, 'post.md'),
    '---\ntitle: A post\npermalink: /2026/post/\n---\n\n[x](https://other.example/)\n',
  );
  const events: SourceEvent[] = [];
  const frontier = testOptions('https://folder.invalid').frontier;
  const now = () => new Date(0);
  const options = { folder: folder.path, frontier, extract: simpleExtract, extractMarkdown, readFrontMatter, now };
  for await (const event of folderSource(options)) events.push(event);
  expect(events).toMatchObject([
    {
      page: { url: 'https://folder.invalid/2026/post/' },
      facts: { title: 'A post', links: [{ href: 'https://other.example/' }] },
    },
  ]);
});
