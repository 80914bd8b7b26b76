import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frontier, SourceEvent } from '@linkvet/core';
import { extract, extractMarkdown, readFrontMatter } from '@linkvet/core/extract';
import { openStore } from '@linkvet/core/store';
import { serveSite, temporaryFolder, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { folderSource, siteSource } from '../src/index.js';
import { testOptions } from './crawl.js';
import { simpleExtract } from './simple-extract.js';

const link = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join('');
const newRun = (target: string) => ({
  targets: [target],
  options: '{}',
  scope: '',
  startedAt: '2026-01-02T03:04:05Z',
  toolVersion: '0',
  catalogueVersion: '0',
});

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
