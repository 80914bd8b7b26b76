import { query } from '../define-query.js';

export interface BrokenPage {
  urlId: number;
  url: string;
  /** 1: out of scope. */
  isExternal: number;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  /** Why there was no answer: of a URL in scope a word, of another a sentence; null when there was one. */
  reason: string | null;
}

/**
 * URLs in scope that failed or answered 4xx or 5xx, and URLs out of scope that were found broken, by URL. 401, 403, 429 and
 * 503 say something about us and the moment rather than about the link, so they are left out, as is what an archive holds
 * only a part of.
 */
export const brokenPages = query<[{ run: number }], BrokenPage>(
  `
  select url.id as urlId, url.url, 0 as isExternal, page.status,
    iif(page.state = 'failed', page.reason, null) as reason
  from page join url on url.id = page.url_id
  where page.run_id = @run
    and (page.state = 'failed' and page.reason <> 'damaged-record' or (page.status >= 400 and page.status not in (401, 403, 429, 503)))
  union all
  select url.id, url.url, 1, made.status, iif(made.status is null, made.detail, null)
  from external_link as external
    join link_check as made on made.id = external.check_id
    join url on url.id = external.url_id
  where external.run_id = @run and made.verdict = 'broken'
  order by 2
`,
  { scansRun: true },
);

/** The `a` and `area` links to a URL, without its fragment: places packed as link-places.ts says. */
export const linksToUrl = query<[run: number, urlId: number], { places: Buffer }>(`
  select inlink.places
  from inlink join link_context on link_context.id = inlink.context_id
  where inlink.run_id = ? and inlink.url_id = ? and link_context.kind in ('a', 'area')
`);

/** Ids of the run's pages, by URL. */
export const pagesByUrl = query<[run: number], { pageId: number }>(
  `select page.id as pageId from page join url on url.id = page.url_id where page.run_id = ? order by url.url`,
  { scansRun: true },
);

export interface PlacedLink {
  pageUrl: string;
  line: number;
  column: number | null;
}

/** Where a link stands. */
export const placedLink = query<[pageId: number, seq: number], PlacedLink>(`
  select url.url as pageUrl, link.line, link.column
  from page join url on url.id = page.url_id
    join page_links on page_links.page_id = page.id join link_of(page_links.links) as link
  where page.id = ? and link.seq = ?
`);
