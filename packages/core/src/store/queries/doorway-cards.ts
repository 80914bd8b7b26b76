import type { ClusterMember, Doorway } from '../../model.js';
import { query } from '../define-query.js';

export interface DoorwayCardRow {
  cluster: number;
  kind: Doorway['kind'];
  /** JSON, as the table says. */
  card: string;
}

/** The doorways of a run, by their clusters. */
export const doorwayCards = query<[run: number], DoorwayCardRow>(
  'select cluster_id as cluster, kind, card from doorway where run_id = ? order by cluster_id',
);

/** The pages of one cluster: the representative first, then by URL. */
export const pagesOfCluster = query<[run: number, cluster: number], ClusterMember>(`
  select page.id as pageId, url.url, host.host, coalesce(page.title, '') as title,
    coalesce(page.published, '') as published, coalesce(page.words_core, 0) as wordsCore, member.similarity, member.excuse
  from cluster_member as member
    join page on page.id = member.page_id
    join url on url.id = page.url_id
    join host on host.id = page.host_id
  where member.run_id = ? and member.cluster_id = ?
  order by member.seq
`);
