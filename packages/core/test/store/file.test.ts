import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { StorageError, UsageError } from '../../src/errors.js';
import { openReader, openStore, runs } from '../../src/store/index.js';
import { migrate } from '../../src/store/migrate.js';
import { applicationId, migrations } from '../../src/store/schema/index.js';
import { answer, ask, audit, commit, databaseIn, newRun } from './pages.js';

const home = () => answer('/', '<title>Home</title><a href="/a">a</a>');

describe('a file that is not ours', () => {
  const foreign: [what: string, make: (file: string) => void][] = [
    ['a text', (file) => writeFileSync(file, 'Dear diary,\n'.repeat(20))],
    ['one byte', (file) => writeFileSync(file, 'x')],
    ['half a header', (file) => writeFileSync(file, 'SQLite format 3\0 and no more')],
    ['the database of another program', (file) => makeDatabase(file, 'delete')],
    ['the database of another program that keeps a journal', (file) => makeDatabase(file, 'wal')],
    ['a database without tables', (file) => new Database(file).exec('pragma user_version = 1').close()],
  ];
  test.each(foreign)('%s is refused and left as it is', async (_, make) => {
    await using folder = await temporaryFolder();
    const file = databaseIn(folder, 'theirs');
    make(file);
    const before = contentOf(folder.path);
    expect(() => openStore(file)).toThrow(UsageError);
    expect(() => openReader(file)).toThrow(UsageError);
    expect(contentOf(folder.path)).toEqual(before);
  });

  test('a folder, and a file in a folder that does not exist, are the operator’s mistake', async () => {
    await using folder = await temporaryFolder();
    expect(() => openStore(folder.path)).toThrow(UsageError);
    expect(() => openStore(join(folder.path, 'no', 'such.db'))).toThrow(UsageError);
  });

  test('a device is the operator’s mistake, too', () => {
    expect(() => openStore('/dev/null')).toThrow(UsageError);
    expect(() => openReader('/dev/null')).toThrow(UsageError);
  });
});

test('a reader makes nothing: a database that is missing or empty is told', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  expect(() => openReader(file)).toThrow(/no database/);
  expect(readdirSync(folder.path)).toEqual([]);
  writeFileSync(file, '');
  expect(() => openReader(file)).toThrow(/empty/);
});

test('a new database is readable by its owner only, and is known by its application id', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  openStore(file)[Symbol.dispose]();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file).readUInt32BE(68)).toBe(applicationId);
  expect(readdirSync(folder.path)).toEqual(['linkvet.db']);
});

test('an empty file, as mktemp makes it, becomes a database', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  writeFileSync(file, '');
  openStore(file)[Symbol.dispose]();
  expect(ask(file, runs)).toEqual([]);
});

test('a database of a newer version is refused and left as it is', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  openStore(file)[Symbol.dispose]();
  const database = new Database(file);
  database.pragma(`user_version = ${migrations.length + 1}`);
  database.close();
  const before = contentOf(folder.path);
  expect(() => openStore(file)).toThrow(/newer/);
  expect(() => openReader(file)).toThrow(/newer/);
  expect(contentOf(folder.path)).toEqual(before);
});

test('migrations run from the version that a file has, after a copy of it was made', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const steps = [`create table a (x text); insert into a values ('kept')`, 'alter table a add column y'];
  const database = new Database(file);
  migrate(database, file, steps.slice(0, 1));
  expect(readdirSync(folder.path)).toEqual(['linkvet.db']);
  migrate(database, file, steps);
  migrate(database, file, steps);
  expect(database.pragma('user_version', { simple: true })).toBe(2);
  expect(database.prepare('select x, y from a').all()).toEqual([{ x: 'kept', y: null }]);
  database.close();
  const copy = new Database(`${file}.v1.bak`);
  expect(copy.prepare('select * from a').all()).toEqual([{ x: 'kept' }]);
  copy.close();
});

test('a copy before a migration replaces what a killed one left, and only its owner can read it', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const database = new Database(file);
  migrate(database, file, ['create table a (x)']);
  writeFileSync(`${file}.v1.bak`, 'half a copy');
  migrate(database, file, ['create table a (x)', 'alter table a add column y']);
  database.close();
  expect(readdirSync(folder.path).sort()).toEqual(['linkvet.db', 'linkvet.db.v1.bak']);
  expect(statSync(`${file}.v1.bak`).mode & 0o777).toBe(0o600);
  expect(readFileSync(`${file}.v1.bak`).subarray(0, 15).toString()).toBe('SQLite format 3');
});

test('a migration that fails leaves the version before it', async () => {
  await using folder = await temporaryFolder();
  const database = new Database(databaseIn(folder));
  const steps = ['create table a (x)', 'create table b (x); create table a (x)'];
  expect(() => migrate(database, databaseIn(folder), steps)).toThrow('already exists');
  expect(database.pragma('user_version', { simple: true })).toBe(0);
  expect(database.prepare('select name from sqlite_schema').all()).toEqual([]);
  database.close();
});

test('after a run the file opens where nothing can be written', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  audit(file, [home()]);
  // 1 is a rollback journal, 2 would be a write-ahead log, which needs files beside it. Root may write anywhere, so the
  // header is looked at, too.
  expect([...readFileSync(file).subarray(18, 20)]).toEqual([1, 1]);
  expect(readdirSync(folder.path)).toEqual(['linkvet.db']);
  const medium = join(folder.path, 'medium');
  mkdirSync(medium);
  copyFileSync(file, join(medium, 'archived.db'));
  chmodSync(join(medium, 'archived.db'), 0o444);
  chmodSync(medium, 0o555);
  expect(ask(join(medium, 'archived.db'), runs)).toMatchObject([{ run: 1, state: 'complete', fetched: 1 }]);
  chmodSync(medium, 0o755);
});

test('a reader sees the last commit while a run is written, and may keep the journal open until the next run', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  {
    using store = openStore(file);
    using run = store.beginRun(newRun());
    commit(run, home());
    await turn();
    using reader = openReader(file);
    expect(reader.all(runs)).toMatchObject([{ state: 'running', fetched: 1 }]);
    commit(run, answer('/a', 'a'));
    await turn();
    expect(reader.all(runs)).toMatchObject([{ state: 'running', fetched: 2 }]);
    const iterator = reader.each(runs);
    iterator.next();
    run.finish('complete', '2026-01-01T00:01:00Z');
    expect(run.isSettled).toBe(false);
    iterator.return?.();
    expect(reader.all(runs)).toMatchObject([{ state: 'complete' }]);
  }
  audit(file, [home()]);
  expect([...readFileSync(file).subarray(18, 20)]).toEqual([1, 1]);
  expect(existsSync(`${file}-wal`)).toBe(false);
});

test('a damaged file is a storage error, not a fault of ours', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  audit(file, [home()]);
  truncateSync(file, 8192);
  expect(() => ask(file, runs)).toThrow(StorageError);
  expect(() => openStore(file).unfinishedRun(['x'])).toThrow(StorageError);
});

/** Lets what was written in this turn of the event loop be committed. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function makeDatabase(file: string, journal: string): void {
  const database = new Database(file);
  database.pragma(`journal_mode = ${journal}`);
  database.pragma('application_id = 1');
  database.exec('create table diary (entry)');
  database.close();
}

function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}
