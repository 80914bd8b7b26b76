import { classifyPair, HIGH_SURROGATE, JOINER, LETTER, SEPARATOR, SPACE, unitClasses } from '../words.js';

/**
 * Texts as token hashes. A token is a word after NFKC and lower case. Scripts that put no spaces between words give their
 * character bigrams instead: no dictionary decides, so the hashes are the same on every version of ICU. Hashes are taken
 * straight from the code units: cutting every word out as a string costs ten times more.
 */

/** 2^32 over the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** NFKC and lower case: what spellings of one text have in common. */
export function fold(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text).toLowerCase();
}

/**
 * The token hashes of folded texts, 32 bits each, in reading order. A token never spans two texts. There are at most as
 * many as code units.
 */
export function tokenHashes(folded: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(folded.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const text of folded) count = hashInto(hashes, count, text);
  return hashes.subarray(0, count);
}

/** Writes the hashes of one folded text from index `count` on and returns the new count. */
function hashInto(hashes: Uint32Array, count: number, text: string): number {
  const { length } = text;
  let next = count;
  /** Characters read of a run without spaces, and the last of them. */
  let run = 0;
  let previous = 0;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    let kind = unitClasses[code];
    if (kind === LETTER) {
      let word = 0;
      do {
        if (kind === LETTER) word = Math.imul(word ^ code, MULTIPLIER);
        code = text.charCodeAt(++at);
        kind = at < length ? unitClasses[code] : SEPARATOR;
      } while (kind === LETTER || kind === JOINER);
      hashes[next++] = mix(word);
      at--;
      run = 0;
      continue;
    }
    if (kind === HIGH_SURROGATE && at + 1 < length) {
      const low = text.charCodeAt(++at);
      kind = classifyPair(code, low);
      code = ((code & 0x3ff) << 10) | (low & 0x3ff);
    }
    if (kind === SEPARATOR || kind === SPACE || kind === JOINER || kind === HIGH_SURROGATE) {
      run = 0;
      continue;
    }
    // The first character is a token only as long as it is alone.
    if (run === 1) next--;
    hashes[next++] = mix(run === 0 ? code : stir(previous, code));
    previous = code;
    run++;
  }
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
