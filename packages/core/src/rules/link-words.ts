import type { JudgedLink, JudgedPage } from '../model.js';
import { beginsWithLabel, type LinkWords } from '../wordings/label-words.js';

/** A label touches its link, with a bracket or a line break between at most. */
const NEAR = 40;

/**
 * The words that touch a link of the text. Where it begins its block, those of a short block before it count too, and where it
 * ends it, those of the block behind: boxes put the label into a line of its own.
 */
export function wordsBeside({ anchor, block, offset }: JudgedLink, { content }: JudgedPage): LinkWords {
  const text = content.blocks[block]?.text ?? '';
  const end = offset + anchor.length;
  const before = text.slice(Math.max(0, offset - NEAR), offset);
  const after = text.slice(end, end + NEAR);
  return {
    before: before.trim() === '' ? shortBlock(content, block - 1) : before,
    inside: anchor,
    after: after.trim() === '' ? shortBlock(content, block + 1) : after,
  };
}

/** Whether the paragraph of the link begins with a label: "[Ad] …", "Anzeige: …". */
export function isInLabelledBlock({ block }: JudgedLink, { content }: JudgedPage, lang: string): boolean {
  return beginsWithLabel(content.blocks[block]?.text ?? '', lang);
}

function shortBlock({ blocks }: JudgedPage['content'], index: number): string {
  const block = blocks[index];
  return block !== undefined && block.hidden === '' && block.text.length <= NEAR ? block.text : '';
}
