import { fold } from '../fold.js';
import type {
  AdSlot,
  Block,
  BlockRole,
  EarlierReading,
  JudgedLink,
  PageFacts,
  PageReading,
  WordSums,
} from '../model.js';
import { findDisclosures } from './disclosure.js';
import { fingerprintOf, identify, isCore, shinglesOf } from './fingerprint.js';
import { languageOf, primarySubtag } from './language.js';
import { findMainText } from './main-text/index.js';
import { pageTypeOf } from './page-type.js';
import { publishedOn } from './published.js';
import { purposeOf } from './purpose.js';
import { blockRoles } from './roles.js';
import { tokenHashes } from './tokens.js';

export { findClusters } from './clusters/index.js';
export { isCore, jaccard } from './fingerprint.js';
export { linkBoxesOf } from './link-boxes/index.js';

/** What the blocks of a page say: what each is, how many words of each kind, the disclosures, and the fingerprint. */
export function readContent(url: string, facts: PageFacts, links: JudgedLink[], slots: AdSlot[]): PageReading {
  const { blocks, lang, title } = facts;
  const roles = blockRoles(blocks, links, title);
  const { main: likely } = findMainText(facts);
  const type = pageTypeOf(url, facts);
  const main = likely.map((isMain, index) => isMain && roles[index] !== 'hidden' && roles[index] !== 'ad');
  const folded = blocks.map(({ text }, index) => (roles[index] === 'hidden' ? '' : fold(text)));
  let words = sumWords(blocks, roles, main);
  if (type === 'article' && words.core < NO_CORE) {
    takeWhatProseThereIs(roles, main);
    words = sumWords(blocks, roles, main);
  }
  return {
    roles,
    main,
    words,
    type,
    purpose: purposeOf(url, facts, { words, main, links, slots }),
    language: languageOf(facts, main),
    published: publishedOn(facts),
    disclosures: findDisclosures(blocks, roles, folded, slots, lang),
    fingerprint: fingerprintOf(blocks, folded, roles, main),
  };
}

/** Core words under which an article has none to speak of: cores that short are not compared, either. */
const NO_CORE = 50;

/**
 * Where the main text of an article is little more than lists of links, its few headings and sentences are what its copies
 * have in common: they are main text too, wherever they stand outside the frame.
 */
function takeWhatProseThereIs(roles: BlockRole[], main: boolean[]): void {
  for (const [index, role] of roles.entries()) if (role === 'prose' || role === 'heading') main[index] = true;
}

/** What an earlier run read in the same blocks, as if they had been read again. */
export function takeOver({ lang }: PageFacts, earlier: EarlierReading): PageReading {
  return { ...earlier, language: { ...earlier.language, declared: primarySubtag(lang) } };
}

/** Words by the text that they belong to. */
function sumWords(blocks: Block[], roles: BlockRole[], main: boolean[]): WordSums {
  const sums: WordSums = { full: 0, main: 0, core: 0, link: 0 };
  for (const [index, { words, linkWords }] of blocks.entries()) {
    if (roles[index] === 'hidden') continue;
    sums.full += words;
    sums.link += linkWords;
    if (main[index]) sums.main += words;
    if (isCore(roles, main, index)) sums.core += words;
  }
  return sums;
}

/** What a reader calls the article; a line a block. */
export function mainText(blocks: Block[], main: boolean[]): string {
  return linesOf(blocks.filter((_, index) => main[index]));
}

/** What makes the page different from others: main text without lists of links, ads and the title; a line a block. */
export function coreText(blocks: Block[], roles: BlockRole[], main: boolean[]): string {
  return linesOf(blocks.filter((_, index) => isCore(roles, main, index)));
}

/** What copies of a page are found by, of blocks whose roles know the template of the host. */
export function identityOf(blocks: Block[], roles: BlockRole[], main: boolean[]): ReturnType<typeof identify> {
  const core = blocks.filter((_, index) => isCore(roles, main, index));
  return identify(tokenHashes(core.map(({ text }) => fold(text))));
}

/** The distinct 5-word shingles of the core text as sorted 32-bit hashes, for `jaccard`. */
export function coreShingles(blocks: Block[], roles: BlockRole[], main: boolean[]): Uint32Array {
  const core = blocks.filter((_, index) => isCore(roles, main, index));
  return shinglesOf(tokenHashes(core.map(({ text }) => fold(text))));
}

function linesOf(blocks: Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
