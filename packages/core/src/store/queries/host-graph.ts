import type { FarmVerdict } from '../../model.js';
import { query } from '../define-query.js';

export interface GraphReadHost {
  hostId: number;
  host: string;
  /** Hosts that it links to, and hosts of the run that link to it. */
  outHosts: number;
  inHosts: number;
  community: number;
}

/** Hosts of a run with pages of content, by name. */
export const graphReadHosts = query<[run: number], GraphReadHost>(`
  select
    standing.host_id as hostId,
    host.host,
    standing.out_hosts as outHosts,
    standing.in_hosts as inHosts,
    standing.community
  from host_standing as standing
  join host on host.id = standing.host_id
  where standing.run_id = ?
  order by host.host
`);

export interface GraphLinkedHost {
  hostId: number;
  host: string;
  /** Hosts of the run that link to it. */
  inHosts: number;
  /** Hosts that are linked and not read, in all. */
  linkedHosts: number;
}

/**
 * Hosts that a run has read no page of, those first that the most hosts list in boxes, then those that the most hosts link
 * to in content, then in any way; then by links and name.
 */
export const graphLinkedHosts = query<[{ run: number; most: number }], GraphLinkedHost>(`
  select
    edge.target_host_id as hostId,
    host.host,
    count(*) as inHosts,
    count(*) over () as linkedHosts
  from host_edge as edge
  join host on host.id = edge.target_host_id
  where
    edge.run_id = @run
    and not exists (
      select 1 from host_standing as standing
      where standing.run_id = @run and standing.host_id = edge.target_host_id
    )
  group by edge.target_host_id
  order by
    sum(edge.box_links > 0) desc,
    sum(edge.content_links > 0) desc,
    count(*) desc,
    sum(edge.links) desc,
    host.host
  limit @most
`);

export interface GraphEdge {
  sourceId: number;
  targetId: number;
  links: number;
  pages: number;
  contentLinks: number;
  boxLinks: number;
}

/** Links between hosts whose ids are given as JSON arrays, by source and target. */
export const graphEdges = query<[{ run: number; sources: string; targets: string }], GraphEdge>(`
  select
    source_host_id as sourceId,
    target_host_id as targetId,
    links,
    pages,
    content_links as contentLinks,
    box_links as boxLinks
  from host_edge
  where
    run_id = @run
    and source_host_id in (select value from json_each(@sources))
    and target_host_id in (select value from json_each(@targets))
  order by source_host_id, target_host_id
`);

export interface GraphGroupRow {
  id: number;
  verdict: FarmVerdict;
  score: number;
  /** `hosts` of HostGroup, JSON. */
  hosts: string;
}

/** Groups of hosts, the gravest first. */
export const graphGroups = query<[run: number], GraphGroupRow>(`
  select id, verdict, score, json_extract(card, '$.hosts') as hosts from host_group where run_id = ? order by id
`);

export interface GraphOperatorRow {
  id: number;
  /** `hosts` of Operator, JSON. */
  hosts: string;
}

/** Operators, the one with the most hosts first. */
export const graphOperators = query<[run: number], GraphOperatorRow>(`
  select id, json_extract(card, '$.hosts') as hosts from operator where run_id = ? order by id
`);

export interface GraphHub {
  hostId: number;
  /** Hosts that lead to its paid links more often than to those of any other host. */
  sources: number;
}

/** Hosts that hold the paid links to which others lead most, by id. */
export const graphHubs = query<[run: number], GraphHub>(`
  select hub_host_id as hostId, count(*) as sources
  from (
    select
      hub_host_id,
      row_number() over (partition by source_host_id order by max(links) desc, max(hub_links) desc, hub_host_id) as place
    from money_path
    where run_id = ? and hub_host_id is not null
    group by source_host_id, hub_host_id
  )
  where place = 1
  group by hub_host_id
  order by hub_host_id
`);
