import { copyFileSync, existsSync } from 'node:fs';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { coreShingles, findClusters } from '../../src/content/index.js';
import type { CloseStep } from '../../src/model.js';
import { tableRows, tables } from '../../src/report/index.js';
import { openReader, openStore } from '../../src/store/index.js';
import type { RunWriter } from '../../src/store/run-writer.js';
import { workThrough } from '../work-through.js';
import { otherProcess } from './other-process.js';
import { answer, commit, databaseIn, finding, newRun, origin, record } from './pages.js';

/** Reads how many pages there are, each time from the first row to the last. */
const readPages = `
  const database = new Database(file, { readonly: true });
  for (;;) {
    say(database.prepare('select count(*) from page').pluck().get() + ' pages');
    await told();
  }`;

/** Holds on to what was in the file when it began to read. */
const keepReading = `
  const database = new Database(file, { readonly: true });
  const rows = database.prepare('select id from page').iterate();
  rows.next();
  say('reading');
  await told();
  say([...rows].length + 1 + ' pages');
  await told();`;

test('another process reads while a run is written, and holds it up in nothing', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  commit(run, answer('/', 'x'));
  await turn();
  await using reader = otherProcess(readPages, file);
  await using slow = otherProcess(keepReading, file);
  expect(await reader.line()).toBe('1 pages');
  expect(await slow.line()).toBe('reading');
  commit(run, answer('/a', 'x'));
  await turn();
  expect(await reader.goOn()).toBe('2 pages');
  workThrough(run.closeLinks());
  workThrough(run.placeLinks());
  expect(run.finish('complete', '2026-01-01T00:01:00Z').pages.fetched).toBe(2);
  expect(run.isSettled).toBe(false);
  expect(await slow.goOn()).toBe('1 pages');
});

test('a close that is killed at any step and repeated ends like one that was not', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder, 'killed.db');
  const copies: string[] = [];
  /** What a process leaves that is killed now. */
  const copy = () => {
    const name = `${file}.${copies.length}`;
    copyFileSync(file, name);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${name}-wal`);
    copies.push(name);
  };
  using store = openStore(file);
  using run = store.beginRun(newRun());
  crawl(run);
  await turn();
  for (const _ of closeRun(run)) copy();
  run.finish('complete', '2026-01-01T00:01:00Z');
  const expected = contentOf(file);
  expect(expected.duplicate_clusters).toHaveLength(2);
  expect(expected.findings).toHaveLength(1);
  expect(copies.length).toBeGreaterThan(5);
  for (const name of copies) {
    using resumed = openStore(name);
    using again = resumed.resumeRun(1);
    for (const _ of closeRun(again));
    again.finish('complete', '2026-01-01T00:01:00Z');
    expect(contentOf(name), name).toEqual(expected);
  }
});

/** Pages with a template, copies, a redirect, a sitemap and a broken link. */
function crawl(run: RunWriter): void {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const menu = '<nav><a href="/0">Home</a><a href="https://brand.sjv.io/c/1234567/1725213/17190">Lamps</a></nav>';
  for (let page = 0; page < 6; page++) {
    commit(
      run,
      answer(`/${page}`, `${menu}<p>${page < 2 ? words : page}</p><a href="/old">x</a><a href="/gone">y</a>`),
    );
  }
  const old = record({ url: `${origin}/old`, status: 301, redirectTo: `${origin}/5` });
  run.commit({ type: 'page', page: old, depth: 1, facts: null, discovered: [] }, null, []);
  const gone = { url: `${origin}/gone`, depth: 1, reason: 'timeout', detail: 'No answer.', failedAt: '' };
  run.commit({ type: 'failed', ...gone }, null, []);
  const sitemap = { url: `${origin}/map.xml`, namedBy: '', status: 200, format: 'urlset', problem: '' } as const;
  const entries = [{ url: `${origin}/3`, lastmod: '' }];
  run.commit({ type: 'sitemap', sitemap, entries, discovered: [] }, null, []);
}

/** The close as an audit does it, step by step. */
function* closeRun(run: RunWriter): Generator<CloseStep, void> {
  yield;
  yield* run.closeLinks();
  yield;
  yield* run.placeLinks();
  yield;
  const shinglesOf = (pageId: number) => {
    const { blocks, roles, main } = run.blocksOf(pageId);
    return coreShingles(blocks, roles, main);
  };
  run.saveClusters(workThrough(findClusters(run.signatures(), shinglesOf, (pageIds) => run.copyFacts(pageIds))));
  yield;
  run.saveSiteFindings([...run.site.brokenTargets()].map(({ pageUrl }) => finding('a'.repeat(16), { pageUrl })));
  yield;
  yield* run.rollUpFindings();
  yield* run.compareFindings();
}

/** The rows of every table. */
function contentOf(file: string): Record<string, unknown[]> {
  using reader = openReader(file);
  return Object.fromEntries(tables.map((table) => [table.name, [...tableRows(table, reader, 1)]]));
}

/** Lets what was written in this turn of the event loop be committed. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
