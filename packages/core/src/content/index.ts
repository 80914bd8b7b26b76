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
  const { blocks, lang } = facts;
  const roles = blockRoles(facts, links);
  return {
    roles,
    words: {
      full: wordsOf(blocks.filter((block) => block.hidden === '')),
      main: wordsOf(mainBlocks(blocks, roles)),
      core: wordsOf(coreBlocks(blocks, roles)),
    },
    disclosures: findDisclosures(blocks, roles, slots, lang),
    fingerprint: fingerprintOf(coreTokens(blocks, roles)),
  };
}

/** What a reader calls the article: everything visible outside the frame and the ads; a line a block. */
export function mainText(blocks: Block[], roles: BlockRole[]): string {
  return linesOf(mainBlocks(blocks, roles));
}

/** What makes the page different from others: main text without lists of links and the title; a line a block. */
export function coreText(blocks: Block[], roles: BlockRole[]): string {
  return linesOf(coreBlocks(blocks, roles));
}

/** The distinct 5-word shingles of the core text as sorted 32-bit hashes, for `jaccard`. */
export function coreShingles(blocks: Block[], roles: BlockRole[]): Uint32Array {
  return shinglesOf(coreTokens(blocks, roles));
}

function coreTokens(blocks: Block[], roles: BlockRole[]): Uint32Array {
  return tokenHashes(coreBlocks(blocks, roles).map(({ text }) => text));
}

function mainBlocks(blocks: Block[], roles: BlockRole[]): Block[] {
  return blocks.filter((block, index) => roles[index] !== 'hidden' && roles[index] !== 'ad' && !isFrame(block));
}

function coreBlocks(blocks: Block[], roles: BlockRole[]): Block[] {
  return blocks.filter((_, index) => roles[index] === 'prose' || roles[index] === 'heading');
}

function wordsOf(blocks: Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

function linesOf(blocks: Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
