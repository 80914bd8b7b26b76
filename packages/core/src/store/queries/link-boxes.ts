import { query } from '../define-query.js';
import type { PageSpan } from './page-links.js';

export interface LinkBoxRow {
  pageId: number;
  hostId: number;
  label: string;
  frame: number;
  line: number;
  isHidden: number;
  /** Positions among the links of the page, packed as link-boxes.ts says. */
  links: Buffer;
  anchorWords: number;
  anchorWordsOnPage: number;
  /** The links of the page, packed as packed-links.ts says; only with the first box of the page. */
  pageLinks: Buffer | null;
}

/** The boxes of links of pages of a run, by page, and on a page in document order. */
export const linkBoxesOfPages = query<[PageSpan], LinkBoxRow>(`
  select page.id as pageId, page.host_id as hostId, box.label, box.frame, box.line, box.is_hidden as isHidden, box.links,
    box.anchor_words as anchorWords, box.anchor_words_on_page as anchorWordsOnPage,
    iif(box.seq = 0, (select links from page_links where page_id = page.id), null) as pageLinks
  from page cross join link_box as box on box.page_id = page.id
  where page.id between @from and @to and +page.run_id = @run and page.words_full is not null
  order by page.id, box.seq
`);
