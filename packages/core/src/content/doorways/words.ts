import { fold } from '../../fold.js';

/** A word, or a character of a script that puts no spaces between words, and where it stands in its text. */
export interface Word {
  /** Folded: equal for spellings of one word. */
  folded: string;
  start: number;
  end: number;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+(?:['\u2019\u02bc][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in reading order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}
