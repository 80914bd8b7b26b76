import type { Block, JudgedLink } from '../../model.js';

const HEADING = /^h[1-6]$/;
/** Words between two links of a grid of cards: an excerpt, which WordPress cuts at 55 words, and a date. */
const MOST_BETWEEN = 60;
/** Links of one card: its picture, its title, a button. A heading behind more of them begins something else. */
export const LINKS_OF_CARD = 3;
/** A list of fewer links goes on in the next one: what stands in columns is cut into lists. */
const LINKS_OF_LIST = 5;

/** Whether a link can stand in a box: one that a reader clicks, outside the landmarks of the frame. */
export function isListed({ kind, region }: JudgedLink): boolean {
  return (kind === 'a' || kind === 'area') && (region === '' || region === 'main');
}

/** A run that links are still being added to. */
interface OpenRun {
  /** Positions among the links of the page. */
  positions: number[];
  /** The list that holds the last of them; -1 outside lists. */
  list: number;
  isHidden: boolean;
  /** The block up to which text has been looked at. */
  next: number;
  /** Links since the last heading that is none. */
  sinceHeading: number;
}

/**
 * The links that stand together, as positions among the links of the page, in document order: those of one outermost list,
 * or of several short ones with nothing between; outside lists those in neighbouring blocks that are mostly links. Where text
 * stands between two blocks it is short, and the links stand in the same way: cards, rows of a table.
 */
export function findRuns(blocks: readonly Block[], links: readonly JudgedLink[]): number[][] {
  const runs: number[][] = [];
  let open: OpenRun | null = null;
  for (let position = 0; position < links.length; position++) {
    const link = links[position] as JudgedLink;
    if (!isListed(link)) continue;
    const block = blocks[link.block];
    const list = block === undefined ? -1 : block.list;
    const isApart = isPicture(link, block);
    if (list === -1 && !isApart && !isMostlyLinks(block)) continue;
    const next = isApart ? link.block : link.block + 1;
    if (open === null || !isInRun(open, list, position, blocks, links)) {
      open = { positions: [], list, isHidden: link.hidden !== '', next, sinceHeading: 0 };
      runs.push(open.positions);
    }
    open.positions.push(position);
    open.list = list;
    open.sinceHeading++;
    if (next > open.next) open.next = next;
  }
  return runs;
}

/** Whether a link belongs to the run before it. */
function isInRun(
  run: OpenRun,
  list: number,
  position: number,
  blocks: readonly Block[],
  links: readonly JudgedLink[],
): boolean {
  if (list === -1) return run.list === -1 && goesOn(run, position, blocks, links);
  return list === run.list || (run.list !== -1 && isNextColumn(run, position, blocks, links));
}

/** Whether a link in another list than those before it stands as they do, with nothing between. */
function isNextColumn(run: OpenRun, position: number, blocks: readonly Block[], links: readonly JudgedLink[]): boolean {
  if (run.positions.length >= LINKS_OF_LIST) return false;
  const { skeleton, hidden, block } = links[position] as JudgedLink;
  if (links[run.positions.at(-1) as number]?.skeleton !== skeleton || (hidden !== '') !== run.isHidden) return false;
  return blocks.slice(run.next, block).every((between) => between.hidden !== '' || isMostlyLinks(between));
}

/** Whether a link outside lists belongs to the run before it. */
function goesOn(run: OpenRun, position: number, blocks: readonly Block[], links: readonly JudgedLink[]): boolean {
  const link = links[position] as JudgedLink;
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
  return between === 0 || run.positions.slice(-LINKS_OF_CARD).some((other) => links[other]?.skeleton === link.skeleton);
}

/** A link around several blocks stands in the first of them; the words of all are of a link. */
function isMostlyLinks(block: Block | undefined): boolean {
  return block === undefined || block.linkWords * 2 > block.words;
}

/** Whether the link has no text of its own: it stands before its block or in it, and is no part of what that says. */
export function isPicture({ anchor, offset }: JudgedLink, block: Block | undefined): boolean {
  return anchor === '' || block === undefined || !block.text.startsWith(anchor, offset);
}
