import type { PageType } from '../../model.js';
import { query } from '../define-query.js';

export interface ContainmentRow {
  innerPageId: number;
  innerUrl: string;
  innerHost: string;
  innerType: PageType;
  innerWords: number;
  innerIndexable: 0 | 1;
  outerPageId: number;
  outerUrl: string;
  outerHost: string;
  outerType: PageType;
  outerWords: number;
  outerIndexable: 0 | 1;
  /** Words of the paragraphs that both hold. */
  words: number;
  /** Their share of the inner page's core, 0 to 1. */
  share: number;
}

/** Pages of a run that stand within others, by URL of the inner page, then of the outer one. */
export const containments = query<[run: number], ContainmentRow>(`
  select inner_page_id as innerPageId, inner_url.url as innerUrl, inner_host.host as innerHost,
    inner_page.type as innerType, inner_page.words_core as innerWords, inner_page.indexable as innerIndexable,
    outer_page_id as outerPageId, outer_url.url as outerUrl, outer_host.host as outerHost,
    outer_page.type as outerType, outer_page.words_core as outerWords, outer_page.indexable as outerIndexable,
    containment.words, containment.share
  from containment
    join page as inner_page on inner_page.id = inner_page_id
    join url as inner_url on inner_url.id = inner_page.url_id
    join host as inner_host on inner_host.id = inner_page.host_id
    join page as outer_page on outer_page.id = outer_page_id
    join url as outer_url on outer_url.id = outer_page.url_id
    join host as outer_host on outer_host.id = outer_page.host_id
  where containment.run_id = ?
  order by inner_url.url, outer_url.url
`);
