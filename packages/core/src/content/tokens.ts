import { classifyPair, HIGH_SURROGATE, IDEOGRAPH, JOINER, LETTER, SEPARATOR, SYLLABLE, unitClasses } from '../words.js';

/**
 * Texts as token hashes. A token is a word after NFKC and lower case. Scripts that put no spaces between words give their
 * character bigrams instead: no dictionary decides, so the hashes are the same on every version of ICU. Hashes are taken
 * straight from the code units: cutting every word out as a string costs ten times more.
 */

/** 2^32 over the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;

/** Written anew by each call: room for as many tokens as there are code units would be cleared for every page. */
let scratch = new Uint32Array(2 ** 15);

/** The token hashes of folded texts, 32 bits each, in reading order. A token never spans two texts. */
export function tokenHashes(folded: readonly string[]): Uint32Array {
  return blockTokens(folded).tokens;
}

/** The same, and how many tokens there are up to the end of each text. */
export function blockTokens(folded: readonly string[]): { tokens: Uint32Array; ends: Uint32Array } {
  const most = folded.reduce((sum, { length }) => sum + length, 0);
  if (most > scratch.length) scratch = new Uint32Array(most);
  const ends = new Uint32Array(folded.length);
  let count = 0;
  for (const [index, text] of folded.entries()) {
    count = hashInto(scratch, count, text);
    ends[index] = count;
  }
  return { tokens: scratch.slice(0, count), ends };
}

/** Writes the hashes of one folded text from index `count` on and returns the new count. */
function hashInto(hashes: Uint32Array, count: number, text: string): number {
  // Imported names are looked up at every use: local ones make the loop three times as fast.
  const classes = unitClasses;
  const [letter, joiner] = [LETTER, JOINER];
  const { length } = text;
  let next = count;
  let word = 0;
  let inWord = false;
  /** Characters read of a run without spaces, and the last of them. */
  let run = 0;
  let previous = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const unitClass = classes[unit] as number;
    if (unitClass === letter) {
      word = Math.imul(word ^ unit, MULTIPLIER);
      inWord = true;
      run = 0;
      continue;
    }
    if (unitClass === joiner) continue;
    if (inWord) hashes[next++] = mix(word);
    word = 0;
    inWord = false;
    let character = unit;
    let isUnspaced = unitClass === IDEOGRAPH || unitClass === SYLLABLE;
    if (unitClass === HIGH_SURROGATE && at + 1 < length) {
      const low = text.charCodeAt(++at);
      character = ((unit & 0x3ff) << 10) | (low & 0x3ff);
      isUnspaced = classifyPair(unit, low) !== SEPARATOR;
    }
    if (isUnspaced) {
      // The first character of a run is a token only as long as it is alone.
      if (run === 1) next--;
      hashes[next++] = mix(run === 0 ? character : stir(previous, character));
      previous = character;
    }
    run = isUnspaced ? run + 1 : 0;
  }
  if (inWord) hashes[next++] = mix(word);
  return next;
}
/** One step of a multiply-xorshift hash of 32 bits. */
export function stir(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, MULTIPLIER);
  return product ^ (product >>> 15);
}

/** The finaliser of MurmurHash3: every bit of the result depends on every bit of the hash. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
