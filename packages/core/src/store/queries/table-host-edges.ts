import { query } from '../define-query.js';
import { hostEdgesOfRun } from './host-edges-of-run.js';

export type HostEdgeRow = {
  source_host: string;
  target_host: string;
  links: number;
  pages: number;
  content_links: number | null;
  box_links: number | null;
};

/** host_edges.csv: `a` and `area` links that lead to another host, by source and target. */
export const tableHostEdges = query<[{ run: number }], HostEdgeRow>(
  `
  with edge as materialized (${hostEdgesOfRun})
  select
    source.host as source_host,
    target.host as target_host,
    edge.links,
    edge.pages,
    edge.content_links,
    edge.box_links
  from edge
  join host as source on source.id = edge.source_host_id
  join host as target on target.id = edge.target_host_id
  order by source.host, target.host
`,
  { scansRun: true },
);
