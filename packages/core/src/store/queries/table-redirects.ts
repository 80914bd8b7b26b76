import { query } from '../define-query.js';

export type RedirectRow = {
  url: string;
  status: number;
  target_url: string;
  final_url: string | null;
  final_status: number | null;
  depth: number;
};

/** redirects.csv: the URLs that answered with a redirect, by URL. */
export const tableRedirects = query<[{ run: number }], RedirectRow>(
  `
  select
    url.url,
    page.status,
    target.url as target_url,
    final.url as final_url,
    final_page.status as final_status,
    page.depth
  from page
  join url on url.id = page.url_id
  join url as target on target.id = page.redirect_url_id
  left join url as final on final.id = page.final_url_id
  left join page as final_page
    on final_page.run_id = page.run_id and final_page.url_id = coalesce(final.page_url_id, final.id)
  where page.run_id = @run
  order by url.url
`,
  { scansRun: true },
);
