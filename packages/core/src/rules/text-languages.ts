import { areNear, type Demand, detect } from '../languages/index.js';
import type { Block, PageContent } from '../model.js';
import { findGarbled } from './misread-bytes.js';

/** A sentence is enough: what is asked is not which of all languages it is in. */
const OF_BLOCK: Demand = { letters: 12, script: 0.5, words: 2, share: 0.05, lead: 1.2 };
/** A block of fewer words is a label. */
const LEAST_WORDS = 5;
/** Blocks looked at. */
const MOST_BLOCKS = 40;
/** Fewer words are a notice above a text, or below a list in another language. */
const LEAST_TEXT = 60;
/** A text is in two languages when the lesser one has this share of the words of the other. */
const SECOND_SHARE = 0.25;

/**
 * The first block of the main text in its language, where enough of it is in that language and hardly any in the other;
 * undefined where the text is too short, or in both. Code, lists of links and what was read in the wrong encoding do not count.
 */
export function firstInLanguage({ blocks, main }: PageContent, language: string, other: string): Block | undefined {
  let first: Block | undefined;
  let own = 0;
  let others = 0;
  for (const block of blocks.filter((one, index) => main[index] && isSentence(one)).slice(0, MOST_BLOCKS)) {
    const found = detect(block.text, OF_BLOCK);
    if (areNear(found, language)) {
      first ??= block;
      own += block.words;
    } else if (areNear(found, other)) {
      others += block.words;
    }
  }
  return own >= LEAST_TEXT && others <= own * SECOND_SHARE ? first : undefined;
}

function isSentence({ tag, text, words, linkWords }: Block): boolean {
  if (words < LEAST_WORDS || linkWords * 2 > words || tag === 'pre' || tag === 'xmp') return false;
  return findGarbled(text).length === 0;
}
