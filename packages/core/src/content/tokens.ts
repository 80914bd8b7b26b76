import { classifyPair, HIGH_SURROGATE, IDEOGRAPH, JOINER, LETTER, SEPARATOR, SYLLABLE, unitClasses } from '../words.js';

/**
 * Texts as token hashes. A token is a word after NFKC and lower case. Scripts that put no spaces between words give their
 * character bigrams instead: no dictionary decides, so the hashes are the same on every version of ICU. Hashes are taken
 * straight from the code units: cutting every word out as a string costs ten times more.
 */

const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * The token hashes of the texts, 32 bits each, in reading order. A token never spans two texts. There are at most as many
 * as code units.
 */
export function tokenHashes(texts: readonly string[]): Uint32Array {
  const folded = texts.map(fold);
  const hashes = new Uint32Array(folded.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const text of folded) count = hashInto(hashes, count, text);
  return hashes.subarray(0, count);
}

/** NFKC and lower case: what spellings of one text have in common. */
export function fold(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text).toLowerCase();
}

/** Writes the hashes of one folded text from index `count` on and returns the new count. */
function hashInto(hashes: Uint32Array, count: number, text: string): number {
  let next = count;
  let word = 0;
  let inWord = false;
  /** The last character of an unspaced run, 0 outside one; and whether a bigram holds it already. */
  let previous = 0;
  let isPaired = false;
  for (let at = 0; at <= text.length; at++) {
    let code = at < text.length ? text.charCodeAt(at) : 0;
    let kind = unitClasses[code] ?? SEPARATOR;
    if (kind === HIGH_SURROGATE && at + 1 < text.length) {
      const low = text.charCodeAt(++at);
      kind = classifyPair(code, low);
      code = ((code & 0x3ff) << 10) | (low & 0x3ff);
    }
    if (kind === LETTER) {
      word = stir(inWord ? word : 0, code);
      inWord = true;
    } else if (inWord && kind !== JOINER) {
      hashes[next++] = mix(word);
      inWord = false;
    }
    const isUnspaced = kind === IDEOGRAPH || kind === SYLLABLE;
    if (previous !== 0 && !isUnspaced && !isPaired) hashes[next++] = mix(stir(0, previous));
    isPaired = isUnspaced && previous !== 0;
    if (isPaired) hashes[next++] = mix(stir(stir(0, previous), code));
    previous = isUnspaced ? code : 0;
  }
  return next;
}

/** One step of a multiply-xorshift hash of 32 bits. */
export function stir(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
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
