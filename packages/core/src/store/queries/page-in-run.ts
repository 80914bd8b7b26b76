import { query } from '../define-query.js';

export interface PageInRunRow {
  pageId: number;
  hostId: number;
  status: number | null;
  contentType: string | null;
  charset: string | null;
  robotsHeader: string | null;
}

/** A page with content of a run, by its URL and the key of that. */
export const pageInRun = query<[{ run: number; key: number; url: string }], PageInRunRow>(`
  select page.id as pageId, page.host_id as hostId, status, content_type as contentType, charset,
    robots_header as robotsHeader
  from url cross join page on page.run_id = @run and page.url_id = url.id
  where url.key = @key and url.url = @url and page.words_full is not null
`);
