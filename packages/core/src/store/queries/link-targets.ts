import { query } from '../define-query.js';

export interface LinkTargetRow {
  id: number;
  /** The same URL without its fragment; null when it has none. */
  pageUrlId: number | null;
  hostId: number;
}

/** URLs of the dictionary from one id up to another one, which is left out. */
export const urlsBetween = query<[from: number, to: number], LinkTargetRow>(
  'select id, page_url_id as pageUrlId, host_id as hostId from url where id >= ? and id < ?',
);

/** The pages of a run with content, by their URLs. */
export const contentPagesByUrl = query<[run: number], { pageId: number; urlId: number }>(
  'select id as pageId, url_id as urlId from page where run_id = ? and words_full is not null',
  { scansRun: true },
);

/** The redirects of a run, and where their chains end, without fragment. */
export const endsOfRedirects = query<[run: number], { urlId: number; finalId: number }>(
  `
  select page.url_id as urlId, coalesce(final.page_url_id, final.id) as finalId
  from page join url as final on final.id = page.final_url_id
  where page.run_id = ? and page.words_full is null
`,
  { scansRun: true },
);

/** The ways in which links stand that a reader can click. */
export const anchorContexts = query<[], { id: number }>(`select id from link_context where kind in ('a', 'area')`);

/** Where what is template of a host leads, and how it stands there. */
export const templatePlaces = query<[run: number], { urlId: number; contextId: number; hostId: number }>(
  'select url_id as urlId, context_id as contextId, host_id as hostId from template_place where run_id = ?',
  { scansRun: true },
);

/** The links of the pages of a run with content, packed as packed-links.ts says; by page. */
export const linksOfContent = query<[run: number], { pageId: number; hostId: number; links: Buffer | null }>(
  `
  with read as materialized (
    select id, host_id as hostId from page where run_id = ? and words_full is not null order by id
  )
  select read.id as pageId, read.hostId, page_links.links
  from read left join page_links on page_links.page_id = read.id
`,
  { scansRun: true },
);
