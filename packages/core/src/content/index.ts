import { fold } from '../fold.js';
import type { AdSlot, Block, BlockRole, JudgedLink, PageContent, PageFacts } from '../model.js';
import { findDisclosures } from './disclosure.js';
import { fingerprintOf, shinglesOf } from './fingerprint.js';
import { blockRoles, isFrame } from './roles.js';
import { tokenHashes } from './tokens.js';

export { findClusters } from './clusters.js';
export { jaccard } from './fingerprint.js';

/** What the blocks of a page say: what each is, how many words of each kind, the disclosures, and the core's fingerprint. */
export function readContent(
  facts: PageFacts,
  links: JudgedLink[],
  slots: AdSlot[],
): Pick<PageContent, 'roles' | 'words' | 'disclosures' | 'fingerprint'> {
  const { blocks, lang, title } = facts;
  const roles = blockRoles(blocks, links, title);
  const folded = blocks.map((block) => (block.hidden === '' ? fold(block.text) : ''));
  return {
    roles,
    words: {
      full: wordsOf(blocks, (index) => roles[index] !== 'hidden'),
      main: wordsOf(blocks, (index) => isMain(blocks, roles, index)),
      core: wordsOf(blocks, (index) => isCore(roles, index)),
    },
    disclosures: findDisclosures(blocks, roles, folded, slots, lang),
    fingerprint: fingerprintOf(tokenHashes(folded.filter((_, index) => isCore(roles, index)))),
  };
}

/** What a reader calls the article: everything visible outside the frame and the ads; a line a block. */
export function mainText(blocks: Block[], roles: BlockRole[]): string {
  return linesOf(blocks.filter((_, index) => isMain(blocks, roles, index)));
}

/** What makes the page different from others: main text without lists of links and the title; a line a block. */
export function coreText(blocks: Block[], roles: BlockRole[]): string {
  return linesOf(blocks.filter((_, index) => isCore(roles, index)));
}

/** The distinct 5-word shingles of the core text as sorted 32-bit hashes, for `jaccard`. */
export function coreShingles(blocks: Block[], roles: BlockRole[]): Uint32Array {
  const core = blocks.filter((_, index) => isCore(roles, index));
  return shinglesOf(tokenHashes(core.map(({ text }) => fold(text))));
}

function isMain(blocks: Block[], roles: BlockRole[], index: number): boolean {
  return roles[index] !== 'hidden' && roles[index] !== 'ad' && !isFrame(blocks[index] as Block);
}

function isCore(roles: BlockRole[], index: number): boolean {
  return roles[index] === 'prose' || roles[index] === 'heading';
}

function wordsOf(blocks: Block[], counts: (index: number) => boolean): number {
  return blocks.reduce((sum, { words }, index) => (counts(index) ? sum + words : sum), 0);
}

function linesOf(blocks: Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
