/** What SQLite takes as a parameter. Named parameters (`@run`) are given as one object. */
export type QueryValue = string | number | null;

/** A question to the database: SQL and the types of its parameters and rows. */
export interface Query<Params extends readonly unknown[], Row> {
  readonly sql: string;
  /** True for exports that read a whole table of a run on purpose; the plan test lets only these scan. */
  readonly scansRun: boolean;
  /** Of rows that tell the state of a run: its number. A run that nobody writes any more is told as interrupted. */
  runOf?(row: Row): number;
  /** Carries the types; never set. */
  readonly types?: (...params: Params) => Row;
}

/**
 * Declares a question. Parameters are either positional, `query<[runId: number], Row>` with `?`, or one object of named
 * ones, `query<[{ run: number; rule: string | null }], Row>` with `@run` and `@rule`. Rows come as SQLite has them:
 * booleans are 0 and 1.
 */
export function query<Params extends readonly (QueryValue | Record<string, QueryValue>)[], Row>(
  sql: string,
  { scansRun = false, runOf }: { scansRun?: boolean; runOf?: (row: Row) => number } = {},
): Query<Params, Row> {
  return { sql, scansRun, ...(runOf && { runOf }) };
}
