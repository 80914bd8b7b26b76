import { query } from '../define-query.js';
import type { PageSpan } from './page-links.js';

export interface LinkTargetRow {
  id: number;
  /** The same URL without its fragment; null when it has none. */
  pageUrlId: number | null;
  hostId: number;
  /** Of a URL without fragment: the page of the run with content that it leads to, redirects followed; null for none. */
  pageId: number | null;
}

/** URLs of the dictionary from one id up to another one, which is left out, and where they lead in a run. */
export const urlsBetween = query<[{ run: number; from: number; to: number }], LinkTargetRow>(`
  select url.id, url.page_url_id as pageUrlId, url.host_id as hostId,
    iif(page.words_full is null, target.id, page.id) as pageId
  from url
    left join page on page.run_id = @run and page.url_id = url.id
    left join url as final on final.id = page.final_url_id
    left join page as target on target.run_id = @run and target.url_id = coalesce(final.page_url_id, final.id)
      and target.words_full is not null
  where url.id >= @from and url.id < @to
`);

/** The ways in which links stand that a reader can click. */
export const anchorContexts = query<[], { id: number }>(`select id from link_context where kind in ('a', 'area')`);

/** Where what is template of a host leads, and how it stands there. */
export const templatePlaces = query<[run: number], { urlId: number; contextId: number; hostId: number }>(
  'select url_id as urlId, context_id as contextId, host_id as hostId from template_place where run_id = ?',
  { scansRun: true },
);

/** The links of pages of a run with content, packed as packed-links.ts says; by page. */
export const linksOfContent = query<[PageSpan], { pageId: number; hostId: number; links: Buffer | null }>(`
  select page.id as pageId, page.host_id as hostId, page_links.links
  from page left join page_links on page_links.page_id = page.id
  where page.id between @from and @to and +page.run_id = @run and page.words_full is not null
  order by page.id
`);
