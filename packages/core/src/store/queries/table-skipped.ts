import { query } from '../define-query.js';

export type SkippedRow = { url: string; reason: string; detail: string; depth: number };

/** skipped.csv: the URLs in scope that were not asked for, by URL. */
export const tableSkipped = query<[{ run: number }], SkippedRow>(
  `
  select url.url, page.reason, page.detail, page.depth
  from page
  join url on url.id = page.url_id
  where page.run_id = @run and page.state = 'skipped'
  order by url.url
`,
  { scansRun: true },
);
