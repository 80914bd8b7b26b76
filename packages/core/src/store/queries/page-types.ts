import type { PageType } from '../../model.js';
import { query } from '../define-query.js';

export interface PageTypeRow {
  pageId: number;
  url: string;
  type: PageType;
}

/** What every page with content is, by page. */
export const pageTypes = query<[run: number], PageTypeRow>(
  `
  select page.id as pageId, url.url, page.type
  from page
    join url on url.id = page.url_id
  where page.run_id = ? and page.words_full is not null
  order by page.id
`,
  { scansRun: true },
);
