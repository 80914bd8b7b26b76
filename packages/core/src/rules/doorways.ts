import type { ClusterMember, Doorway, SiteFacts } from '../model.js';
import { withoutWww } from '../without-www.js';
import type { EvidenceOf, SiteReport } from './define.js';

/** Of so few pages, each may have been written for a reason of its own. */
const FEW_PAGES = 5;
const MOST_PUBLISHERS = 5;

/**
 * The card of a family. `similarity` is the least, in per cent; `adUnits` and `listedHosts` are the fewest and the most on
 * a page, counted, as the publishers are, on `compared` of the pages.
 */
export const doorwayEvidence = {
  representative: 'url',
  pages: 'number',
  titles: 'number',
  hosts: 'number',
  sharedWords: 'number',
  similarity: 'number',
  compared: 'number',
  firstPublished: 'text',
  lastPublished: 'text',
  publishers: 'text',
  adUnits: 'text',
  listedHosts: 'text',
  title: 'text',
  otherTitle: 'text',
  slots: 'text',
  sharedText: 'text',
} as const;

/** One report for each family of the kind; its places are the pages. */
export function* reportDoorways(
  site: SiteFacts,
  kind: Doorway['kind'],
): Iterable<SiteReport<EvidenceOf<typeof doorwayEvidence>>> {
  let foreign: ReadonlySet<string> | undefined;
  for (const doorway of site.doorways()) {
    if (doorway.kind !== kind) continue;
    foreign ??= foreignIds(site);
    const { pages, titles, hosts, sharedWords, sharedText, compared, published, slots } = doorway;
    const [first, second] = pages as [ClusterMember, ClusterMember];
    const similarity = pages.reduce((least, member) => Math.min(least, member.similarity), 1);
    yield {
      pageUrl: first.url,
      at: null,
      evidence: {
        representative: first.url,
        ...{ pages: pages.length, titles, hosts, sharedWords, similarity: Math.floor(similarity * 100), compared },
        ...{ firstPublished: published[0], lastPublished: published[1] },
        publishers: listPublishers(doorway, foreign),
        adUnits: rangeOf(doorway.adUnits),
        listedHosts: rangeOf(doorway.listedHosts),
        ...{ title: first.title, otherTitle: second.title, slots: slots.join(' | '), sharedText },
      },
      places: pages.length,
      // Who fills several hosts with one text does so to be found more than once.
      severity: new Set(pages.map(({ host }) => withoutWww(host))).size > 1 ? 'error' : 'warning',
      ...(kind === 'template' && pages.length < FEW_PAGES && { confidence: 'review' }),
    };
  }
}

/** Ids that are known to be somebody else's, whatever host they stand on: they came with the text. */
function foreignIds(site: SiteFacts): Set<string> {
  const links = [...site.publishers()].filter(({ isOwn }) => isOwn === false);
  const ads = [...site.adAccounts()].filter(({ isOwn }) => isOwn === false);
  return new Set([
    ...links.map(({ network, publisher }) => `${network} ${publisher}`),
    ...ads.map(({ system, account }) => `${system} ${account}`),
  ]);
}

function listPublishers({ publishers }: Doorway, foreign: ReadonlySet<string>): string {
  const named = publishers.slice(0, MOST_PUBLISHERS).map(({ network, publisher, pages }) => {
    const id = `${network} ${publisher}`;
    return `${id} (${pages === 1 ? '1 page' : `${pages} pages`}${foreign.has(id) ? ', not the site’s own' : ''})`;
  });
  const more = publishers.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function rangeOf([least, most]: Doorway['adUnits']): string {
  return least === most ? `${least}` : `${least} to ${most}`;
}
