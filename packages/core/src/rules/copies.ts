import type { Cluster, ClusterMember, SiteFacts } from '../model.js';
import { foldAddress } from '../twins.js';
import type { EvidenceOf, SiteReport } from './define.js';

/** What a person needs to judge pages with one text. `similarity` is the least in the cluster, in per cent; below 100 it is an estimate. */
export const copiesEvidence = {
  representative: 'url',
  pages: 'number',
  similarity: 'number',
  titles: 'number',
  firstCopy: 'url',
} as const;

/** One report for each cluster of the kind; its places are the pages. The first copy is another page than the representative, not another address of it. */
export function* reportCopies(
  site: SiteFacts,
  kind: Cluster['kind'],
): Iterable<SiteReport<EvidenceOf<typeof copiesEvidence>>> {
  for (const cluster of site.clusters()) {
    if (cluster.kind !== kind) continue;
    const representative = cluster.members[0] as ClusterMember;
    const address = foldAddress(representative.url);
    const firstCopy = cluster.members.find(({ url }) => foldAddress(url) !== address) as ClusterMember;
    const similarity = cluster.members.reduce((least, member) => Math.min(least, member.similarity), 1);
    yield {
      pageUrl: representative.url,
      at: null,
      evidence: {
        representative: representative.url,
        pages: cluster.members.length,
        similarity: Math.floor(similarity * 100),
        titles: new Set(cluster.members.map(({ title }) => title)).size,
        firstCopy: firstCopy.url,
      },
      places: cluster.members.length,
    };
  }
}
