import type { ClusterHost } from '../../model.js';
import { query } from '../define-query.js';

/**
 * Pages of the run's clusters by host, those with an excuse apart: by cluster and host. With `min`, SQLite takes the other
 * columns of a row from where the least stands.
 */
export const clusterHosts = query<[run: number], ClusterHost>(
  `
  select cluster.id as cluster, cluster.kind, doorway.kind as doorway, page.host_id as hostId, count(*) as pages,
    min(url.url) as pageUrl, coalesce(page.title, '') as title
  from cluster
    join cluster_member as member on member.run_id = cluster.run_id and member.cluster_id = cluster.id
    join page on page.id = member.page_id
    join url on url.id = page.url_id
    left join doorway on doorway.run_id = cluster.run_id and doorway.cluster_id = cluster.id
  where cluster.run_id = ? and member.excuse = ''
  group by cluster.id, page.host_id
  order by cluster.id, page.host_id
`,
  { scansRun: true },
);
