import type Database from 'better-sqlite3';
import type { Connection } from './connection.js';
import { storableValues } from './storable.js';

/** Rows in one INSERT, largest first: most of the cost of a small row is the statement around it. */
const chunks = [64, 32, 16, 8, 4, 2, 1];

/** Inserts many rows of one shape with few statements. */
export class RowInserter {
  readonly #connection: Connection;
  readonly #into: string;
  readonly #width: number;
  readonly #onConflict: string;
  readonly #statements = new Map<number, Database.Statement<unknown[], unknown>>();

  /** @param onConflict what becomes of a row whose key is there already, as SQL; by default that is an error */
  constructor(connection: Connection, table: string, columns: readonly string[], onConflict = '') {
    this.#connection = connection;
    this.#onConflict = onConflict;
    this.#into = `insert into ${table} (${columns.join(', ')}) values `;
    this.#width = columns.length;
  }

  /** @param values the rows one after the other, each in the order of the columns */
  insert(values: readonly unknown[]): void {
    const bindable = storableValues(values);
    let from = 0;
    for (const rows of chunks) {
      const size = rows * this.#width;
      for (; values.length - from >= size; from += size)
        this.#statement(rows).run(...bindable.slice(from, from + size));
    }
  }

  #statement(rows: number): Database.Statement<unknown[], unknown> {
    let statement = this.#statements.get(rows);
    if (statement === undefined) {
      const row = `(${Array(this.#width).fill('?').join(', ')})`;
      statement = this.#connection.prepare(`${this.#into + Array(rows).fill(row).join(', ')} ${this.#onConflict}`);
      this.#statements.set(rows, statement);
    }
    return statement;
  }
}
