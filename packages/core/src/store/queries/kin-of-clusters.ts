import { query } from '../define-query.js';

export interface KinOfClusterRow {
  /** The representative. */
  leadingId: number;
  pageId: number;
}

/** Copies that are excused as another version or language of a page, by cluster and place in it. */
export const kinOfClusters = query<[run: number], KinOfClusterRow>(
  `
  select representative.page_id as leadingId, member.page_id as pageId
  from cluster_member as member
    join cluster_member as representative
      on representative.run_id = member.run_id and representative.cluster_id = member.cluster_id and representative.seq = 0
  where member.run_id = ? and member.seq > 0 and member.excuse in ('version', 'translation')
  order by member.cluster_id, member.seq
`,
  { scansRun: true },
);
