import { query } from '../define-query.js';

export interface ClusterMemberRow {
  cluster: number;
  kind: 'exact' | 'near';
  pageId: number;
  url: string;
  title: string;
  wordsCore: number;
  /** Jaccard similarity with the representative, 0 to 1. */
  similarity: number;
}

/** Pages of the run's clusters: the largest cluster first, in it the representative first, then by URL. */
export const clusterMembers = query<[run: number], ClusterMemberRow>(`
  select cluster.id as cluster, cluster.kind, page.id as pageId, url.url, coalesce(page.title, '') as title,
    coalesce(page.words_core, 0) as wordsCore, cluster_member.similarity
  from cluster
    join cluster_member on cluster_member.run_id = cluster.run_id and cluster_member.cluster_id = cluster.id
    join page on page.id = cluster_member.page_id
    join url on url.id = page.url_id
  where cluster.run_id = ?
  order by cluster.id, cluster_member.seq
`);
