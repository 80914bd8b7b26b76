import { chmodSync, closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { UsageError } from '../errors.js';
import { inspectFile } from './file.js';
import { migrate } from './migrate.js';
import { registerLinkOf } from './packed-links.js';
import { storableValues } from './storable.js';
import { busyTimeoutMs, isBusy, orStorageFault, storageFault } from './storage-fault.js';

/** Leaves SQLite this many pages (of 4 kB) in the write-ahead log before it copies them into the file. */
const checkpointPages = 4000;
/** A reader that holds the file is not waited for when the log is folded away; the next run does it. */
const settleTimeoutMs = 200;

/** While a run is written, an attempt to write waits so long for another process; nothing else happens meanwhile. */
const attemptMs = 50;
/** Attempts without a pause, for who cannot wait in any other way. */
const hastyAttempts = busyTimeoutMs / attemptMs;
/** Between two attempts of who can, everything else happens. */
const pauseMs = 100;
/** Half a minute: longer than a look with another program, or the longest step of another run's close. */
const patientAttempts = 30_000 / (attemptMs + pauseMs);

/** Writes of one group at most, so that a burst does not grow without end. */
const largestGroup = 64;

type Values = readonly unknown[];

/**
 * The one connection that writes. Everything it throws is a StorageError when it is not our own fault.
 *
 * Writes are committed in groups: those of one turn of the event loop share a transaction. Each is in the file entirely
 * or not at all, in the order in which they were made; a process that is killed loses what came in since the turn
 * began. A page on its own is committed on its own, while under load the cost of a transaction (it writes every page of
 * the file that it touches) is shared.
 */
export class Connection implements Disposable {
  readonly file: string;
  readonly database: Database.Database;
  readonly #statements = new Map<string, Database.Statement<unknown[], unknown>>();
  readonly #commitListeners: (() => void)[] = [];
  #isOpen = false;
  #groupSize = 0;
  #flushSoon: NodeJS.Immediate | undefined;
  /** What went wrong: from then on nothing is written, because what is in memory speaks of rows that are not there. */
  #failure: unknown;

  constructor(file: string, database: Database.Database) {
    this.file = file;
    this.database = database;
  }

  /** A prepared statement; prepared once. */
  prepare(sql: string): Database.Statement<unknown[], unknown> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare<unknown[], unknown>(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  run(sql: string, ...values: Values): Database.RunResult {
    return this.prepare(sql).run(...storableValues(values));
  }

  get<Row>(sql: string, ...values: Values): Row | undefined {
    return orStorageFault(this.file, () => this.prepare(sql).get(...values) as Row | undefined);
  }

  all<Row>(sql: string, ...values: Values): Row[] {
    return orStorageFault(this.file, () => this.prepare(sql).all(...values) as Row[]);
  }

  /** Writes with the current group. When it fails, the whole group is undone and the connection writes no more. */
  write<Result>(work: () => Result): Result {
    this.#throwFailure();
    const result = this.#attempt(() => {
      for (let left = hastyAttempts; !this.#begin(left); left--);
      this.#groupSize++;
      return work();
    });
    if (this.#groupSize >= largestGroup) this.flush();
    return result;
  }

  /**
   * Waits until another process lets us write, so that a write in the same turn of the event loop need not wait. A write that
   * was not waited for waits, too, but holds up the whole process.
   * @throws StorageError when it has been waited for half a minute
   */
  async ready(sleep: (ms: number) => Promise<unknown> = pause): Promise<void> {
    this.#throwFailure();
    for (let left = patientAttempts; !this.#attempt(() => this.#begin(left)); left--) await sleep(pauseMs);
  }

  /** Commits the current group. */
  flush(): void {
    this.#throwFailure();
    clearImmediate(this.#flushSoon);
    this.#flushSoon = undefined;
    if (!this.#isOpen) return;
    this.#attempt(() => {
      for (const listener of this.#commitListeners) listener();
      this.prepare('commit').run();
      this.#isOpen = false;
      this.#groupSize = 0;
    });
  }

  /** Commits what is left, unless a write failed before: that was told then. */
  flushLast(): void {
    if (this.#failure === undefined) this.flush();
  }

  /** Writes and commits at once. */
  transaction<Result>(work: () => Result): Result {
    const result = this.write(work);
    this.flush();
    return result;
  }

  /** Called before each commit, inside the transaction: for what is counted in memory and written once a group. */
  beforeCommit(listener: () => void): void {
    this.#commitListeners.push(listener);
  }

  /** While a run is written: readers see the last commit, and a commit does not wait for the disk. */
  startWriting(): void {
    this.flush();
    this.#attempt(() => {
      this.database.pragma('journal_mode = wal');
      this.database.pragma('synchronous = normal');
      this.database.pragma(`wal_autocheckpoint = ${checkpointPages}`);
      this.database.pragma(`busy_timeout = ${attemptMs}`);
    });
  }

  /** Commits wait for the disk from here on. */
  syncEveryCommit(): void {
    this.flush();
    this.#attempt(() => this.database.pragma('synchronous = full'));
  }

  /**
   * Folds the write-ahead log into the file, which then opens on a read-only medium.
   * @returns false while a reader or another writer holds the file: the log stays until the next run ends
   */
  settle(): boolean {
    this.database.pragma(`busy_timeout = ${settleTimeoutMs}`);
    try {
      this.database.pragma('wal_checkpoint(truncate)');
      return this.database.pragma('journal_mode = delete', { simple: true }) === 'delete';
    } catch (cause) {
      if (isBusy(cause)) return false;
      throw storageFault(cause, this.file);
    } finally {
      this.database.pragma(`busy_timeout = ${busyTimeoutMs}`);
    }
  }

  [Symbol.dispose](): void {
    if (!this.database.open) return;
    try {
      this.flushLast();
      this.settle();
    } catch (cause) {
      // After a failure, which was told, another one adds nothing: a full disk takes no checkpoint either.
      if (this.#failure === undefined) throw cause;
    } finally {
      clearImmediate(this.#flushSoon);
      this.database.close();
    }
  }

  /** Nobody waits for this commit: if it fails, the next write says so. */
  #flushUnattended(): void {
    try {
      this.flush();
    } catch {
      // Kept in #failure.
    }
  }

  /** Opens a group unless one is open. False while another process writes and attempts are left. */
  #begin(attemptsLeft: number): boolean {
    if (this.#isOpen) return true;
    try {
      this.prepare('begin immediate').run();
    } catch (cause) {
      if (attemptsLeft > 1 && isBusy(cause)) return false;
      throw cause;
    }
    this.#isOpen = true;
    this.#flushSoon ??= setImmediate(() => this.#flushUnattended());
    return true;
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      this.#failure = storageFault(cause, this.file);
      if (this.database.inTransaction) this.prepare('rollback').run();
      this.#isOpen = false;
      this.#groupSize = 0;
      throw this.#failure;
    }
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }
}

/**
 * Opens a database for writing and brings its schema up to date; makes it, readable by its owner only, when missing.
 * @throws UsageError when the file cannot be made, is not ours or comes from a newer version; it is left untouched
 * @throws StorageError when the disk or another process is in the way
 */
export function openConnection(file: string): Connection {
  const kind = inspectFile(file);
  if (kind === 'missing') createFile(file);
  let database: Database.Database | undefined;
  try {
    database = new Database(resolve(file), { timeout: busyTimeoutMs });
    database.pragma('trusted_schema = off');
    registerLinkOf(database);
    // Ids come from our own dictionaries in the same transaction; checking each again would double the cost of a link.
    database.pragma('foreign_keys = off');
    migrate(database, file);
    return new Connection(file, database);
  } catch (cause) {
    database?.close();
    throw storageFault(cause, file);
  }
}

function createFile(file: string): void {
  try {
    closeSync(openSync(resolve(file), 'wx', 0o600));
    chmodSync(resolve(file), 0o600);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'its folder does not exist' : `the system says ${code}`;
    throw new UsageError(`${file} cannot be created: ${why}.`, 'Name another file with --db.');
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
