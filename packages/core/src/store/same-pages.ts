import { gathers } from '../gathers.js';
import { groupTwins } from '../twins.js';
import { canonicalPages } from './queries/canonical-pages.js';
import { kinOfClusters } from './queries/kin-of-clusters.js';
import { pageTypes } from './queries/page-types.js';
import { pagesAlike } from './queries/pages-alike.js';
import type { Reader } from './reader.js';

/**
 * Pairs of pages that are one, the leading page first: the first address of twins, the canonical or the first page that names
 * it, the representative of copies that are excused as another version or language of it.
 */
export function* readSamePages(reader: Reader, run: number): Generator<readonly [leading: number, other: number]> {
  for (const { pages } of groupTwins(reader.each(pagesAlike, { run }))) {
    const [first, ...others] = pages.map(({ pageId }) => pageId) as [number, ...number[]];
    for (const other of others) yield [first, other];
  }
  const firstNaming = new Map<number, number>();
  for (const { pageId, canonicalId, targetId } of reader.each(canonicalPages, run)) {
    const leading = targetId ?? firstNaming.get(canonicalId);
    if (leading === undefined) firstNaming.set(canonicalId, pageId);
    else yield [leading, pageId];
  }
  for (const { leadingId, pageId } of reader.each(kinOfClusters, run)) yield [leadingId, pageId];
}

/** Pages that gather what others say. */
export function* readGatheringPages(reader: Reader, run: number): Generator<number> {
  for (const page of reader.each(pageTypes, run)) if (gathers(page)) yield page.pageId;
}
