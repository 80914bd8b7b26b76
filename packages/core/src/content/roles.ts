import { fold } from '../fold.js';
import type { Block, BlockRole, JudgedLink, Region } from '../model.js';
import { countWords } from '../words.js';
import { tokenHashes } from './tokens.js';

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
/** Other blocks repeat it when they also hold this share of its words; the name of the site is the rest. */
const TITLE_COVER = 0.5;
/** Addresses and dates are looked for in blocks up to this length: a line about the page, not a paragraph. */
const LINE_WORDS = 60;
const ADDRESS = /https?:\/\/\S+/g;
/** `2024-10-09`, `9.10.2024`, `2024年10月9日`, `03:41:43`. */
const DATE = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}:\d{2}(?::\d{2})?/g;

/** A request to turn scripts on is shorter than this; the shortest page of a forum that only scripts show is not. */
const LEAST_WITHOUT_SCRIPTS = 50;

/**
 * What each block is, in the order of the blocks.
 *
 * - `hidden`: a reader does not see it.
 * - `ad`: most of its words stand inside monetised links (strong or medium). Prose that holds such a link stays prose.
 * - `link-list`: most of its words are links or printed addresses, or it is part of a list of links.
 * - `boilerplate`: it stands in a landmark of the frame; or it says in the content what the frame knows of the page, its
 *   title or its dates: main text, not core.
 * - `heading`, `prose`: the rest, by tag.
 */
export function blockRoles(blocks: Block[], links: JudgedLink[], title: string): BlockRole[] {
  const monetised = monetisedWords(blocks, links);
  const linkLists = listsOfLinks(blocks, links);
  const repeatsTitle = titleRepeater(title);
  const seen = seenBlocks(blocks);
  return blocks.map((block, index) => {
    const { words, linkWords, list, tag, text } = block;
    if (!seen[index]) return 'hidden';
    if ((monetised.get(index) ?? 0) > words * MOST) return 'ad';
    if (isFrame(block)) return 'boilerplate';
    const isHeading = HEADING.test(tag);
    const isLine = words <= LINE_WORDS;
    if (linkWords > words * MOST || linkLists.has(list)) return 'link-list';
    if (repeatsTitle(block, isHeading) || (isLine && wordsIn(DATE, text) > words * MOST)) return 'boilerplate';
    if (isLine && linkWords + wordsIn(ADDRESS, text) > words * MOST) return 'link-list';
    return isHeading ? 'heading' : 'prose';
  });
}

/**
 * For each block whether a reader sees it. Text for readers without scripts is seen where a page has little else to say: it
 * is the page then, as search engines and people with a plain browser get it, and scripts only dress it up.
 */
export function seenBlocks(blocks: Block[]): boolean[] {
  let seen = 0;
  let withoutScripts = 0;
  for (const { hidden, words } of blocks) {
    if (hidden === '') seen += words;
    else if (hidden === 'noscript') withoutScripts += words;
  }
  const speaksWithoutScripts = withoutScripts >= LEAST_WITHOUT_SCRIPTS && withoutScripts > seen;
  return blocks.map(({ hidden }) => hidden === '' || (speaksWithoutScripts && hidden === 'noscript'));
}

/** Whether the block stands in the frame around the content. */
export function isFrame(block: Block): boolean {
  return FRAME.has(block.region);
}

/** Words inside monetised links, by index of the block; blocks without such words are absent. */
function monetisedWords(blocks: Block[], links: JudgedLink[]): Map<number, number> {
  const words = new Map<number, number>();
  const anchors = links.some((link) => isAnchor(link) && isMonetised(link)) ? links.filter(isAnchor) : [];
  for (let next = 0; next < anchors.length; ) {
    const { block } = anchors[next] as JudgedLink;
    const first = next;
    while (anchors[next]?.block === block) next++;
    const inBlock = anchors.slice(first, next);
    if (inBlock.some(isMonetised))
      words.set(block, (blocks[block]?.linkWords ?? 0) - ordinaryWords(blocks[block], inBlock));
    // A link around several blocks stands in the first of them only: link words without a link of their own are its.
    const last = inBlock.at(-1) as JudgedLink;
    const end = anchors[next]?.block ?? blocks.length;
    for (let i = block + 1; isMonetised(last) && i < end; i++) words.set(i, blocks[i]?.linkWords ?? 0);
  }
  return words;
}

function ordinaryWords(block: Block | undefined, links: JudgedLink[]): number {
  return links.reduce((sum, link) => {
    // The anchor of an image is its alternative text, which is not in the block.
    const isCounted = !isMonetised(link) && block?.text.startsWith(link.anchor, link.offset);
    return isCounted ? sum + countWords(link.anchor) : sum;
  }, 0);
}

function isAnchor({ kind }: JudgedLink): boolean {
  return kind === 'a' || kind === 'area';
}

function isMonetised({ network }: JudgedLink): boolean {
  return network !== null && network.tier !== 'weak';
}

/** The lists whose items together are links and little else. */
function listsOfLinks(blocks: Block[], links: JudgedLink[]): Set<number> {
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
  for (const link of links) {
    const sums = isAnchor(link) ? lists.get(blocks[link.block]?.list ?? -1) : undefined;
    if (sums) sums.links++;
  }
  const found = new Set<number>();
  for (const [list, sums] of lists) {
    if (sums.links >= LIST_LINKS && sums.linkWords > sums.words * MOST) found.add(list);
  }
  return found;
}

/** Tells whether a block says the title once more. Most blocks are told by their length alone. */
function titleRepeater(title: string): (block: Block, isHeading: boolean) => boolean {
  const titleTokens = new Set(tokenHashes([fold(title)]));
  const titleWords = countWords(title);
  return ({ text, words }, isHeading) => {
    if (words > titleWords * 2 || (!isHeading && words < titleWords * TITLE_COVER)) return false;
    const tokens = tokenHashes([fold(text)]);
    let shared = 0;
    for (const token of tokens) if (titleTokens.has(token)) shared++;
    if (shared === 0 || shared < tokens.length * TITLE_OVERLAP) return false;
    return isHeading || shared >= titleTokens.size * TITLE_COVER;
  };
}

function wordsIn(pattern: RegExp, text: string): number {
  const found = text.match(pattern);
  return found === null ? 0 : found.reduce((sum, piece) => sum + countWords(piece), 0);
}
