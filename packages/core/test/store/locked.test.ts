import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { StorageError } from '../../src/errors.js';
import { openConnection } from '../../src/store/connection.js';
import { openReader, openStore, runById } from '../../src/store/index.js';
import { storeOn } from '../../src/store/store.js';
import { otherProcess } from './other-process.js';
import { answer, commit, databaseIn, newRun } from './pages.js';

/** Locks the file for as long as it is let. */
const lockFile = `
  const database = new Database(file);
  database.exec('begin immediate');
  say('locked');
  await told();
  database.exec('commit');
  say('free');
  await told();`;

test('while another process keeps the file locked a run waits in short pieces, then goes on with nothing lost', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const connection = openConnection(file);
  using store = storeOn(connection);
  using run = store.beginRun(newRun());
  await run.ready();
  commit(run, answer('/', 'x'));
  await turn();
  await using other = otherProcess(lockFile, file);
  expect(await other.line()).toBe('locked');
  let pauses = 0;
  await run.ready(async () => {
    // The lines of the other process arrive, and readers read: everything but writing goes on.
    // What an attempt holds the process up for, in milliseconds.
    expect(connection.database.pragma('busy_timeout', { simple: true })).toBeLessThanOrEqual(100);
    if (++pauses === 3) expect(await other.goOn()).toBe('free');
    using reader = openReader(file);
    expect(reader.get(runById, 1)).toMatchObject({ state: 'running', fetched: 1 });
  });
  expect(pauses).toBe(3);
  commit(run, answer('/a', 'x'));
  expect(run.finish('complete', '2026-01-01T00:01:00Z').pages.fetched).toBe(2);
});

test('who waited keeps the file for this turn of the event loop only', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  const neighbours = openConnection(file);
  using neighbour = storeOn(neighbours).beginRun(newRun({ targets: ['https://other.example/'] }));
  neighbours.database.pragma('busy_timeout = 0');
  await run.ready();
  // It found nothing to write; the other one need not wait for its next page.
  await turn();
  commit(neighbour, answer('/', 'y'));
  neighbours.flush();
  await run.ready();
  expect(() => commit(neighbour, answer('/b', 'y'))).toThrow(/locked/);
  commit(run, answer('/', 'x'));
  neighbours[Symbol.dispose]();
});

test('a file that stays locked is told after a while, with what was written before', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const connection = openConnection(file);
  {
    using store = storeOn(connection);
    using run = store.beginRun(newRun());
    commit(run, answer('/', 'x'));
    await turn();
    connection.database.pragma('busy_timeout = 0');
    await using other = otherProcess(lockFile, file);
    await other.line();
    let waited = 0;
    const locked = run.ready(async (ms) => {
      waited += ms;
    });
    await expect(locked).rejects.toThrow(StorageError);
    expect(waited).toBeGreaterThan(10_000);
    await other.kill();
  }
  using reader = openReader(file);
  expect(reader.get(runById, 1)).toMatchObject({ state: 'interrupted', fetched: 1 });
});

/** Lets what was written in this turn of the event loop be committed. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
