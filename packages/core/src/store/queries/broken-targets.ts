import { query } from '../define-query.js';

export interface BrokenPage {
  urlId: number;
  url: string;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  /** Why there was no answer; null when there was one. */
  reason: string | null;
}

/**
 * URLs that failed or answered 4xx or 5xx, by URL. 401, 403, 429 and 503 say something about us and the moment rather
 * than about the link, so they are left out.
 */
export const brokenPages = query<[run: number], BrokenPage>(`
  select url.id as urlId, url.url, page.status, iif(page.state = 'failed', page.reason, null) as reason
  from page join url on url.id = page.url_id
  where page.run_id = ?
    and (page.state = 'failed' or (page.status >= 400 and page.status not in (401, 403, 429, 503)))
  order by url.url
`);

export interface LinkUse {
  /** `a` and `area` links that lead to the URL. */
  links: number;
  /** Pages that hold them. */
  pages: number;
}

/** How often a URL is linked to. */
export const linkUse = query<[run: number, urlId: number], LinkUse>(`
  select count(*) as links, count(distinct inlink.page_id) as pages
  from inlink join link_context on link_context.id = inlink.context_id
  where inlink.run_id = ? and inlink.url_id = ? and link_context.kind in ('a', 'area')
`);

export interface FirstLink {
  pageId: number;
  pageUrl: string;
  /** Position among the links of the page, from 0. */
  seq: number;
  line: number;
  column: number | null;
}

/** The first `a` or `area` link to a URL, in the order of the pages' URLs. */
export const firstLink = query<[run: number, urlId: number], FirstLink>(`
  select link.page_id as pageId, url.url as pageUrl, link.seq, link.line, link.column
  from inlink
    join link_context on link_context.id = inlink.context_id
    join page on page.id = inlink.page_id
    join url on url.id = page.url_id
    join link on link.page_id = inlink.page_id and link.seq = inlink.seq
  where inlink.run_id = ? and inlink.url_id = ? and link_context.kind in ('a', 'area')
  order by url.url, link.seq
  limit 1
`);
