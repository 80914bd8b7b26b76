import { query } from '../define-query.js';

export interface ClusterTotal {
  kind: 'exact' | 'near';
  clusters: number;
  /** Pages that are in them. */
  pages: number;
}

/** Clusters of copies per kind. */
export const clusterTotals = query<[run: number], ClusterTotal>(`
  select kind, count(*) as clusters, sum(pages) as pages from cluster where run_id = ? group by kind order by kind
`);
