import type { Block, BlockRole } from './model.js';

/** Bits of `BlockPrints.parts`. */
export const MAIN_PART = 1;
export const CORE_PART = 2;

/** Whether a block has a print: a reader sees it, and it holds words. The prints of a page are in the order of its blocks. */
export function isPrinted(blocks: readonly Block[], roles: readonly BlockRole[], index: number): boolean {
  return roles[index] !== 'hidden' && (blocks[index] as Block).words > 0;
}
