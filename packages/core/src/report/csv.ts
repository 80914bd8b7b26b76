import { stringify } from 'csv-stringify/sync';
import { guardCell } from './spreadsheet-guard.js';
import type { Column } from './table.js';

/** `raw` is lossless as it stands; `excel` opens safely in a spreadsheet, and `recoverCell` gives the original back. */
export type Profile = 'raw' | 'excel';

/** Rows that are turned into text at once. */
const BATCH = 500;

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as RFC 4180: comma, CRLF, a header row, a quote doubled inside quotes. The text comes in pieces, so a table may
 * be larger than memory. Rows hold a value under the name of each column; `null` is an empty cell.
 */
export function* csvText(
  columns: readonly Column[],
  rows: Iterable<Readonly<Record<string, unknown>>>,
  profile: Profile,
): Generator<string> {
  const options = {
    record_delimiter: '\r\n',
    // Left to itself the library quotes CRLF only, and readers end a row at either half.
    quote_record_delimiter: true,
    // A single empty cell would be an empty line, which readers skip.
    quoted_empty: columns.length === 1,
  };
  const header = stringify([columns.map((column) => column.name)], options);
  yield profile === 'excel' ? BYTE_ORDER_MARK + header : header;

  let batch: string[][] = [];
  for (const row of rows) {
    batch.push(columns.map((column) => cellText(column, row[column.name], profile)));
    if (batch.length < BATCH) continue;
    yield stringify(batch, options);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch, options);
}

function cellText({ type }: Column, value: unknown, profile: Profile): string {
  if (value === null || value === undefined) return '';
  // SQLite has no booleans.
  if (type === 'boolean') return value === 1 || value === true ? 'true' : 'false';
  const text = String(value);
  return profile === 'excel' && type === 'string' ? guardCell(text) : text;
}
