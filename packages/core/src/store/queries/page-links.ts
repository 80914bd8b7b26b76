import { query } from '../define-query.js';

/** The links of every page of a run, packed as packed-links.ts says; in the order of the pages' ids. */
export const packedLinks = query<[run: number], { pageId: number; links: Buffer }>(
  `
  with read as materialized (select id from page where run_id = ? order by id)
  select read.id as pageId, page_links.links from read cross join page_links on page_links.page_id = read.id
`,
  { scansRun: true },
);

/** Id of a URL without its fragment. */
export const pageUrlId = query<[urlId: number], { id: number }>(
  'select coalesce(page_url_id, id) as id from url where id = ?',
);

/** Targets that many pages link to in the same way: what may be template. */
export const sharedTargets = query<[run: number, pages: number], { urlId: number; contextId: number; places: Buffer }>(
  `select url_id as urlId, context_id as contextId, places from inlink where run_id = ? and pages >= ?`,
  { scansRun: true },
);

/** The pages of a run that have content, and their hosts. */
export const contentPages = query<[run: number], { pageId: number; hostId: number }>(
  `select id as pageId, host_id as hostId from page where run_id = ? and words_full is not null`,
  { scansRun: true },
);

/** Pages of a run whose ids lie between two, both of them included. */
export type PageSpan = { run: number; from: number; to: number };

/** Between which ids the pages of a run lie; other runs may have some there, too. */
export const idsOfPages = query<[run: number], { first: number | null; last: number | null }>(
  'select min(id) as first, max(id) as last from page where run_id = ?',
  { scansRun: true },
);
