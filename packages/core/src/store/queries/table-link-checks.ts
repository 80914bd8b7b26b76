import { query } from '../define-query.js';

export type LinkCheckRow = {
  url: string;
  verdict: string | null;
  status: number | null;
  final_url: string | null;
  detail: string | null;
  checked_at: string | null;
  links: number;
  pages: number;
};

/** link_checks.csv: the URLs out of scope on which the run wanted a verdict, by URL. */
export const tableLinkChecks = query<[{ run: number }], LinkCheckRow>(
  `
  with leading as materialized (
    select external.url_id, count(*) as links, count(distinct page.id) as pages
    from page
    join page_links on page_links.page_id = page.id
    join link_of(page_links.links) as link
    join url on url.id = link.url_id
    join external_link as external
      on external.run_id = @run and external.url_id = coalesce(url.page_url_id, url.id)
    where page.run_id = @run and exists (select 1 from external_link where run_id = @run)
    group by external.url_id
  )
  select
    url.url,
    made.verdict,
    made.status,
    final.url as final_url,
    made.detail,
    made.checked_at,
    coalesce(leading.links, 0) as links,
    coalesce(leading.pages, 0) as pages
  from external_link as external
  join url on url.id = external.url_id
  left join link_check as made on made.id = external.check_id
  left join url as final on final.id = made.final_url_id
  left join leading on leading.url_id = external.url_id
  where external.run_id = @run
  order by url.url
`,
  { scansRun: true },
);
