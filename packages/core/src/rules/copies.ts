import type { Cluster, ClusterMember, SiteFacts } from '../model.js';
import { foldAddress } from '../twins.js';
import { withoutWww } from '../without-www.js';
import type { EvidenceOf, SiteReport } from './define.js';

/** Of fewer words in common, a person must say whether they are what the pages are about. */
const FEW_WORDS = 50;

/**
 * What a person needs to judge pages with one text. `similarity` is the least in the cluster, in per cent; `words` are
 * those of the representative's core; `excused` are copies that name another page, lead to it, are not to be found, or stand
 * in another language or release.
 */
export const copiesEvidence = {
  representative: 'url',
  pages: 'number',
  similarity: 'number',
  titles: 'number',
  firstCopy: 'url',
  chosenBy: 'text',
  hosts: 'number',
  excused: 'number',
  words: 'number',
} as const;

/**
 * One report for each cluster of the kind that is not told as doorways; its places are the pages. The first copy is another
 * page than the representative, not another address of it, and one without an excuse if there is any. A warning, and on
 * several hosts only a possible one: text may be given to others, or belong to one owner. Where all pages but one are
 * excused, a notice, which a person must confirm where the excuse is not declared; so are pages that have little text.
 */
export function* reportCopies(
  site: SiteFacts,
  kind: Cluster['kind'],
): Iterable<SiteReport<EvidenceOf<typeof copiesEvidence>>> {
  const doorways = new Set(Array.from(site.doorways(), ({ cluster }) => cluster));
  for (const cluster of site.clusters()) {
    if (cluster.kind !== kind || doorways.has(cluster.id)) continue;
    const { members, chosenBy } = cluster;
    const representative = members[0] as ClusterMember;
    const address = foldAddress(representative.url);
    const copies = members.filter(({ url }) => foldAddress(url) !== address);
    const firstCopy = (copies.find(({ excuse }) => excuse === '') ?? copies[0]) as ClusterMember;
    const open = members.filter(({ excuse }) => excuse === '');
    const isExcused = new Set(open.map(({ url }) => foldAddress(url))).size <= 1;
    const isGuessed = members.some(({ excuse }) => excuse === 'version' || excuse === 'translation');
    const isShort = kind === 'exact' && representative.wordsCore < FEW_WORDS;
    const isAcross = new Set(open.map(({ host }) => withoutWww(host))).size > 1;
    const similarity = members.reduce((least, member) => Math.min(least, member.similarity), 1);
    yield {
      pageUrl: representative.url,
      at: null,
      ...(isShort || (isExcused && isGuessed)
        ? { confidence: 'review' }
        : isAcross && !isExcused && { confidence: 'possible' }),
      severity: isExcused || isShort ? 'notice' : 'warning',
      evidence: {
        representative: representative.url,
        pages: members.length,
        similarity: Math.floor(similarity * 100),
        titles: new Set(members.map(({ title }) => title)).size,
        firstCopy: firstCopy.url,
        chosenBy,
        hosts: new Set(members.map(({ host }) => withoutWww(host))).size,
        excused: members.length - open.length,
        words: representative.wordsCore,
      },
      places: members.length,
    };
  }
}
