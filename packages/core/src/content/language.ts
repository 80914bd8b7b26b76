import { areNear, type Demand, detect, otherCodes, twoLetterCodes } from '../languages/index.js';
import type { Block, PageFacts, PageLanguage } from '../model.js';

/** A sample of the main text, taken from several blocks so that a quotation at its beginning does not speak for it. */
const SAMPLE_LENGTH = 1_600;
const SAMPLE_BLOCKS = 10;
const SAMPLE_PIECE = 320;
/** Code is no language. */
const CODE = new Set(['pre', 'xmp', 'code']);
const CELLS = new Set(['td', 'th']);
/** Shorter blocks are labels, mostly names; they are read where there is nothing else. */
const LEAST_WORDS = 5;
/** Shorter cells hold numbers and names; longer ones are the text of pages that are laid out by tables. */
const LEAST_CELL_WORDS = 12;

/** Two letters in five are of foreign names on many a page. */
const OF_TEXT: Demand = { letters: 20, script: 0.6, words: 3, share: 0.07, lead: 1.3 };
/** A title is a few words, often names and other languages' terms: its common words have to be of one language only. */
const OF_TITLE: Demand = { letters: 12, script: 0.5, words: 3, share: 0.25, lead: 2.5 };

/**
 * The languages of a page. What is too short or too mixed to tell is ''. Of languages that are hardly told apart, such as
 * Norwegian and Danish, the one that the page declares is believed.
 */
export function languageOf({ lang, title, blocks }: PageFacts, main: readonly boolean[]): PageLanguage {
  const declared = primarySubtag(lang);
  const believed = (found: string) => (areNear(found, declared) ? declared : found);
  const detected = believed(detect(sampleOf(blocks, main), OF_TEXT));
  return { declared, detected, title: believed(titleLanguage(title, detected)) };
}

/** BCP 47: the part before the first hyphen, old codes as their new ones; '' for what is no language. */
export function primarySubtag(tag: string): string {
  const primary = /^([a-z]{2,3})(?:[-_]|$)/.exec(tag.trim().toLowerCase())?.[1] ?? '';
  const code = otherCodes.get(primary) ?? primary;
  return code.length === 3 ? code : twoLetterCodes.has(code) ? code : '';
}

/** Text of the main blocks, evenly spread over them. */
function sampleOf(blocks: readonly Block[], main: readonly boolean[]): string {
  const inMain = blocks.filter(({ tag }, index) => main[index] && !CODE.has(tag));
  const sentences = inMain.filter(isSentence);
  const read = sentences.length > 0 ? sentences : inMain;
  const step = Math.max(1, read.length / SAMPLE_BLOCKS);
  let sample = '';
  for (let at = 0; at < read.length && sample.length < SAMPLE_LENGTH; at += step) {
    sample += `${(read[Math.floor(at)] as Block).text.slice(0, SAMPLE_PIECE)}\n`;
  }
  return sample.slice(0, SAMPLE_LENGTH);
}

function isSentence({ tag, words, linkWords }: Block): boolean {
  return words >= (CELLS.has(tag) ? LEAST_CELL_WORDS : LEAST_WORDS) && linkWords * 2 <= words;
}

/** The language of a title, the name of the site behind it left out. */
function titleLanguage(title: string, detected: string): string {
  const own = title.replace(/\s[-|–—·:»]\s[^-|–—·»]{1,60}$/, '').slice(0, 300);
  const language = detect(own, OF_TITLE);
  // Japanese titles may be all Han characters.
  return language === 'zh' && detected === 'ja' ? 'ja' : language;
}
