import type { Cluster, ClusterMember } from '../../model.js';
import { query } from '../define-query.js';

export interface ClusterMemberRow {
  cluster: number;
  kind: Cluster['kind'];
  chosenBy: Cluster['chosenBy'];
  pageId: number;
  url: string;
  host: string;
  title: string;
  published: string;
  wordsCore: number;
  /** Jaccard similarity with the representative, 0 to 1. */
  similarity: number;
  excuse: ClusterMember['excuse'];
}

/** Pages of the run's clusters: the largest cluster first, in it the representative first, then by URL. */
export const clusterMembers = query<[run: number], ClusterMemberRow>(`
  select cluster.id as cluster, cluster.kind, cluster.chosen_by as chosenBy, page.id as pageId, url.url, host.host,
    coalesce(page.title, '') as title, coalesce(page.published, '') as published,
    coalesce(page.words_core, 0) as wordsCore, cluster_member.similarity, cluster_member.excuse
  from cluster
    join cluster_member on cluster_member.run_id = cluster.run_id and cluster_member.cluster_id = cluster.id
    join page on page.id = cluster_member.page_id
    join url on url.id = page.url_id
    join host on host.id = page.host_id
  where cluster.run_id = ?
  order by cluster.id, cluster_member.seq
`);
