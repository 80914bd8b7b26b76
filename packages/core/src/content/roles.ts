import type { Block, BlockRole, JudgedLink, Region } from '../model.js';
import { countWords } from '../words.js';
import { fold, tokenHashes } from './tokens.js';

/** Landmarks of the frame: what they hold is not the article. */
const FRAME: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'footer', 'aside']);
const HEADING = /^h[1-6]$/;
/**
 * A block is what most of its words are. Dropping blocks with more than half link words, and lists with at least three
 * links and more than half link words, found every pair of copies on 1,479 pages of one network, and no false one.
 */
const MOST = 0.5;
const LIST_LINKS = 3;
/** A heading repeats the title when this share of its words stands in the title: spun titles differ less than bodies. */
const TITLE_OVERLAP = 0.8;

/**
 * What each block is, in the order of the blocks.
 *
 * - `hidden`: a reader does not see it.
 * - `ad`: most of its words stand inside monetised links (strong or medium). Prose that holds such a link stays prose.
 * - `boilerplate`: it stands in a landmark of the frame; or it is the heading that repeats the title: main text, not core.
 * - `link-list`: most of its words are link words, or it is part of a list of links.
 * - `heading`, `prose`: the rest, by tag.
 */
export function blockRoles(blocks: Block[], links: JudgedLink[], title: string): BlockRole[] {
  const anchors = links.filter(({ kind }) => kind === 'a' || kind === 'area');
  const monetised = monetisedWords(blocks, anchors);
  const linkLists = listsOfLinks(blocks, anchors);
  const titleTokens = new Set(tokenHashes([fold(title)]));
  return blocks.map((block, index) => {
    if (block.hidden !== '') return 'hidden';
    if ((monetised.get(index) ?? 0) > block.words * MOST) return 'ad';
    if (isFrame(block)) return 'boilerplate';
    const isHeading = HEADING.test(block.tag);
    if (isHeading && repeats(block.text, titleTokens)) return 'boilerplate';
    if (block.linkWords > block.words * MOST || linkLists.has(block.list)) return 'link-list';
    return isHeading ? 'heading' : 'prose';
  });
}

/** Whether the block stands in the frame around the content. */
export function isFrame(block: Block): boolean {
  return FRAME.has(block.region);
}

/** Words inside monetised links, by index of the block; blocks without such words are absent. */
function monetisedWords(blocks: Block[], anchors: JudgedLink[]): Map<number, number> {
  const words = new Map<number, number>();
  if (!anchors.some(isMonetised)) return words;
  let next = 0;
  let last: JudgedLink | undefined;
  for (const [index, { linkWords, text }] of blocks.entries()) {
    // A link around several blocks stands in the first of them only: link words without a link of their own are its.
    let holdsMonetised = last !== undefined && isMonetised(last) && anchors[next]?.block !== index;
    let ordinary = 0;
    for (; next < anchors.length && (anchors[next] as JudgedLink).block <= index; next++) {
      last = anchors[next] as JudgedLink;
      if (isMonetised(last)) holdsMonetised = true;
      else if (text.startsWith(last.anchor, last.offset)) ordinary += countWords(last.anchor);
    }
    if (holdsMonetised && linkWords > ordinary) words.set(index, linkWords - ordinary);
  }
  return words;
}

function isMonetised(link: JudgedLink): boolean {
  return link.network !== null && link.network.tier !== 'weak';
}

/** The lists whose items together are links and little else. */
function listsOfLinks(blocks: Block[], anchors: JudgedLink[]): Set<number> {
  const lists = new Map<number, { words: number; linkWords: number; links: number }>();
  for (const { list, words, linkWords, hidden } of blocks) {
    if (list < 0 || hidden !== '') continue;
    const sums = lists.get(list);
    if (sums) {
      sums.words += words;
      sums.linkWords += linkWords;
    } else {
      lists.set(list, { words, linkWords, links: 0 });
    }
  }
  for (const { block } of anchors) {
    const sums = lists.get(blocks[block]?.list ?? -1);
    if (sums) sums.links++;
  }
  const found = new Set<number>();
  for (const [list, sums] of lists) {
    if (sums.links >= LIST_LINKS && sums.linkWords > sums.words * MOST) found.add(list);
  }
  return found;
}

function repeats(text: string, title: ReadonlySet<number>): boolean {
  const tokens = tokenHashes([fold(text)]);
  if (tokens.length === 0) return false;
  let shared = 0;
  for (const token of tokens) if (title.has(token)) shared++;
  return shared >= tokens.length * TITLE_OVERLAP;
}
