import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { StorageError, UsageError } from '../../src/errors.js';
import type { SourceEvent } from '../../src/model.js';
import { openConnection } from '../../src/store/connection.js';
import { faults, latestRun, notes, openReader, openStore, runById } from '../../src/store/index.js';
import { tablePages } from '../../src/store/queries/table-pages.js';
import type { RunWriter } from '../../src/store/run-writer.js';
import { storeOn } from '../../src/store/store.js';
import { workThrough } from '../work-through.js';
import { answer, ask, commit, counts, databaseIn, discover, finding, newRun, origin } from './pages.js';

const failed = (path: string): SourceEvent => ({
  type: 'failed',
  url: origin + path,
  depth: 1,
  reason: 'timeout',
  detail: 'No answer within 10 seconds.',
  failedAt: '2026-01-01T00:00:09Z',
});
const skipped = (path: string): SourceEvent => ({
  type: 'skipped',
  url: origin + path,
  depth: 1,
  reason: 'robots',
  detail: 'Disallow: /x',
});

test('the counts add up after every event, and the rows say the same', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  const seen: number[] = [];
  const check = () => {
    const { discovered, ...states } = run.frontier.counts();
    expect(Object.values(states).reduce((sum, pages) => sum + pages)).toBe(discovered);
    seen.push(discovered);
  };
  run.frontier.add(discover(0, '/', '/'));
  check();
  commit(run, answer('/', '<a href="/a">a</a>', discover(1, '/a', '/b', '/x', '/')));
  check();
  run.commit(failed('/a'), null, []);
  check();
  run.commit(skipped('/x'), null, []);
  check();
  // A start URL that nobody queued.
  commit(
    run,
    answer('/start', 'x', [{ url: `${origin}/tag`, depth: 1, skip: { reason: 'excluded', detail: '/tag' } }]),
  );
  check();
  expect(seen).toEqual([1, 4, 4, 4, 6]);
  expect(run.frontier.counts()).toEqual(counts({ discovered: 6, fetched: 2, failed: 1, skipped: 2, pending: 1 }));
  run.finish('interrupted', '2026-01-01T00:00:10Z');
  const states = ask(file, tablePages, { run: 1 }).map(({ url, state, reason }) => [
    url.slice(origin.length),
    state,
    reason,
  ]);
  expect(states).toEqual([
    ['/', 'fetched', null],
    ['/a', 'failed', 'timeout'],
    ['/b', 'pending', null],
    ['/start', 'fetched', null],
    ['/tag', 'skipped', 'excluded'],
    ['/x', 'skipped', 'robots'],
  ]);
  expect(ask(file, latestRun)).toMatchObject([{ discovered: 6, fetched: 2, failed: 1, skipped: 2, pending: 1 }]);
});

test('a URL has one answer in a run: what comes again changes nothing', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  const page = answer(
    '/',
    '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456"></ins>',
    discover(1, '/a'),
  );
  commit(run, page, [finding('1'.repeat(16))]);
  commit(run, page, [finding('2'.repeat(16))]);
  run.commit({ ...failed('/'), depth: 0 } as SourceEvent, null, []);
  expect(run.frontier.counts()).toEqual(counts({ discovered: 2, fetched: 1, pending: 1 }));
  expect(run.finish('partial', '2026-01-01T00:01:00Z')).toMatchObject({ findings: { warning: 1 }, adSlots: 1 });
});

test('URLs come host by host in the order in which they were found, each once', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  const paths = Array.from({ length: 100 }, (_, index) => `/${index}`);
  run.frontier.add([
    ...discover(0, ...paths.slice(0, 60)),
    { url: 'https://blog.example:8443/', depth: 1 },
    ...discover(1, ...paths.slice(60)),
  ]);
  expect(run.frontier.hosts()).toEqual(['shop.example', 'blog.example:8443']);
  expect(run.frontier.claim('blog.example:8443')).toEqual({
    url: 'https://blog.example:8443/',
    host: 'blog.example:8443',
    depth: 1,
  });
  expect(run.frontier.claim('blog.example:8443')).toBeNull();
  expect(run.frontier.claim('unknown.example')).toBeNull();
  // Done without a claim, as when a host gives up: it is not handed out any more.
  run.commit(skipped('/1'), null, []);
  run.commit(skipped('/99'), null, []);
  const claimed = claimAll(run);
  expect(claimed).toEqual(paths.filter((path) => !['/1', '/99'].includes(path)));
  expect(run.frontier.hosts()).toEqual([]);
  run.frontier.add(discover(2, '/late', '/7'));
  expect(run.frontier.hosts()).toEqual(['shop.example']);
  expect(claimAll(run)).toEqual(['/late']);
});

test('the smaller depth of a URL is kept', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  run.frontier.add(discover(3, '/deep'));
  run.frontier.add(discover(1, '/deep'));
  run.frontier.add(discover(2, '/deep'));
  expect(run.frontier.claim('shop.example')).toMatchObject({ depth: 1 });
});

test('a run that is killed after any event goes on where it was, and ends like one that was not', async () => {
  await using folder = await temporaryFolder();
  const site = new Map([
    ['/', discover(1, '/a', '/b')],
    ['/a', discover(2, '/c', '/b')],
    ['/b', discover(2, '/d', '/')],
    ['/c', []],
    ['/d', discover(3, '/e')],
    ['/e', []],
  ]);
  const crawl = (run: RunWriter, most = Number.POSITIVE_INFINITY): string[] => {
    const asked: string[] = [];
    run.frontier.add(discover(0, '/'));
    while (asked.length < most) {
      const next = run.frontier.claim('shop.example');
      if (next === null) break;
      const path = next.url.slice(origin.length);
      asked.push(path);
      commit(run, answer(path, `<p>Page ${path}</p>`, site.get(path), next.depth), [
        finding(path.padEnd(16, '0'), { pageUrl: next.url }),
      ]);
    }
    return asked;
  };
  for (let events = 0; events <= site.size; events++) {
    const file = databaseIn(folder, `${events}.db`);
    const copy = join(folder.path, `killed-${events}`);
    mkdirSync(copy);
    using store = openStore(file);
    using run = store.beginRun(newRun());
    const before = crawl(run, events);
    run.frontier.claim('shop.example');
    await turn();
    // A process that is killed leaves its files as they are, and its locks are gone.
    for (const name of readdirSync(folder.path).filter((name) => /^\d\.db(-wal)?$/.test(name))) {
      if (name.startsWith(`${events}.`)) copyFileSync(join(folder.path, name), join(copy, name));
    }
    using resumed = openStore(join(copy, `${events}.db`));
    const unfinished = resumed.unfinishedRun([`${origin}/`]);
    expect(unfinished).toEqual({ id: 1, options: '{}' });
    using writer = resumed.resumeRun(1);
    expect([...before, ...crawl(writer)]).toEqual([...site.keys()]);
    workThrough(writer.closeLinks());
    expect(writer.finish('complete', '2026-01-01T00:01:00Z')).toMatchObject({
      pages: counts({ discovered: 6, fetched: 6 }),
      findings: { error: 0, warning: 6, notice: 0 },
    });
    expect(resumed.unfinishedRun([`${origin}/`])).toBeNull();
  }
});

test('a run is known by its sorted targets, and only the newest one is gone on with', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  store.beginRun(newRun({ targets: ['b', 'a'], options: '{"maxPages":5}' }))[Symbol.dispose]();
  expect(store.unfinishedRun(['a', 'b'])).toEqual({ id: 1, options: '{"maxPages":5}' });
  expect(store.unfinishedRun(['a'])).toBeNull();
  using second = store.beginRun(newRun({ targets: ['a', 'b'] }));
  second.finish('complete', '2026-01-01T00:01:00Z');
  expect(store.unfinishedRun(['b', 'a'])).toBeNull();
});

test('an interrupted run goes on, and ends with what both sessions found', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  {
    using store = openStore(file);
    using run = store.beginRun(newRun());
    commit(run, answer('/', 'x', discover(1, '/a')), [finding('a'.repeat(16))]);
    expect(run.finish('interrupted', '2026-01-01T00:00:30Z')).toMatchObject({ state: 'interrupted', seconds: 30 });
  }
  using store = openStore(file);
  expect(store.unfinishedRun([`${origin}/`])).toMatchObject({ id: 1 });
  using run = store.resumeRun(1);
  expect(run.frontier.claim('shop.example')).toMatchObject({ url: `${origin}/a` });
  commit(run, answer('/a', 'x'), [finding('b'.repeat(16))]);
  expect(run.finish('complete', '2026-01-01T00:01:00Z')).toMatchObject({
    state: 'complete',
    pages: counts({ discovered: 2, fetched: 2 }),
    newFindings: { warning: 2 },
  });
});

test('nobody else writes a run that is being written; another run in the same file may be', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using other = openStore(file);
  {
    using run = store.beginRun(newRun());
    expect(() => other.resumeRun(1)).toThrow(UsageError);
    using neighbour = other.beginRun(newRun({ targets: ['https://other.example/'] }));
    commit(run, answer('/', 'x'));
    await turn();
    commit(neighbour, answer('/', 'y'));
    await turn();
    expect(existsSync(`${file}.run1.lock`)).toBe(true);
  }
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.lock'))).toEqual([]);
  using run = other.resumeRun(1);
  expect(run.frontier.counts()).toEqual(counts({ discovered: 1, fetched: 1 }));
});

test('a lock that a killed process left is no obstacle', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  store.beginRun(newRun())[Symbol.dispose]();
  copyFileSync('/dev/null', `${file}.run1.lock`);
  using run = store.resumeRun(1);
  expect(run.run).toBe(1);
});

test('a new run removes the locks of killed ones, and leaves those that are held', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  store.beginRun(newRun())[Symbol.dispose]();
  using held = store.beginRun(newRun());
  copyFileSync('/dev/null', `${file}.run1.lock`);
  using run = store.beginRun(newRun());
  const locks = readdirSync(folder.path).filter((name) => name.endsWith('.lock'));
  expect(locks.sort()).toEqual([`linkvet.db.run${held.run}.lock`, `linkvet.db.run${run.run}.lock`]);
});

test('notes and faults are kept once, also when a resumed run tells them again', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  for (const detail of ['First.', 'Again.']) {
    run.commit({ type: 'note', code: 'host-gave-up', subject: 'shop.example', detail, incomplete: true }, null, []);
    run.recordFault({ rule: 'long-title', pageUrl: `${origin}/`, message: detail });
    run.recordFault({ rule: 'link-farm', pageUrl: null, message: detail });
  }
  run.finish('partial', '2026-01-01T00:01:00Z');
  expect(ask(file, notes, 1)).toEqual([
    { code: 'host-gave-up', subject: 'shop.example', detail: 'Again.', incomplete: 1 },
  ]);
  expect(ask(file, faults, 1)).toEqual([
    { rule: 'link-farm', pageUrl: null, message: 'Again.' },
    { rule: 'long-title', pageUrl: `${origin}/`, message: 'Again.' },
  ]);
});

test('a run with URLs still pending is not complete', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  run.frontier.add(discover(0, '/'));
  expect(() => run.finish('complete', '2026-01-01T00:01:00Z')).toThrow(/pending/);
});

test('when the disk is full the run stops, nothing is half written, and it goes on once there is room', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  // Every page has words of its own, about 4 kB that do not shrink.
  const words = (index: number) =>
    Array.from({ length: 800 }, (_, word) => ((index * 7919 + word) * 104729).toString(36));
  const page = (index: number) => answer(`/${index}`, `<p>${words(index).join(' ')}</p>`);
  const write = async (run: RunWriter) => {
    for (let index = 0; index < 30; index++) {
      commit(run, page(index));
      await turn();
    }
  };
  {
    const connection = openConnection(file);
    using store = storeOn(connection);
    using run = store.beginRun(newRun());
    // As many pages of 4 kB as a disk could have left.
    connection.database.pragma(
      `max_page_count = ${Number(connection.database.pragma('page_count', { simple: true })) + 8}`,
    );
    await expect(write(run)).rejects.toThrow(StorageError);
    expect(() => run.finish('interrupted', '2026-01-01T00:00:30Z')).toThrow(/full/);
  }
  const states = ask(file, tablePages, { run: 1 }).map((row) => row.state);
  expect(states.length).toBeGreaterThan(0);
  expect(ask(file, runById, 1)).toMatchObject([
    { state: 'interrupted', fetched: states.length, discovered: states.length },
  ]);
  using store = openStore(file);
  using run = store.resumeRun(1);
  await write(run);
  expect(run.finish('complete', '2026-01-01T00:01:00Z').pages).toEqual(counts({ discovered: 30, fetched: 30 }));
});

test('what stopped a run is told as it was, also when the file cannot be put in order afterwards', async () => {
  await using folder = await temporaryFolder();
  const connection = openConnection(databaseIn(folder));
  const { database } = connection;
  const write = () => {
    using store = storeOn(connection);
    using run = store.beginRun(newRun());
    database.pragma(`max_page_count = ${database.pragma('page_count', { simple: true })}`);
    // A full disk takes no checkpoint either.
    database.pragma = () => {
      throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_WRITE');
    };
    run.frontier.add(discover(0, ...Array.from({ length: 500 }, (_, index) => `/${index}`)));
  };
  expect(write).toThrow(StorageError);
  expect(database.open).toBe(false);
});

test('a file that another program keeps locked is told, with what was committed before', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const connection = openConnection(file);
  using store = storeOn(connection);
  using run = store.beginRun(newRun());
  commit(run, answer('/', 'x'));
  await turn();
  connection.database.pragma('busy_timeout = 0');
  const other = new Database(file);
  other.exec('begin immediate');
  expect(() => commit(run, answer('/a', 'x'))).toThrow(/locked/);
  expect(() => run.finish('interrupted', '2026-01-01T00:00:30Z')).toThrow(StorageError);
  other.close();
  using reader = openReader(file);
  expect(reader.get(runById, 1)).toMatchObject({ fetched: 1, discovered: 1 });
});

function claimAll(run: RunWriter): string[] {
  const paths: string[] = [];
  for (let next = run.frontier.claim('shop.example'); next; next = run.frontier.claim('shop.example')) {
    paths.push(next.url.slice(origin.length));
  }
  return paths;
}

/** Lets what was written in this turn of the event loop be committed. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
