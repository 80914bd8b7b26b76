import type { Query } from './define-query.js';
import { idsOfPages, type PageSpan } from './queries/page-links.js';
import type { Reader } from './reader.js';

/** Ids of pages that are asked for at once: those of a run lie close together, so that nothing has to be put in order first. */
const idsAtOnce = 1000;

/** What a query tells of the pages of a run, by page. */
export function* eachPage<Row>(reader: Reader, query: Query<[PageSpan], Row>, run: number): Generator<Row> {
  const { first, last } = reader.get(idsOfPages, run) ?? {};
  if (typeof first !== 'number' || typeof last !== 'number') return;
  for (let from = first; from <= last; from += idsAtOnce) {
    yield* reader.each(query, { run, from, to: from + idsAtOnce - 1 });
  }
}
