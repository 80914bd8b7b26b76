import { query } from '../define-query.js';

/** The redirects of a run, by page. */
export const redirectsOfRun = query<[run: number], { url: string; target: string }>(
  `
  select url.url, coalesce(bare.url, target.url) as target
  from page join url on url.id = page.url_id join url as target on target.id = page.redirect_url_id
    left join url as bare on bare.id = target.page_url_id
  where page.run_id = ? and page.redirect_url_id is not null
  order by page.id
`,
  { scansRun: true },
);

/** The pages of a run that answered with a redirect. */
export const redirectingPages = query<[run: number], { pageId: number }>(
  `select id as pageId from page where run_id = ? and redirect_url_id is not null`,
  { scansRun: true },
);
