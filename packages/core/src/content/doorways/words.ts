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

/**
 * Reads the words of a folded text. Of scripts that put no spaces between words each character counts as one: other than
 * among the bigrams of `tokenHashes`, each then has a place of its own in the text.
 */
export function wordsOf(folded: string): Words {
  const words: Words = { hashes: [], starts: [], ends: [] };
  const add = (hash: number, start: number, end: number) => {
    words.hashes.push(mix(hash));
    words.starts.push(start);
    words.ends.push(end);
  };
  let hash = 0;
  let start = -1;
  let end = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const unitClass = unitClasses[unit];
    if (unitClass === LETTER) {
      if (start < 0) start = at;
      hash = stir(hash, unit);
      end = at + 1;
      continue;
    }
    if (unitClass === JOINER) continue;
    if (start >= 0) add(hash, start, end);
    hash = 0;
    start = -1;
    if (unitClass === IDEOGRAPH || unitClass === SYLLABLE) add(unit, at, at + 1);
    if (unitClass !== HIGH_SURROGATE || at + 1 === folded.length) continue;
    const low = folded.charCodeAt(at + 1);
    if (classifyPair(unit, low) !== SEPARATOR) add(stir(unit, low), at, at + 2);
    at++;
  }
  if (start >= 0) add(hash, start, end);
  return words;
}
