import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { UsageError } from '../errors.js';
import type { Connection } from './connection.js';
import type { Query } from './define-query.js';
import { inspectFile } from './file.js';
import { registerLinkOf } from './packed-links.js';
import { isRunHeld } from './run-lock.js';
import { migrations } from './schema/index.js';
import { busyTimeoutMs, orStorageFault, storageFault } from './storage-fault.js';

/** Answers questions to a database, read-only, also while a run is being written. */
export interface Reader extends Disposable {
  /** All rows. */
  all<Params extends readonly unknown[], Row>(query: Query<Params, Row>, ...params: Params): Row[];
  /** Rows one by one, for results of any size. */
  each<Params extends readonly unknown[], Row>(query: Query<Params, Row>, ...params: Params): IterableIterator<Row>;
  /** The first row. */
  get<Params extends readonly unknown[], Row>(query: Query<Params, Row>, ...params: Params): Row | undefined;
}

/**
 * Opens a database read-only.
 * @throws UsageError when the file is missing, not ours, or of another schema version
 */
export function openReader(file: string): Reader {
  const kind = inspectFile(file);
  if (kind === 'missing') {
    throw new UsageError(`There is no database ${file}`, 'Make one with "linkvet audit", or name it with --db.');
  }
  if (kind === 'empty') throw new UsageError(`${file} is empty`, 'Make a database with "linkvet audit".');
  return new DatabaseReader(file, openReadOnly(file));
}

/** Answers questions through a connection that writes, and so sees what is not committed yet. It ends with the connection. */
export function readThrough({ file, database }: Connection): Reader {
  const reader = new DatabaseReader(file, database);
  return {
    all: reader.all.bind(reader),
    each: reader.each.bind(reader),
    get: reader.get.bind(reader),
    [Symbol.dispose]() {},
  };
}

function openReadOnly(file: string): Database.Database {
  let database: Database.Database | undefined;
  try {
    database = new Database(resolve(file), { readonly: true, timeout: busyTimeoutMs });
    database.pragma('trusted_schema = off');
    registerLinkOf(database);
    checkVersion(file, database.pragma('user_version', { simple: true }) as number);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof Database.SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(cause.code)) {
      throw new UsageError(
        `${file} cannot be read: ${cause.message}`,
        'A database whose audit was cut short must be opened once by "linkvet audit" where it can be written.',
      );
    }
    throw storageFault(cause, file);
  }
}

function checkVersion(file: string, version: number): void {
  if (version > migrations.length) {
    throw new UsageError(`${file} was written by a newer linkvet`, 'Update linkvet to read it.');
  }
  if (version < migrations.length) {
    throw new UsageError(
      `${file} was written by an older linkvet`,
      'The next "linkvet audit" on it brings it up to date.',
    );
  }
}

class DatabaseReader implements Reader {
  readonly #file: string;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement<unknown[], unknown>>();

  constructor(file: string, database: Database.Database) {
    this.#file = file;
    this.#database = database;
  }

  all<Params extends readonly unknown[], Row>(query: Query<Params, Row>, ...params: Params): Row[] {
    const rows = orStorageFault(this.#file, () => this.#prepare(query).all(...params) as Row[]);
    return query.runOf ? rows.map((row) => this.#withRunState(query, row)) : rows;
  }

  *each<Params extends readonly unknown[], Row>(query: Query<Params, Row>, ...params: Params): Generator<Row> {
    try {
      // Not cached: a statement that is being iterated cannot be asked a second time.
      const rows = this.#database.prepare(query.sql).iterate(...params) as IterableIterator<Row>;
      if (!query.runOf) yield* rows;
      else for (const row of rows) yield this.#withRunState(query, row);
    } catch (cause) {
      throw storageFault(cause, this.#file);
    }
  }

  get<Params extends readonly unknown[], Row>(query: Query<Params, Row>, ...params: Params): Row | undefined {
    const row = orStorageFault(this.#file, () => this.#prepare(query).get(...params) as Row | undefined);
    return row && this.#withRunState(query, row);
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }

  /** Who was killed could not write that it had ended. */
  #withRunState<Row>({ runOf }: Pick<Query<never, Row>, 'runOf'>, row: Row): Row {
    if (!runOf || (row as { state?: unknown }).state !== 'running') return row;
    return isRunHeld(this.#file, runOf(row)) ? row : { ...row, state: 'interrupted' };
  }

  #prepare(
    query: Query<never[], unknown> | Query<readonly unknown[], unknown>,
  ): Database.Statement<unknown[], unknown> {
    let statement = this.#statements.get(query.sql);
    if (statement === undefined) {
      statement = this.#database.prepare<unknown[], unknown>(query.sql);
      this.#statements.set(query.sql, statement);
    }
    return statement;
  }
}
