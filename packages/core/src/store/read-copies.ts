import type { Cluster, ClusterMember, Containment, CopyFacts, Doorway, PageValue } from '../model.js';
import { withoutFragment } from '../without-fragment.js';
import { unpackPlaces } from './link-places.js';
import { linksToUrl } from './queries/broken-targets.js';
import { clusterMembers } from './queries/cluster-members.js';
import { containments } from './queries/containments.js';
import { copyFacts } from './queries/copy-facts.js';
import { doorwayCards } from './queries/doorway-cards.js';
import { pageValues } from './queries/page-values.js';
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
      inner: { pageId: row.innerPageId, url: row.innerUrl, wordsCore: row.innerWords },
      outer: { pageId: row.outerPageId, url: row.outerUrl, wordsCore: row.outerWords },
      words: row.words,
      share: row.share,
    };
  }
}

/** The doorways of a run, in the order of their clusters. */
export function* readDoorways(reader: Reader, run: number): Generator<Doorway> {
  const cards = new Map(reader.all(doorwayCards, run).map((row) => [row.cluster, row]));
  if (cards.size === 0) return;
  for (const { id, members } of readClusters(reader, run)) {
    const row = cards.get(id);
    if (row === undefined) continue;
    const { pages, ...card } = JSON.parse(row.card) as Omit<Doorway, 'cluster' | 'kind' | 'pages'> & {
      pages: number[];
    };
    const byId = new Map(members.map((member) => [member.pageId, member] as const));
    const found = pages.flatMap((pageId): ClusterMember[] => {
      const member = byId.get(pageId);
      return member ? [member] : [];
    });
    yield { cluster: id, kind: row.kind, ...card, pages: found };
  }
}

/** Every page with content, by URL. */
export function* readPageValues(reader: Reader, run: number): Generator<PageValue> {
  for (const row of reader.each(pageValues, { run })) {
    const { indexable, seq, doorway, normPages: pages, normMedian: median, normSpread: spread, ...value } = row;
    yield {
      ...value,
      isIndexable: indexable === 1,
      isRepresentative: seq === 0,
      isDoorway: doorway === 1,
      norm: pages === null || median === null || spread === null ? null : { pages, median, spread },
    };
  }
}

/** What decides which of several copies leads, in the order of `pageIds`. */
export function readCopyFacts(reader: Reader, run: number, pageIds: readonly number[]): CopyFacts[] {
  return pageIds.flatMap((pageId): CopyFacts[] => {
    const row = reader.get(copyFacts, pageId);
    if (row === undefined) return [];
    const { urlId, indexable, canonical, ...facts } = row;
    const sources = reader.all(linksToUrl, run, urlId).flatMap(({ places }) => unpackPlaces(places));
    const inLinks = new Set(sources.map((place) => place.pageId)).size;
    const isElsewhere = canonical !== null && withoutFragment(canonical) !== facts.url;
    return [
      {
        ...facts,
        canonical: canonical === null ? null : withoutFragment(canonical),
        robots: indexable === 1 || isElsewhere ? 'index' : 'noindex',
        inLinks,
        alternates: [],
      },
    ];
  });
}
