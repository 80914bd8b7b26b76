import { query } from '../define-query.js';

export interface CanonicalPageRow {
  pageId: number;
  /** The URL that it names as its canonical, without fragment. */
  canonicalId: number;
  /** The page of the run with that URL; null when there is none with content. */
  targetId: number | null;
}

/** Pages with content that name another URL than their own as their canonical; by URL. */
export const canonicalPages = query<[run: number], CanonicalPageRow>(
  `
  select page.id as pageId, coalesce(canonical.page_url_id, canonical.id) as canonicalId, target.id as targetId
  from page
    join url on url.id = page.url_id
    join url as canonical on canonical.id = page.canonical_url_id
    left join page as target
      on target.run_id = page.run_id and target.url_id = coalesce(canonical.page_url_id, canonical.id)
        and target.words_full is not null
  where page.run_id = ? and page.words_full is not null
    and coalesce(canonical.page_url_id, canonical.id) <> page.url_id
  order by url.url
`,
  { scansRun: true },
);
