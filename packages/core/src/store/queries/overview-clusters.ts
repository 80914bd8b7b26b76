import type { Cluster } from '../../model.js';
import { query } from '../define-query.js';

export interface ClusterTotal {
  kind: Cluster['kind'];
  clusters: number;
  /** Pages that are in them. */
  pages: number;
}

/** Clusters of copies per kind. */
export const clusterTotals = query<[run: number], ClusterTotal>(`
  select kind, count(*) as clusters, sum(pages) as pages from cluster where run_id = ? group by kind order by kind
`);

/** Clusters that are doorways, and the pages that are told as such: copies with an excuse are none. */
export const doorwayTotal = query<[run: number], Omit<ClusterTotal, 'kind'>>(`
  select count(*) as clusters, coalesce(sum(json_array_length(card, '$.pages')), 0) as pages
  from doorway where run_id = ?
`);
