import type { PreviousRun } from '../model.js';
import { type Connection, openConnection } from './connection.js';
import { Dictionaries } from './dictionaries.js';
import { findReadable } from './earlier-runs.js';
import { EndedRun } from './previous-run.js';
import { readThrough } from './reader.js';
import { lockRun, removeStaleLocks } from './run-lock.js';
import { RunWriter } from './run-writer.js';

/** What a new run is known by. */
export interface NewRun {
  /** In any order; sorted, they are the run's identity. */
  targets: string[];
  /** JSON, for a resume to go on with. */
  options: string;
  /** What limits the pages that are read, in any form that is equal when it is: runs of equal scope are compared first. */
  scope: string;
  /**
   * What beside the program decides which facts are taken from a body (people's own selectors), in any form that is equal
   * when it is; '' when left out.
   */
  reading?: string;
  /** ISO 8601 in UTC. */
  startedAt: string;
  toolVersion: string;
  catalogueVersion: string;
}

/** A database that is open for writing. */
export interface Store extends Disposable {
  /** The newest run of these targets if it did not come to an end; null otherwise. */
  unfinishedRun(targets: string[]): { id: number; options: string } | null;
  /** A new run; also where an unfinished one of the same targets exists, which is then left as it is. */
  beginRun(run: NewRun): RunWriter;
  /**
   * Goes on with a run where it was.
   * @throws UsageError when another process holds the run
   */
  resumeRun(id: number): RunWriter;
  /**
   * The pages of the last ended run of the same targets, one of the same scope first, that were read as this program with
   * this `reading` reads them; null when there is no such run. What was made of a page is known only where the catalogue was
   * the same, too. Can be asked until the store is disposed, also while a run is written.
   */
  previousRun(like: Omit<NewRun, 'options' | 'startedAt'>): PreviousRun | null;
}

/**
 * Opens a database for writing; makes it when missing.
 * @throws UsageError when the file cannot be made, is not ours or comes from a newer version; it is left untouched
 * @throws StorageError when the disk or another process is in the way
 */
export function openStore(file: string): Store {
  return storeOn(openConnection(file));
}

/** A store that owns a connection. */
export function storeOn(connection: Connection): Store {
  return new ConnectedStore(connection);
}

class ConnectedStore implements Store {
  readonly #connection: Connection;
  readonly #dictionaries: Dictionaries;
  readonly #writers: RunWriter[] = [];

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#dictionaries = new Dictionaries(connection);
  }

  unfinishedRun(targets: string[]): { id: number; options: string } | null {
    const newest = this.#connection.get<{ id: number; options: string; state: string }>(
      'select id, options, state from run where targets = ? order by id desc limit 1',
      identityOf(targets),
    );
    if (newest === undefined || !['running', 'interrupted'].includes(newest.state)) return null;
    return { id: newest.id, options: newest.options };
  }

  beginRun(newRun: NewRun): RunWriter {
    const { targets, options, scope, reading = '', startedAt, toolVersion, catalogueVersion } = newRun;
    const connection = this.#connection;
    // Nobody goes on with what is older than the newest run of its targets, so nobody else would remove its lock.
    removeStaleLocks(connection.file);
    const { run, lock } = connection.transaction(() => {
      const { lastInsertRowid } = connection.run(
        `insert into run (targets, options, scope, reading, state, started_at, tool_version, catalogue_version)
         values (?, ?, ?, ?, 'running', ?, ?, ?)`,
        ...[identityOf(targets), options, scope, reading, startedAt, toolVersion, catalogueVersion],
      );
      connection.run('insert into run_count (run_id) values (?)', lastInsertRowid);
      const run = Number(lastInsertRowid);
      // Held before anyone can see it.
      return { run, lock: lockRun(connection.file, run) };
    });
    return this.#write(run, lock);
  }

  resumeRun(id: number): RunWriter {
    const writer = this.#write(id, lockRun(this.#connection.file, id));
    this.#connection.transaction(() =>
      this.#connection.run(`update run set state = 'running', finished_at = null where id = ?`, id),
    );
    return writer;
  }

  previousRun(like: Omit<NewRun, 'options' | 'startedAt'>): PreviousRun | null {
    const { targets, scope, reading = '', toolVersion, catalogueVersion } = like;
    const run = findReadable(this.#connection, { targets: identityOf(targets), scope, reading, toolVersion });
    if (run === null) return null;
    return new EndedRun(readThrough(this.#connection), run.id, run.catalogueVersion === catalogueVersion);
  }

  [Symbol.dispose](): void {
    try {
      for (const writer of this.#writers) writer[Symbol.dispose]();
    } finally {
      this.#connection[Symbol.dispose]();
    }
  }

  #write(run: number, lock: Disposable): RunWriter {
    try {
      const writer = new RunWriter(this.#connection, this.#dictionaries, run, lock);
      this.#writers.push(writer);
      return writer;
    } catch (cause) {
      lock[Symbol.dispose]();
      throw cause;
    }
  }
}

/** Runs of the same targets are the same audit, whatever the order in which they were given. */
function identityOf(targets: readonly string[]): string {
  return JSON.stringify([...targets].sort());
}
