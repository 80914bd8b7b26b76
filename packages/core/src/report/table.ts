import type { Query } from '../store/define-query.js';

/** What a cell holds. `datetime` is ISO 8601 in UTC; booleans are `true` and `false`; an unknown value is an empty cell. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'datetime';

export interface Column {
  name: string;
  type: ColumnType;
  /** What it says, with its unit. */
  description: string;
}

/** A row as the database has it: booleans are 0 and 1. */
export type Row = Readonly<Record<string, string | number | null>>;

type RunParameter = { run: number };

/** One CSV file. What is here is an interface: columns are only ever added, at the end. */
export interface Table {
  /** In snake_case. */
  name: string;
  fileName: string;
  /** What one row is, in one sentence. */
  description: string;
  columns: readonly Column[];
  /** The columns that tell rows apart; none where equal rows may stand side by side. */
  key: readonly string[];
  /** The rows of a run, sorted, with a value under the name of each column. */
  query: Query<[RunParameter], Row>;
  /** Adds to a row what the database does not hold. */
  complete?: (row: Row) => Row;
  /** Leaves out rows, or puts them in another order, where SQL cannot; before `complete`. */
  arrange?: (rows: Iterable<Row>) => Iterable<Row>;
}

/** Whatever answers questions to a database: a `Reader` of the store. */
interface Rows {
  each(query: Table['query'], parameter: RunParameter): Iterable<Row>;
}

/** The rows of a table, with a value under the name of each column. */
export function* tableRows({ query, complete, arrange }: Table, reader: Rows, run: number): Generator<Row> {
  const rows = reader.each(query, { run });
  for (const row of arrange ? arrange(rows) : rows) yield complete ? complete(row) : row;
}
