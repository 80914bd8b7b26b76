import { fold } from '../../fold.js';
import { commonWords } from '../../languages/common-words.js';
import type { JudgedLink, LinkBox, PageFacts, PageReading } from '../../model.js';
import { tokenHashes } from '../tokens.js';

/** Words that stand in every text tell nothing about what it is on. */
const COMMON: ReadonlySet<number> = new Set(tokenHashes(Object.values(commonWords).flatMap(Object.values)));

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
  const asked = new Set<number>();
  const wordsOf = boxes.map((positions) => {
    const words = new Set<number>();
    for (const position of positions) inBoxes.add((links[position] as JudgedLink).block);
    const anchors = positions.map((position) => fold((links[position] as JudgedLink).anchor));
    for (const word of tokenHashes(anchors)) if (!COMMON.has(word)) words.add(word);
    for (const word of words) asked.add(word);
    return words;
  });
  const texts = [fold(title)];
  for (const [index, { text }] of blocks.entries()) {
    if (main[index] && roles[index] !== 'link-list' && !inBoxes.has(index)) texts.push(fold(text));
  }
  const onPage = new Set<number>();
  for (const word of tokenHashes(texts)) if (asked.has(word)) onPage.add(word);
  return wordsOf.map((words) => ({
    anchorWords: words.size,
    anchorWordsOnPage: [...words].filter((word) => onPage.has(word)).length,
  }));
}
