import type { Cluster, Containment, CopyFacts, Doorway, PageValue } from '../model.js';
import { withoutFragment } from '../without-fragment.js';
import { unpackPlaces } from './link-places.js';
import { alternatesOfPage } from './queries/alternates-of-page.js';
import { linksToUrl } from './queries/broken-targets.js';
import { clusterMembers } from './queries/cluster-members.js';
import { containments } from './queries/containments.js';
import { copyFacts } from './queries/copy-facts.js';
import { doorwayCards, pagesOfCluster } from './queries/doorway-cards.js';
import { pageValueOf, pageValues } from './queries/page-values.js';
import type { Reader } from './reader.js';

/** The clusters of a run, the largest first. */
export function* readClusters(reader: Reader, run: number): Generator<Cluster> {
  let current: Cluster | undefined;
  for (const { cluster, kind, chosenBy, ...member } of reader.each(clusterMembers, run)) {
    if (current?.id !== cluster) {
      if (current) yield current;
      current = { id: cluster, kind, chosenBy, members: [] };
    }
    current.members.push(member);
  }
  if (current) yield current;
}

/** Pages that stand within others, by URL of the inner page. */
export function* readContainments(reader: Reader, run: number): Generator<Containment> {
  for (const row of reader.each(containments, run)) {
    yield {
      inner: {
        ...{ pageId: row.innerPageId, url: row.innerUrl, host: row.innerHost, type: row.innerType },
        ...{ wordsCore: row.innerWords, isIndexable: row.innerIndexable === 1 },
      },
      outer: {
        ...{ pageId: row.outerPageId, url: row.outerUrl, host: row.outerHost, type: row.outerType },
        ...{ wordsCore: row.outerWords, isIndexable: row.outerIndexable === 1 },
      },
      words: row.words,
      share: row.share,
    };
  }
}

/** The doorways of a run, in the order of their clusters. */
export function* readDoorways(reader: Reader, run: number): Generator<Doorway> {
  for (const { cluster, kind, card } of reader.each(doorwayCards, run)) {
    const { pages, ...rest } = JSON.parse(card) as StoredCard;
    const own = new Set(pages);
    const members = reader.all(pagesOfCluster, run, cluster).filter(({ pageId }) => own.has(pageId));
    yield { cluster, kind, ...rest, pages: members };
  }
}

/** What `doorway.card` holds: the pages by their ids. */
type StoredCard = Omit<Doorway, 'cluster' | 'kind' | 'pages'> & { pages: number[] };

/** Every page with content, by URL. */
export function* readPageValues(reader: Reader, run: number): Generator<PageValue> {
  for (const row of reader.each(pageValues, { run })) yield pageValueOf(row);
}

/** What decides which of several copies leads, in the order of `pageIds`. */
export function readCopyFacts(reader: Reader, run: number, pageIds: readonly number[]): CopyFacts[] {
  return pageIds.flatMap((pageId): CopyFacts[] => {
    const row = reader.get(copyFacts, pageId);
    if (row === undefined) return [];
    const { urlId, indexable, canonical, refresh, ...facts } = row;
    const isElsewhere = canonical !== null && withoutFragment(canonical) !== facts.url;
    return [
      {
        ...facts,
        canonical: canonical === null ? null : withoutFragment(canonical),
        robots: indexable === 1 || isElsewhere ? 'index' : 'noindex',
        refresh: refresh === null ? null : withoutFragment(refresh),
        inLinks: countPagesLinking(reader, run, urlId, pageId),
        alternates: reader.all(alternatesOfPage, run, pageId).map(({ url }) => url),
      },
    ];
  });
}

/** Other pages of the run that link to a page. */
function countPagesLinking(reader: Reader, run: number, urlId: number, pageId: number): number {
  const pages = new Set<number>();
  for (const { places } of reader.all(linksToUrl, run, urlId)) {
    for (const place of unpackPlaces(places)) pages.add(place.pageId);
  }
  pages.delete(pageId);
  return pages.size;
}
