import { query } from '../define-query.js';

export type TableContainmentRow = {
  page_url: string;
  within_url: string;
  words: number;
  share: number;
  words_core: number | null;
  within_words_core: number | null;
  type: string | null;
  within_type: string | null;
};

/** containments.csv: pages whose article stands within a longer page; by URL of the page, then of the longer one. */
export const tableContainments = query<[{ run: number }], TableContainmentRow>(
  `
  select
    inner_url.url as page_url,
    outer_url.url as within_url,
    containment.words,
    round(containment.share, 2) as share,
    inner_page.words_core,
    outer_page.words_core as within_words_core,
    inner_page.type,
    outer_page.type as within_type
  from containment
  join page as inner_page on inner_page.id = containment.inner_page_id
  join url as inner_url on inner_url.id = inner_page.url_id
  join page as outer_page on outer_page.id = containment.outer_page_id
  join url as outer_url on outer_url.id = outer_page.url_id
  where containment.run_id = @run
  order by inner_url.url, outer_url.url
`,
  { scansRun: true },
);
