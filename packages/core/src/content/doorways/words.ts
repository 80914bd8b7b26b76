import {
  classifyPair,
  HIGH_SURROGATE,
  IDEOGRAPH,
  JOINER,
  LETTER,
  SEPARATOR,
  SYLLABLE,
  unitClasses,
} from '../../words.js';
import { mix, stir } from '../tokens.js';

/** A 32-bit hash of each word of a text, in reading order, and where it stands in UTF-16 units. */
export interface Words {
  hashes: number[];
  starts: number[];
  ends: number[];
}

/** Written anew by each call. */
let scratch = new Uint32Array(2 ** 12);

/** Reads the words of a folded text. */
export function wordsOf(folded: string): Words {
  const words: Words = { hashes: [], starts: [], ends: [] };
  readWords(folded, (hash, start, end) => {
    words.hashes.push(hash);
    words.starts.push(start);
    words.ends.push(end);
  });
  return words;
}

/** The hashes of the words of folded texts, in reading order. */
export function hashWords(folded: readonly string[]): Uint32Array {
  let count = 0;
  for (const text of folded) {
    if (count + text.length > scratch.length) {
      const larger = new Uint32Array((count + text.length) * 2);
      larger.set(scratch);
      scratch = larger;
    }
    readWords(text, (hash) => {
      scratch[count++] = hash;
    });
  }
  return scratch.slice(0, count);
}

/**
 * Of scripts that put no spaces between words each character counts as one: other than among the bigrams of `tokenHashes`,
 * each then has a place of its own in the text.
 */
function readWords(folded: string, onWord: (hash: number, start: number, end: number) => void): void {
  // Imported names are looked up at every use.
  const classes = unitClasses;
  const [letter, joiner] = [LETTER, JOINER];
  const { length } = folded;
  let hash = 0;
  let start = -1;
  let end = 0;
  for (let at = 0; at < length; at++) {
    const unit = folded.charCodeAt(at);
    const unitClass = classes[unit];
    if (unitClass === letter) {
      if (start < 0) start = at;
      hash = stir(hash, unit);
      end = at + 1;
      continue;
    }
    if (unitClass === joiner) continue;
    if (start >= 0) onWord(mix(hash), start, end);
    hash = 0;
    start = -1;
    if (unitClass === IDEOGRAPH || unitClass === SYLLABLE) onWord(mix(unit), at, at + 1);
    if (unitClass !== HIGH_SURROGATE || at + 1 === length) continue;
    const low = folded.charCodeAt(at + 1);
    if (classifyPair(unit, low) !== SEPARATOR) onWord(mix(stir(unit, low)), at, at + 2);
    at++;
  }
  if (start >= 0) onWord(mix(hash), start, end);
}
