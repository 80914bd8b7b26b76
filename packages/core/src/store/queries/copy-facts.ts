import { query } from '../define-query.js';

export interface CopyFactsRow {
  pageId: number;
  urlId: number;
  url: string;
  host: string;
  title: string;
  published: string;
  wordsCore: number;
  canonical: string | null;
  refresh: string | null;
  indexable: 0 | 1;
  lang: string;
}

/** What decides which of several copies leads. */
export const copyFacts = query<[pageId: number], CopyFactsRow>(`
  select page.id as pageId, page.url_id as urlId, url.url, host.host, coalesce(page.title, '') as title,
    coalesce(page.published, '') as published, coalesce(page.words_core, 0) as wordsCore, canonical.url as canonical,
    refresh.url as refresh, page.indexable, coalesce(page.lang, '') as lang
  from page
    join url on url.id = page.url_id
    join host on host.id = page.host_id
    left join url as canonical on canonical.id = page.canonical_url_id
    left join url as refresh on refresh.id = page.refresh_url_id
  where page.id = ?
`);
