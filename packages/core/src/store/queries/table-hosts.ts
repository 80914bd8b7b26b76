import { query } from '../define-query.js';
import { hostEdgesOfRun } from './host-edges-of-run.js';

export type HostRow = {
  host: string;
  pages: number;
  pages_fetched: number;
  affiliate_links: number;
  ad_slots: number;
  links_in: number;
  links_out: number;
  pages_with_content: number;
  out_hosts: number | null;
  siblings: number | null;
  in_hosts: number | null;
  reciprocal: number | null;
  density: number | null;
  overlap: number | null;
  box_pages: number | null;
  varied_box_pages: number | null;
  box_siblings: number | null;
  box_targets: number | null;
  anchor_relevance: number | null;
  page_rank: number | null;
  community: number | null;
  group_id: number | null;
  operator_id: number | null;
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
        sum(coalesce(ad_slots, 0)) as ad_slots,
        count(words_full) as pages_with_content
      from page
      where run_id = @run
      group by host_id
    ),
    edge as materialized (${hostEdgesOfRun}),
    linked as (select target_host_id as host_id, sum(links) as links from edge group by target_host_id),
    linking as (select source_host_id as host_id, sum(links) as links from edge group by source_host_id),
    grouped as materialized (
      select host_group.id, member.value ->> '$.hostId' as host_id
      from host_group join json_each(host_group.card, '$.hosts') as member
      where host_group.run_id = @run
    ),
    operated as materialized (
      select operator.id, member.value ->> '$.hostId' as host_id
      from operator join json_each(operator.card, '$.hosts') as member
      where operator.run_id = @run
    )
  select
    host.host,
    coalesce(own.pages, 0) as pages,
    coalesce(own.pages_fetched, 0) as pages_fetched,
    coalesce(own.affiliate_links, 0) as affiliate_links,
    coalesce(own.ad_slots, 0) as ad_slots,
    coalesce(linked.links, 0) as links_in,
    coalesce(linking.links, 0) as links_out,
    coalesce(own.pages_with_content, 0) as pages_with_content,
    standing.out_hosts,
    standing.siblings,
    standing.in_hosts,
    standing.reciprocal,
    round(standing.density, 3) as density,
    round(standing.overlap, 3) as overlap,
    standing.box_pages,
    standing.varied_box_pages,
    standing.box_siblings,
    standing.box_targets,
    round(standing.anchor_relevance, 3) as anchor_relevance,
    round(standing.rank, 6) as page_rank,
    standing.community,
    grouped.id as group_id,
    operated.id as operator_id
  from (select host_id from own union select host_id from linked) as known
  join host on host.id = known.host_id
  left join own on own.host_id = known.host_id
  left join linked on linked.host_id = known.host_id
  left join linking on linking.host_id = known.host_id
  left join host_standing as standing on standing.run_id = @run and standing.host_id = known.host_id
  left join grouped on grouped.host_id = known.host_id
  left join operated on operated.host_id = known.host_id
  order by host.host
`,
  { scansRun: true },
);
