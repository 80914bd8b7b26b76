import type { AdSlot, Block, BlockRole, Disclosure } from '../model.js';
import { beginsWithLabel } from '../wordings/label-words.js';
import { isFrame } from './roles.js';

/** A label speaks for the article when it stands among its first blocks. */
const LABEL_BLOCKS = 4;
const QUOTE_LENGTH = 300;
/**
 * Labels at the start of the article: `Anzeige`, `[PR]`, `Ad: …`. The label of an ad slot speaks for the slot only.
 *
 * @param texts folded; '' for what is not to be read
 */
export function findLabels(
  blocks: Block[],
  texts: string[],
  roles: BlockRole[],
  slots: AdSlot[],
  lang: string,
): Disclosure[] {
  const found: Disclosure[] = [];
  let seen = 0;
  for (const [index, block] of blocks.entries()) {
    if (texts[index] === '' || isFrame(block) || roles[index] === 'link-list' || roles[index] === 'ad') continue;
    if (++seen > LABEL_BLOCKS) break;
    if (!beginsWithLabel(texts[index] as string, lang) || isOfSlot(blocks, index, slots)) continue;
    const { text, line, region, hidden } = block;
    const quote = text.slice(0, QUOTE_LENGTH);
    found.push({ quote, strength: 'label', programme: '', block: index, offset: 0, line, region, hidden });
  }
  return found;
}

/** Whether a slot begins between this block and the next. */
function isOfSlot(blocks: Block[], index: number, slots: AdSlot[]): boolean {
  const from = (blocks[index] as Block).line;
  const to = blocks[index + 1]?.line ?? Number.POSITIVE_INFINITY;
  return to > from && slots.some(({ at }) => at.line >= from && at.line <= to);
}
