import type { Block, PageFacts } from '@linkvet/core';
import { hashText, mixHashes } from './seen-numbers.js';

/** Blocks that are read: the longest. What makes a page what it is stands in one of them, or in its headings. */
const MOST_BLOCKS = 6;
const MOST_HEADINGS = 4;
const MOST_IMAGES = 24;
/** UTF-16 units that are read of each. */
const MOST_TEXT = 200;

/**
 * What a page says, as hashes: title, headings, the longest blocks that are not made of links, images. Digits say nothing,
 * nor do words that stand in the page's own address: "Results for lamp, page 7" is "Results for, page".
 */
export function readStatements(facts: PageFacts, url: string): number[] {
  const echo = new Set<number>();
  eachWord(decode(url), (word) => echo.add(word));
  const statements: number[] = [];
  let statement = 0;
  const addWord = (word: number) => {
    if (!echo.has(word)) statement = mixHashes(statement, word);
  };
  const addText = (text: string) => {
    statement = 0;
    eachWord(text, addWord);
    if (statement !== 0) statements.push(statement);
  };
  addText(facts.title);
  for (const { text } of facts.headings.slice(0, MOST_HEADINGS)) addText(text);
  for (const { text } of longestBlocks(facts.blocks)) addText(text);
  addImages(facts, statements);
  return statements;
}

function longestBlocks(blocks: readonly Block[]): Block[] {
  const longest: Block[] = [];
  let least = 0;
  for (const block of blocks) {
    if (block.text.length <= least || block.linkWords * 2 > block.words || block.hidden !== '') continue;
    const at = longest.findIndex(({ text }) => text.length < block.text.length);
    longest.splice(at < 0 ? longest.length : at, 0, block);
    if (longest.length > MOST_BLOCKS) longest.pop();
    if (longest.length === MOST_BLOCKS) least = longest.at(-1)?.text.length ?? 0;
  }
  return longest;
}

function addImages({ links }: PageFacts, statements: number[]): void {
  let left = MOST_IMAGES;
  for (const { kind, via, href } of links) {
    if (kind !== 'img' || via !== 'src') continue;
    const query = href.indexOf('?');
    statements.push(hashText(query < 0 ? href : href.slice(0, query)));
    left--;
    if (left === 0) return;
  }
}

/** Hashes of the runs of letters, case folded where it is cheap. */
function eachWord(text: string, take: (word: number) => void): void {
  const end = Math.min(text.length, MOST_TEXT);
  let word = 0;
  for (let i = 0; i < end; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter > 0) word = mixLetter(word, letter);
    else if (word !== 0) {
      take(word);
      word = 0;
    }
  }
  if (word !== 0) take(word);
}

function letterOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  // General punctuation and the signs behind it are no letters; that other alphabets are not told apart does no harm.
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x2bff) && (unit < 0x3000 || unit > 0x303f) ? unit : 0;
}

function mixLetter(word: number, letter: number): number {
  return (Math.imul(word ^ letter, 0x01000193) ^ (letter << 7)) | 1;
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
