import { groupTwins } from '../twins.js';
import { canonicalPages } from './queries/canonical-pages.js';
import { pagesAlike } from './queries/pages-alike.js';
import type { Reader } from './reader.js';

/** Pairs of pages that are one, the leading page first: the first address of twins, the canonical, or the first page that names it. */
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
}
