import { fold } from '../../fold.js';
import { commonWords } from '../../languages/common-words.js';
import type { JudgedLink, LinkBox, PageFacts, PageReading } from '../../model.js';
import { tokenHashes } from '../tokens.js';

/** Words that stand in every text tell nothing about what it is on. */
const COMMON: ReadonlySet<number> = new Set(tokenHashes(Object.values(commonWords).flatMap(Object.values)));
/** Bits of a hash by which nearly all words of a page are told to be none of the anchors, faster than by asking a set. */
const SLOT_BITS = 0xfff;

/**
 * For each box the distinct words of its anchors, common ones left out, and those of them that stand in the title or the
 * main text of the page outside of lists of links.
 * @param boxes positions among the links
 */
export function anchorWordsOf(
  boxes: readonly (readonly number[])[],
  { blocks, title }: Pick<PageFacts, 'blocks' | 'title'>,
  links: readonly JudgedLink[],
  { roles, main }: Pick<PageReading, 'roles' | 'main'>,
): Pick<LinkBox, 'anchorWords' | 'anchorWordsOnPage'>[] {
  const inBoxes = new Set<number>();
  const wordsOf = boxes.map((positions) => {
    const anchors: string[] = [];
    for (const position of positions) {
      const { anchor, block } = links[position] as JudgedLink;
      anchors.push(fold(anchor));
      inBoxes.add(block);
    }
    return new Set(tokenHashes(anchors).filter((word) => !COMMON.has(word)));
  });
  const texts = [fold(title)];
  for (const [index, { text }] of blocks.entries()) {
    if (main[index] && roles[index] !== 'link-list' && !inBoxes.has(index)) texts.push(fold(text));
  }
  const onPage = wordsAmong(wordsOf, tokenHashes(texts));
  return wordsOf.map((words) => {
    let anchorWordsOnPage = 0;
    for (const word of words) if (onPage.has(word)) anchorWordsOnPage++;
    return { anchorWords: words.size, anchorWordsOnPage };
  });
}

/** Those of the tokens that are among the words, and perhaps some more. */
function wordsAmong(wordsOf: readonly ReadonlySet<number>[], tokens: Uint32Array): Set<number> {
  const slots = new Uint8Array(SLOT_BITS + 1);
  for (const words of wordsOf) for (const word of words) slots[word & SLOT_BITS] = 1;
  const found = new Set<number>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as number;
    if (slots[token & SLOT_BITS] === 1) found.add(token);
  }
  return found;
}
