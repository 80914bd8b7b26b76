import type { Block, JudgedLink, Region } from '../../model.js';

/** Landmarks of the frame: what they list is the same on every page. */
const FRAME: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'footer', 'aside']);
const HEADING = /^h[1-6]$/;
/** Words between two links of a grid of cards: an excerpt, which WordPress cuts at 55 words, and a date. */
const MOST_BETWEEN = 60;
/** Links of one card: its picture, its title, a button. A heading behind more of them begins something else. */
const LINKS_OF_CARD = 3;

/** Whether a link can stand in a box: one that a reader clicks, outside the landmarks of the frame. */
export function isListed({ kind, region }: JudgedLink): boolean {
  return (kind === 'a' || kind === 'area') && !FRAME.has(region);
}

/** A run that links are still being added to. */
interface OpenRun {
  /** Positions among the links of the page. */
  positions: number[];
  list: number;
  isHidden: boolean;
  /** The block up to which text has been looked at. */
  next: number;
  /** Links since the last heading that is none. */
  sinceHeading: number;
  /** How its links stand; gathered where text stands between them. */
  skeletons: Set<string>;
}

/**
 * The links that stand together, as positions among the links of the page, in document order: those of one outermost list;
 * outside lists those in neighbouring blocks that are mostly links. Where text stands between two blocks it is short, and
 * the links stand in the same way: cards, rows of a table.
 */
export function findRuns(blocks: readonly Block[], links: readonly JudgedLink[]): number[][] {
  const runs: number[][] = [];
  let open: OpenRun | null = null;
  for (const [position, link] of links.entries()) {
    if (!isListed(link)) continue;
    const block = blocks[link.block];
    const list = block?.list ?? -1;
    if (list === -1 && !isMostlyLinks(block) && !isPicture(link, block)) continue;
    if (open === null || !goesOn(open, link, list, blocks)) {
      open = begin(link, list);
      runs.push(open.positions);
    }
    open.positions.push(position);
    open.sinceHeading++;
    open.skeletons.add(link.skeleton);
    open.next = Math.max(open.next, isPicture(link, block) ? link.block : link.block + 1);
  }
  return runs;
}

function begin({ hidden, block }: JudgedLink, list: number): OpenRun {
  return { positions: [], list, isHidden: hidden !== '', next: block, sinceHeading: 0, skeletons: new Set() };
}

function goesOn(run: OpenRun, link: JudgedLink, list: number, blocks: readonly Block[]): boolean {
  if (list !== run.list) return false;
  if (list !== -1) return true;
  if ((link.hidden !== '') !== run.isHidden) return false;
  let between = 0;
  for (let index = run.next; index < link.block; index++) {
    const block = blocks[index] as Block;
    if (block.hidden !== '' || isMostlyLinks(block)) continue;
    if (HEADING.test(block.tag)) {
      if (run.sinceHeading > LINKS_OF_CARD) return false;
      run.sinceHeading = 0;
    }
    between += block.words;
    if (between > MOST_BETWEEN) return false;
  }
  return between === 0 || run.skeletons.has(link.skeleton);
}

/** A link around several blocks stands in the first of them; the words of all are of a link. */
function isMostlyLinks(block: Block | undefined): boolean {
  return block === undefined || block.linkWords * 2 > block.words;
}

/** Whether the link has no text of its own: it stands before its block or in it, and is no part of what that says. */
function isPicture({ anchor, offset }: JudgedLink, block: Block | undefined): boolean {
  return anchor === '' || block === undefined || !block.text.startsWith(anchor, offset);
}
