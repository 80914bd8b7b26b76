import { query } from '../define-query.js';

export type HostEdgeRow = { source_host: string; target_host: string; links: number; pages: number };

/** host_edges.csv: `a` and `area` links that lead to another host, by source and target. */
export const tableHostEdges = query<[{ run: number }], HostEdgeRow>(
  `
  select
    source.host as source_host,
    target.host as target_host,
    count(*) as links,
    count(distinct page.id) as pages
  from page
  join page_links on page_links.page_id = page.id
  join link_of(page_links.links) as link
  join link_context as context on context.id = link.context_id
  join url on url.id = link.url_id
  join host as source on source.id = page.host_id
  join host as target on target.id = url.host_id
  where page.run_id = @run and context.kind in ('a', 'area') and url.host_id != page.host_id
  group by page.host_id, url.host_id
  order by source.host, target.host
`,
  { scansRun: true },
);
