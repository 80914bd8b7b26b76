import { query } from '../define-query.js';

export type HostRow = {
  host: string;
  pages: number;
  pages_fetched: number;
  affiliate_links: number;
  ad_slots: number;
  links_in: number;
  links_out: number;
};

/** hosts.csv: the hosts with pages in scope and the hosts they link to with `a` and `area`, by name. */
export const tableHosts = query<[{ run: number }], HostRow>(
  `
  with
    own as (
      select
        host_id,
        count(*) as pages,
        sum(state in ('fetched', 'unchanged')) as pages_fetched,
        sum(coalesce(affiliate_links, 0)) as affiliate_links,
        sum(coalesce(ad_slots, 0)) as ad_slots
      from page
      where run_id = @run
      group by host_id
    ),
    edge as materialized (
      select page.host_id as source, url.host_id as target, count(*) as links
      from page
      join page_links on page_links.page_id = page.id
      join link_of(page_links.links) as link
      join link_context as context on context.id = link.context_id
      join url on url.id = link.url_id
      where page.run_id = @run and context.kind in ('a', 'area') and url.host_id != page.host_id
      group by page.host_id, url.host_id
    ),
    linked as (select target as host_id, sum(links) as links from edge group by target),
    linking as (select source as host_id, sum(links) as links from edge group by source)
  select
    host.host,
    coalesce(own.pages, 0) as pages,
    coalesce(own.pages_fetched, 0) as pages_fetched,
    coalesce(own.affiliate_links, 0) as affiliate_links,
    coalesce(own.ad_slots, 0) as ad_slots,
    coalesce(linked.links, 0) as links_in,
    coalesce(linking.links, 0) as links_out
  from (select host_id from own union select host_id from linked) as known
  join host on host.id = known.host_id
  left join own on own.host_id = known.host_id
  left join linked on linked.host_id = known.host_id
  left join linking on linking.host_id = known.host_id
  order by host.host
`,
  { scansRun: true },
);
