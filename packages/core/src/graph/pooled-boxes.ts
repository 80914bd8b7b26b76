import type { BoxColumns } from './box-columns.js';

/** What makes a target one of a pool: it stands in boxes of so many pages, and of such a share of the pages with boxes. */
export interface PoolSize {
  pages: number;
  share: number;
}

/**
 * Those of the boxes that are drawn from a small pool: more than half of their links lead to what stands again and again. A
 * menu is such a box, with the same targets on all pages, and so is one that shows twenty of the hundred questions of the day.
 */
export function pooledBoxes(columns: BoxColumns, boxes: readonly number[], size: PoolSize): Set<number> {
  const pool = commonTargets(columns, boxes, size);
  return new Set(
    boxes.filter((box) => {
      const targets = columns.targets(box);
      return targets.filter((target) => pool.has(target)).length * 2 > targets.length;
    }),
  );
}

/**
 * Boxes that lead from a page to its counterparts: one link to each host, always the same hosts in the same order, on that
 * many pages. Editions, countries and versions are listed so, and the newest of each of a publisher's titles.
 */
export function counterpartBoxes(columns: BoxColumns, boxes: readonly number[], size: PoolSize): Set<number> {
  const byHosts = new Map<string, number[]>();
  for (const box of boxes) {
    const hosts = columns.links(box).map(({ hostId }) => hostId);
    if (new Set(hosts).size < hosts.length) continue;
    const key = hosts.join();
    const alike = byHosts.get(key);
    if (alike === undefined) byHosts.set(key, [box]);
    else alike.push(box);
  }
  const least = leastPages(pagesOf(columns, boxes).size, size);
  return new Set([...byHosts.values()].filter((alike) => pagesOf(columns, alike).size >= least).flat());
}

function pagesOf(columns: BoxColumns, boxes: readonly number[]): Set<number> {
  return new Set(boxes.map((box) => columns.pages.at(box)));
}

function leastPages(pages: number, { pages: fewest, share }: PoolSize): number {
  return Math.max(fewest, Math.ceil(pages * share));
}

/** Sorted keys instead of a map: there may be millions of targets, and few are common. */
function commonTargets(columns: BoxColumns, boxes: readonly number[], size: PoolSize): Set<number> {
  const ordinals = new Map([...pagesOf(columns, boxes)].map((page, ordinal) => [page, ordinal]));
  const pages = ordinals.size;
  const least = leastPages(pages, size);
  const keys = new Float64Array(boxes.reduce((sum, box) => sum + columns.targets(box).length, 0));
  let next = 0;
  for (const box of boxes) {
    const ordinal = ordinals.get(columns.pages.at(box)) as number;
    for (const target of columns.targets(box)) keys[next++] = target * pages + ordinal;
  }
  keys.sort();
  const common = new Set<number>();
  let run = 0;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const target = Math.floor(key / pages);
    if (at === 0 || target !== Math.floor((keys[at - 1] as number) / pages)) run = 0;
    if (run === 0 || key !== keys[at - 1]) run++;
    if (run >= least) common.add(target);
  }
  return common;
}
