import { query } from '../define-query.js';

export interface ContainmentRow {
  innerPageId: number;
  innerUrl: string;
  innerWords: number;
  outerPageId: number;
  outerUrl: string;
  outerWords: number;
  /** Words of the paragraphs that both hold. */
  words: number;
  /** Their share of the inner page's core, 0 to 1. */
  share: number;
}

/** Pages of a run that stand within others, by URL of the inner page, then of the outer one. */
export const containments = query<[run: number], ContainmentRow>(`
  select inner_page_id as innerPageId, inner_url.url as innerUrl, inner_page.words_core as innerWords,
    outer_page_id as outerPageId, outer_url.url as outerUrl, outer_page.words_core as outerWords,
    containment.words, containment.share
  from containment
    join page as inner_page on inner_page.id = inner_page_id
    join url as inner_url on inner_url.id = inner_page.url_id
    join page as outer_page on outer_page.id = outer_page_id
    join url as outer_url on outer_url.id = outer_page.url_id
  where containment.run_id = ?
  order by inner_url.url, outer_url.url
`);
