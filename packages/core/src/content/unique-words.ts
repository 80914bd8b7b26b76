import type { PagePrints } from '../model.js';
import { CORE_PART, MAIN_PART } from '../printed-blocks.js';
import { IntegerIndex } from './integer-index.js';
import { IntegerList } from './integer-list.js';
import type { SamePages } from './same-pages.js';
import type { Template } from './template.js';

/** Prints that are compared at once, in some 24 bytes each. */
const MOST_PRINTS = 2 ** 22;
/** What says that a print stands on several pages. */
const SHARED = -1;
/** What says that it stands on several pages, all of which gather what others say; below it are the marks of such pages. */
const GATHERED = -2;

/** What pages have of their own by their prints. By column, in the order of the pages. */
export interface OwnWords {
  pageIds: number[];
  /** Words of main blocks that stand on no other page, for an article on none but pages that gather articles; a block that the page itself repeats counts once. */
  unique: number[];
  /** Those of them that are core. */
  own: number[];
  /** Words of blocks that are template. */
  template: number[];
  /** Of pages for which it is asked: which of its prints make up the unique words, by their position among its prints. */
  blocks: Map<number, number[]>;
}

/** A part of all prints, by their upper bits. */
interface Part {
  part: number;
  parts: number;
}

/**
 * What every page has of its own, in the order of the pages; in short steps. Exact as far as prints are: a block counts as
 * another page's where its words are the same, wherever it stands there, unless `SamePages` says that this does not count.
 *
 * Most prints stand once, which the rough counts tell; the others are kept with the page that has them. Where they are more
 * than fit into some 100 MB, they are compared in parts.
 * @param pages asked for twice a part
 * @param wanted pages whose unique blocks are listed
 */
export function* findOwnWords(
  pages: () => Iterable<PagePrints>,
  template: Template,
  samePages: SamePages,
  wanted: ReadonlyMap<number, unknown>,
  most = MOST_PRINTS,
): Generator<undefined, OwnWords> {
  const found: OwnWords = { pageIds: [], unique: [], own: [], template: [], blocks: new Map() };
  for (const pageId of wanted.keys()) found.blocks.set(pageId, []);
  const waiting: Part[] = [{ part: 0, parts: 1 }];
  const holders: Holders = { prints: new IntegerIndex(), pages: new IntegerList(), counted: new IntegerList() };
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const isWhole = yield* findHolders(holders, pages(), { part, template, samePages, most });
    if (!isWhole) {
      waiting.push({ part: part.part + part.parts, parts: part.parts * 2 }, { part: part.part, parts: part.parts * 2 });
      continue;
    }
    let order = 0;
    for (const page of pages()) {
      yield;
      addOwn(found, order++, page, { part, holders, template, mark: markOf(page.pageId, samePages) });
    }
  }
  return found;
}

/** Who has the prints of a part that may stand on several pages. */
interface Holders {
  prints: IntegerIndex;
  /** By number of the print: the mark of the one page that has it, `SHARED` or `GATHERED`. */
  pages: IntegerList;
  /** The last page that counted it as its own. */
  counted: IntegerList;
}

/** Fills the tables anew; false when they are full before all prints of the part are in: one more would double them. */
function* findHolders(
  holders: Holders,
  pages: Iterable<PagePrints>,
  {
    part,
    template: { repeats },
    samePages,
    most,
  }: { part: Part; template: Template; samePages: SamePages; most: number },
): Generator<undefined, boolean> {
  holders.prints.clear();
  holders.pages.clear();
  holders.counted.clear();
  for (const { pageId, blocks } of pages) {
    yield;
    const mark = markOf(pageId, samePages);
    const { hashes } = blocks;
    for (let index = 0; index < hashes.length; index++) {
      const hash = hashes[index] as number;
      if (!isIn(part, hash) || !repeats.mayReach(hash, 2)) continue;
      const number = holders.prints.add(hash);
      if (number === holders.pages.length) {
        if (holders.prints.size === most) return false;
        holders.pages.push(mark);
        holders.counted.push(SHARED);
      } else holders.pages.set(number, joined(holders.pages.at(number), mark));
    }
  }
  return true;
}

interface Comparison {
  part: Part;
  holders: Holders;
  template: Template;
  /** Of the page. */
  mark: number;
}

/** What a page, and all that are one with it, is called among the holders of a print. */
function markOf(pageId: number, samePages: SamePages): number {
  const leading = samePages.leadingOf(pageId);
  return samePages.gathers(leading) ? GATHERED - 1 - leading : leading;
}

/** Of one page more: those that gather are forgotten beside one that does not. */
function joined(held: number, mark: number): number {
  if (held === mark) return held;
  const isGathered = held <= GATHERED;
  if (mark <= GATHERED) return isGathered ? GATHERED : held;
  return isGathered ? mark : SHARED;
}

/** Adds what the prints of one part say. */
function addOwn(found: OwnWords, order: number, page: PagePrints, comparison: Comparison): void {
  const { pageId, hostId, blocks } = page;
  const { part, holders, template, mark } = comparison;
  const { hashes, words, parts } = blocks;
  const frame = template.of(hostId);
  const listed = found.blocks.get(pageId);
  let unique = 0;
  let own = 0;
  let framed = 0;
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] as number;
    if (!isIn(part, hash)) continue;
    if (frame.has(hash)) {
      framed += words[index] as number;
      continue;
    }
    if (((parts[index] as number) & MAIN_PART) === 0) continue;
    const number = holders.prints.find(hash);
    if (number >= 0) {
      if (holders.pages.at(number) !== mark || holders.counted.at(number) === pageId) continue;
      holders.counted.set(number, pageId);
    }
    unique += words[index] as number;
    if (((parts[index] as number) & CORE_PART) !== 0) own += words[index] as number;
    listed?.push(index);
  }
  found.pageIds[order] = pageId;
  found.unique[order] = (found.unique[order] ?? 0) + unique;
  found.own[order] = (found.own[order] ?? 0) + own;
  found.template[order] = (found.template[order] ?? 0) + framed;
}

/** The lower bits place a print in tables, the upper ones part them. */
function isIn({ part, parts }: Part, hash: number): boolean {
  return parts === 1 || Math.floor(hash / 2 ** 32) % parts === part;
}
