import { hex } from '../hash.js';
import type { Block, BlockRole, Fingerprint } from '../model.js';
import { CORE_PART, isPrinted, MAIN_PART } from '../printed-blocks.js';
import { blockTokens, mix } from './tokens.js';

/** Five words is where copies and other pages part best: measured on five copies under five titles, k = 1 to 8. */
const SHINGLE = 5;
/** Shorter cores are template and caption: such pages would match each other trivially. */
export const MIN_TOKENS = 50;
/** 128 values estimate a similarity of 0.7 with a standard deviation of 0.04. */
export const MINHASH_VALUES = 128;
const BIN_BITS = 7;
const REST_BITS = 32 - BIN_BITS;
const REST_MASK = 2 ** REST_BITS - 1;
const EMPTY = 2 ** REST_BITS;
/** Written anew by each call: memory that a text needs for a moment only would wait for the collector. */
const least = new Int32Array(MINHASH_VALUES);
let scratch = new Uint32Array(2 ** 12);
/** Odd, so that a value borrowed over one bin differs from the same value borrowed over two. */
const BORROWED = 0x9e37;
/** 2^32 over the golden ratio, odd: the one of `stir`, which is written out here because two of three steps are spent in it. */
const MULTIPLIER = 0x9e3779b1;

/**
 * What the close knows a page by; too short a core gives `minhash: null`, and one of a few words `exact: ''`.
 * @param folded the text of each block as `fold` gives it; not looked at where the block is hidden
 */
export function fingerprintOf(blocks: Block[], folded: string[], roles: BlockRole[], main: boolean[]): Fingerprint {
  const seen: number[] = [];
  const texts: string[] = [];
  for (let index = 0; index < blocks.length; index++) {
    if (roles[index] === 'hidden') continue;
    seen.push(index);
    texts.push(folded[index] as string);
  }
  const { tokens, ends } = blockTokens(texts);
  const core = new Uint32Array(tokens.length);
  const [hashes, words] = [new Float64Array(seen.length), new Uint32Array(seen.length)];
  const parts = new Uint8Array(seen.length);
  let coreLength = 0;
  let printed = 0;
  let start = 0;
  for (let order = 0; order < seen.length; order++) {
    const index = seen[order] as number;
    const end = ends[order] as number;
    const isInCore = isCore(roles, main, index);
    if (isInCore) for (let at = start; at < end; at++) core[coreLength++] = tokens[at] as number;
    if (isPrinted(blocks, roles, index)) {
      hashes[printed] = printOf(tokens, start, end);
      words[printed] = (blocks[index] as Block).words;
      parts[printed++] = (main[index] ? MAIN_PART : 0) | (isInCore ? CORE_PART : 0);
    }
    start = end;
  }
  return {
    ...identify(core.subarray(0, coreLength)),
    full: tokens.length === 0 ? '' : hashOf(tokens),
    blocks: { hashes: hashes.slice(0, printed), words: words.slice(0, printed), parts: parts.slice(0, printed) },
  };
}

/** Whether a block of the main text belongs to the core, as far as that is known without the site. */
export function isCore(roles: readonly BlockRole[], main: readonly boolean[], index: number): boolean {
  return main[index] === true && (roles[index] === 'prose' || roles[index] === 'heading');
}

/** What identifies a core of these tokens; fewer than 50 give `minhash: null`, fewer than a shingle `exact: ''` as well. */
export function identify(tokens: Uint32Array): Pick<Fingerprint, 'exact' | 'minhash'> {
  return {
    exact: tokens.length < SHINGLE ? '' : hashOf(tokens),
    minhash: tokens.length < MIN_TOKENS ? null : minhashOf(tokens),
  };
}

/** 48 bits over the tokens of a block, from `start` up to `end`, as an integer. */
export function printOf(tokens: Uint32Array, start: number, end: number): number {
  const [high, low] = lanesOf(tokens, start, end);
  return (high & 0xffff) * 2 ** 32 + low;
}

/** Two lanes of 32 bits over the tokens in their order. */
function lanesOf(tokens: Uint32Array, start: number, end: number): [high: number, low: number] {
  let high = end - start;
  let low = 0x41c6ce57;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as number;
    high = Math.imul(high ^ token, MULTIPLIER);
    high ^= high >>> 15;
    low = Math.imul(low ^ token, 0x5f356495);
    low ^= low >>> 13;
  }
  return [mix(high ^ low), mix((low + Math.imul(high, 0x85ebca6b)) | 0)];
}

/** The distinct shingles of the tokens, sorted: two such sets are compared in one pass. */
export function shinglesOf(tokens: Uint32Array): Uint32Array {
  const count = Math.max(0, tokens.length - SHINGLE + 1);
  if (count > scratch.length) scratch = new Uint32Array(2 * count);
  const shingles = scratch.subarray(0, count);
  for (let i = 0; i < count; i++) shingles[i] = shingleAt(tokens, i);
  shingles.sort();
  let distinct = 0;
  for (let i = 0; i < count; i++) {
    const shingle = shingles[i] as number;
    if (distinct === 0 || shingle !== shingles[distinct - 1]) shingles[distinct++] = shingle;
  }
  return shingles.slice(0, distinct);
}

/** Shared by all: |a ∩ b| / |a ∪ b| of two sorted sets of distinct values; 0 when both are empty. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** The steps of `stir` written out: a loop would take twice the time. */
function shingleAt(tokens: Uint32Array, start: number): number {
  let hash = Math.imul(tokens[start] as number, MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (tokens[start + 1] as number), MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (tokens[start + 2] as number), MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (tokens[start + 3] as number), MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (tokens[start + 4] as number), MULTIPLIER);
  return mix(hash ^ (hash >>> 15));
}

/** 64 bits over the tokens in their order, as 16 hex digits. */
function hashOf(tokens: Uint32Array): string {
  const [high, low] = lanesOf(tokens, 0, tokens.length);
  return hex(high) + hex(low);
}

/**
 * One-permutation MinHash (Li, Owen, Zhang 2012): the upper bits of a shingle choose its bin, the least of the rest is the
 * bin's value. An empty bin borrows from the next full one to its right (Shrivastava, Li 2014). 16 bits of a value are kept.
 */
function minhashOf(tokens: Uint32Array): Uint16Array {
  least.fill(EMPTY);
  for (let i = 0; i + SHINGLE <= tokens.length; i++) {
    const shingle = shingleAt(tokens, i);
    const bin = shingle >>> REST_BITS;
    const value = shingle & REST_MASK;
    if (value < (least[bin] as number)) least[bin] = value;
  }
  const values = new Uint16Array(MINHASH_VALUES);
  for (let bin = 0; bin < MINHASH_VALUES; bin++) {
    let distance = 0;
    while (least[(bin + distance) % MINHASH_VALUES] === EMPTY) distance++;
    values[bin] = (least[(bin + distance) % MINHASH_VALUES] as number) + distance * BORROWED;
  }
  return values;
}
