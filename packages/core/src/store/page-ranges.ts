import type { Connection } from './connection.js';

/** Rows that are updated at once: a tenth of a second. */
const rowsAtOnce = 20_000;

/** Pages by their ids: those after `after`, up to and with `last`. */
export interface PageRange {
  after: number;
  last: number;
}

/**
 * The pages of a run in ranges that hold about so many rows of a table, so that a table of millions of rows can be updated
 * in short steps.
 * @param table one whose key begins with run_id and page_id
 */
export function* pageRanges(
  connection: Connection,
  table: 'affiliate_link' | 'ad_slot' | 'finding',
  run: number,
  rows = rowsAtOnce,
): Generator<PageRange, void> {
  const sql = `select page_id as last from ${table} where run_id = ? and page_id > ? order by page_id limit 1 offset ?`;
  for (let after = -1; ; ) {
    const found = connection.get<{ last: number }>(sql, run, after, rows);
    yield { after, last: found?.last ?? Number.MAX_SAFE_INTEGER };
    if (found === undefined) return;
    after = found.last;
  }
}
