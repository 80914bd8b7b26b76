import type { BoxColumns } from './box-columns.js';
import { median } from './median.js';

/** Boxes of a host that may serve as examples, and those that rank like the last of them. */
const MOST_EXAMPLES = 5;

/** What the boxes of a host list of the siblings of its group: boxes that are no navigation and list at least four siblings. */
export interface SiblingBoxes {
  hostId: number;
  /** Pages that hold such a box; and those of them where the frame is that of other pages of the host but the targets are not. */
  pages: number;
  variedPages: number;
  /** Pages with such a box that no reader sees. */
  hiddenPages: number;
  /** Median of the sibling hosts in a box; null without one. */
  medianSiblings: number | null;
  /** Distinct targets of their links. */
  targets: number;
  /** Share of the words of their anchors that the page itself has, 0 to 1; null without one. */
  anchorRelevance: number | null;
  /** Their links, by the host they lead to: siblings and others. */
  links: ReadonlyMap<number, number>;
  /** Pages whose boxes list it, by sibling host. */
  siblings: ReadonlyMap<number, number>;
  /** Numbers of the boxes that list the most siblings, at least five if there are; in no order. */
  examples: number[];
}

/** A box that lists siblings. */
interface Listing {
  box: number;
  page: number;
  siblings: number[];
  links: number;
  line: number;
}

/** @param boxes of the host, by page */
export function tellSiblingBoxes(
  columns: BoxColumns,
  hostId: number,
  boxes: readonly number[],
  isSibling: (hostId: number) => boolean,
  least: number,
): SiblingBoxes {
  const listings = readBoxes(columns, boxes, isSibling, least);
  const words = sumOf(listings, ({ box }) => columns.words.at(box));
  const hidden = listings.filter(({ box }) => columns.hidden.at(box) === 1);
  return {
    hostId,
    pages: countPages(listings),
    variedPages: countPages(varied(columns, listings)),
    hiddenPages: countPages(hidden),
    medianSiblings: median(listings.map(({ siblings }) => siblings.length)),
    anchorRelevance: words === 0 ? null : sumOf(listings, ({ box }) => columns.wordsOnPage.at(box)) / words,
    ...countLinks(columns, listings),
    siblings: pagesBySibling(listings),
    examples: chooseExamples(listings),
  };
}

/** On how many pages boxes with so many siblings list each of them. */
export function countListings(
  columns: BoxColumns,
  boxes: readonly number[],
  isSibling: (hostId: number) => boolean,
  least: number,
): Map<number, number> {
  return pagesBySibling(readBoxes(columns, boxes, isSibling, least));
}

function readBoxes(
  columns: BoxColumns,
  boxes: readonly number[],
  isSibling: (hostId: number) => boolean,
  least: number,
): Listing[] {
  return boxes.map((box) => readBox(columns, box, isSibling)).filter(({ siblings }) => siblings.length >= least);
}

function readBox(columns: BoxColumns, box: number, isSibling: (hostId: number) => boolean): Listing {
  const hosts = new Set<number>();
  let links = 0;
  for (const { hostId } of columns.links(box)) {
    hosts.add(hostId);
    links++;
  }
  return {
    ...{ box, page: columns.pages.at(box), siblings: [...hosts].filter(isSibling), links },
    line: columns.lines.at(box),
  };
}

function sumOf(listings: readonly Listing[], count: (listing: Listing) => number): number {
  return listings.reduce((sum, listing) => sum + count(listing), 0);
}

function countPages(listings: readonly Listing[]): number {
  return new Set(listings.map(({ page }) => page)).size;
}

/** Those in a frame that does not always hold the same targets. */
function varied(columns: BoxColumns, listings: readonly Listing[]): Listing[] {
  const first = new Map<number, string>();
  const variedFrames = new Set<number>();
  for (const { box } of listings) {
    const frame = columns.frames.at(box);
    if (variedFrames.has(frame)) continue;
    const targets = [...new Set(columns.targets(box))].sort((one, other) => one - other).join();
    const known = first.get(frame);
    if (known === undefined) first.set(frame, targets);
    else if (known !== targets) variedFrames.add(frame);
  }
  return listings.filter(({ box }) => variedFrames.has(columns.frames.at(box)));
}

function countLinks(columns: BoxColumns, listings: readonly Listing[]): Pick<SiblingBoxes, 'links' | 'targets'> {
  const links = new Map<number, number>();
  const targets = new Set<number>();
  for (const { box } of listings) {
    for (const { urlId, hostId } of columns.links(box)) {
      targets.add(urlId);
      links.set(hostId, (links.get(hostId) ?? 0) + 1);
    }
  }
  return { links, targets: targets.size };
}

function pagesBySibling(listings: readonly Listing[]): Map<number, number> {
  const pages = new Map<number, number>();
  const lastPage = new Map<number, number>();
  for (const { page, siblings } of listings) {
    for (const sibling of siblings) {
      if (lastPage.get(sibling) !== page) pages.set(sibling, (pages.get(sibling) ?? 0) + 1);
      lastPage.set(sibling, page);
    }
  }
  return pages;
}

/** By what does not depend on the order of the crawl; so all that rank like the last of them, too. */
function chooseExamples(listings: readonly Listing[]): number[] {
  const compare = (one: Listing, other: Listing) =>
    other.siblings.length - one.siblings.length || other.links - one.links || one.line - other.line;
  const sorted = [...listings].sort(compare);
  const last = sorted[MOST_EXAMPLES - 1];
  const best = last === undefined ? sorted : sorted.filter((one) => compare(one, last) <= 0);
  return best.map(({ box }) => box);
}
