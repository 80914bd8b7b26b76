import type { BoxColumns } from './box-columns.js';

/** What makes a target one of a pool: it stands in boxes of so many pages, and of such a share of the pages with boxes. */
export interface PoolSize {
  pages: number;
  share: number;
}

/**
 * For each size, those of the boxes that are drawn from a small pool: more than half of their links lead to what stands again
 * and again. A menu is such a box, with the same targets on all pages, and so is one that shows twenty of the hundred questions
 * of the day.
 */
export function pooledBoxes(columns: BoxColumns, boxes: readonly number[], sizes: readonly PoolSize[]): Set<number>[] {
  const pages = pagesOf(columns, boxes).size;
  const least = sizes.map((size) => leastPages(pages, size));
  const common = commonTargets(columns, boxes, Math.min(...least));
  const isDrawn = (box: number, fewest: number) => {
    const targets = columns.targets(box);
    return targets.filter((target) => (common.get(target) ?? 0) >= fewest).length * 2 > targets.length;
  };
  return least.map((fewest) => new Set(common.size === 0 ? [] : boxes.filter((box) => isDrawn(box, fewest))));
}

/**
 * Boxes that list what other boxes list: the same targets, whatever their order, on that many pages.
 * @param some those of the boxes that may be such
 */
export function repeatedBoxes(
  columns: BoxColumns,
  boxes: readonly number[],
  some: ReadonlySet<number>,
  size: PoolSize,
): Set<number> {
  return alikeBoxes(columns, boxes, size, (box) =>
    some.has(box) ? [...new Set(columns.targets(box))].sort((one, other) => one - other).join() : null,
  );
}

/**
 * Boxes that lead from a page to its counterparts: one link to each host, always the same hosts in the same order, on that
 * many pages. Editions, countries and versions are listed so, and the newest of each of a publisher's titles.
 */
export function counterpartBoxes(columns: BoxColumns, boxes: readonly number[], size: PoolSize): Set<number> {
  return alikeBoxes(columns, boxes, size, (box) => {
    const hosts = columns.links(box).map(({ hostId }) => hostId);
    return new Set(hosts).size < hosts.length ? null : hosts.join();
  });
}

/** Boxes of one key, on that many pages; without a key a box is like no other. */
function alikeBoxes(
  columns: BoxColumns,
  boxes: readonly number[],
  size: PoolSize,
  keyOf: (box: number) => string | null,
): Set<number> {
  const byKey = new Map<string, number[]>();
  for (const box of boxes) {
    const key = keyOf(box);
    if (key === null) continue;
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [box]);
    else alike.push(box);
  }
  const least = leastPages(pagesOf(columns, boxes).size, size);
  return new Set([...byKey.values()].filter((alike) => pagesOf(columns, alike).size >= least).flat());
}

/** Fewer repetitions of a target say little. */
const LEAST_REPEATED = 10;

/** A pool from which boxes are drawn. */
interface Pool {
  /** Targets in it; infinite where hardly any comes again. */
  targets: number;
  /** Share of the pages on which one of them stands, 0 to 1. */
  share: number;
}

/** By how often two pages list the same: of `n` and `m` out of `N` targets, chance repeats `nm / N`. */
export function estimatePool(columns: BoxColumns, boxes: readonly number[]): Pool {
  let repeated = 0;
  for (const { pages } of countTargets(columns, boxes)) repeated += (pages * (pages - 1)) / 2;
  if (repeated < LEAST_REPEATED) return { targets: Number.POSITIVE_INFINITY, share: 0 };
  const linksOf = new Map<number, number>();
  for (const box of boxes) {
    const page = columns.pages.at(box);
    linksOf.set(page, (linksOf.get(page) ?? 0) + columns.targets(box).length);
  }
  let links = 0;
  let squares = 0;
  for (const ofPage of linksOf.values()) {
    links += ofPage;
    squares += ofPage ** 2;
  }
  const targets = (links ** 2 - squares) / 2 / repeated;
  return { targets, share: links / linksOf.size / targets };
}

function pagesOf(columns: BoxColumns, boxes: readonly number[]): Set<number> {
  return new Set(boxes.map((box) => columns.pages.at(box)));
}

function leastPages(pages: number, { pages: fewest, share }: PoolSize): number {
  return Math.max(fewest, Math.ceil(pages * share));
}

/** Targets on so many pages at least, and on how many. */
function commonTargets(columns: BoxColumns, boxes: readonly number[], least: number): Map<number, number> {
  const common = new Map<number, number>();
  for (const { target, pages } of countTargets(columns, boxes)) if (pages >= least) common.set(target, pages);
  return common;
}

/** Targets that stand on two pages and more, and on how many. Sorted keys instead of a map: there may be millions of targets. */
function* countTargets(columns: BoxColumns, boxes: readonly number[]): Generator<{ target: number; pages: number }> {
  const ordinals = new Map([...pagesOf(columns, boxes)].map((page, ordinal) => [page, ordinal]));
  const keys = new Float64Array(boxes.reduce((sum, box) => sum + columns.targets(box).length, 0));
  let next = 0;
  for (const box of boxes) {
    const ordinal = ordinals.get(columns.pages.at(box)) as number;
    for (const target of columns.targets(box)) keys[next++] = target * ordinals.size + ordinal;
  }
  keys.sort();
  let last = -1;
  let pages = 0;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const target = Math.floor(key / ordinals.size);
    if (target !== last && pages > 1) yield { target: last, pages };
    if (target !== last) pages = 0;
    if (pages === 0 || key !== keys[at - 1]) pages++;
    last = target;
  }
  if (pages > 1) yield { target: last, pages };
}
