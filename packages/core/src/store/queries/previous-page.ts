import { query } from '../define-query.js';

export interface PreviousPageRow {
  pageId: number;
  status: number;
  contentType: string;
  charset: string;
  robotsHeader: string;
  bytes: number;
  bodySha256: Buffer | null;
  fetchedAt: string;
  elapsedMs: number | null;
  file: string | null;
  etag: string | null;
  lastModified: string | null;
}

/** A page that a run read, or took over because it had not changed; by its URL and the key of that. */
export const previousPage = query<[{ run: number; key: number; url: string }], PreviousPageRow>(`
  select page.id as pageId, status, content_type as contentType, charset, robots_header as robotsHeader, bytes,
    body_sha256 as bodySha256, fetched_at as fetchedAt, elapsed_ms as elapsedMs, file, etag, last_modified as lastModified
  from url cross join page on page.run_id = @run and page.url_id = url.id
  where url.key = @key and url.url = @url and page.state in ('fetched', 'unchanged') and page.status between 200 and 299
`);
