import type { AdSlot, JudgedLink, PageFacts } from '../../model.js';
import { isFrame } from '../roles.js';

/** The main text of a page: for each block whether it belongs to it, and how likely that is, 0 to 1. */
export interface MainText {
  main: boolean[];
  likelihood: Float32Array;
}

/** What a reader calls the article. */
export function findMainText(facts: PageFacts, _links: JudgedLink[], _slots: AdSlot[]): MainText {
  const main = facts.blocks.map((block) => block.hidden === '' && !isFrame(block));
  return { main, likelihood: Float32Array.from(main, Number) };
}
