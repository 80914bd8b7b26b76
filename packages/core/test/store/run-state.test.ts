import { writeFileSync } from 'node:fs';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { overviewText, readOverview } from '../../src/report/index.js';
import { latestRun, openReader, openStore, runById, runs } from '../../src/store/index.js';
import { tableRuns } from '../../src/store/queries/table-runs.js';
import { otherProcess } from './other-process.js';
import { answer, commit, databaseIn, newRun } from './pages.js';

/** Holds the first run of a database, as who writes it does. */
const holdRun = `
  const lock = new Database(file + '.run1.lock', { timeout: 0 });
  lock.pragma('locking_mode = exclusive');
  lock.exec('begin exclusive');
  say('held');
  await told();`;

/** What every place says that tells the state of run 1. */
function statesOf(file: string): string[] {
  using reader = openReader(file);
  const [each] = reader.each(tableRuns, { run: 1 });
  const [row] = reader.all(runs);
  const told = [reader.get(latestRun), reader.get(runById, 1), row, readOverview(reader, 1)?.run, each];
  return [...new Set(told.map((run) => run?.state ?? 'none'))];
}

test('a run is running while a process writes it, and interrupted once that was killed', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  {
    using store = openStore(file);
    using run = store.beginRun(newRun());
    commit(run, answer('/', 'x'));
    await turn();
    expect(statesOf(file)).toEqual(['running']);
  }
  expect(statesOf(file)).toEqual(['interrupted']);
  await using writer = otherProcess(holdRun, file);
  expect(await writer.line()).toBe('held');
  expect(statesOf(file)).toEqual(['running']);
  await writer.kill();
  expect(statesOf(file)).toEqual(['interrupted']);
  writeFileSync(`${file}.run1.lock`, '');
  expect(statesOf(file)).toEqual(['interrupted']);
  using reader = openReader(file);
  const overview = readOverview(reader, 1);
  if (overview === null) throw new Error('no run');
  const now = Date.parse('2026-01-03T00:00:00Z');
  expect(overviewText(overview, { now })).toContain('Run 1: interrupted, begun 2 days ago');
});

test('a run that another process holds is not gone on with, and says who is in the way', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  store.beginRun(newRun())[Symbol.dispose]();
  await using writer = otherProcess(holdRun, file);
  await writer.line();
  expect(() => store.resumeRun(1)).toThrow('Another process holds run 1');
  await writer.kill();
  using run = store.resumeRun(1);
  expect(statesOf(file)).toEqual(['running']);
  run.finish('complete', '2026-01-01T00:01:00Z');
  expect(statesOf(file)).toEqual(['complete']);
});

test('who holds a run keeps it, whatever it looks at itself', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  expect(() => store.resumeRun(run.run)).toThrow('holds run 1');
  using _second = store.beginRun(newRun());
  expect(statesOf(file)).toEqual(['running']);
  await using other = otherProcess(holdRun, file);
  expect(await other.line()).toBe('database is locked');
});

/** Lets what was written in this turn of the event loop be committed. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
