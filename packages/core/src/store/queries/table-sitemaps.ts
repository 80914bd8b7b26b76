import { query } from '../define-query.js';

export type SitemapRow = {
  url: string;
  named_by: string | null;
  status: number | null;
  format: string;
  urls: number;
  problem: string;
};

/** sitemaps.csv: the sitemaps that were asked for, by URL. */
export const tableSitemaps = query<[{ run: number }], SitemapRow>(
  `
  with named as materialized (
    select sitemap_id, count(*) as urls from sitemap_url where run_id = @run group by sitemap_id
  )
  select
    url.url,
    namer.url as named_by,
    sitemap.status,
    sitemap.format,
    coalesce(named.urls, 0) as urls,
    sitemap.problem
  from sitemap
  join url on url.id = sitemap.url_id
  left join url as namer on namer.id = sitemap.named_by_url_id
  left join named on named.sitemap_id = sitemap.id
  where sitemap.run_id = @run
  order by url.url
`,
  { scansRun: true },
);
