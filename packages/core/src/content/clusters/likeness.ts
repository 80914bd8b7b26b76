import { jaccard } from '../fingerprint.js';
import type { Cores } from './cores.js';

/**
 * Pages whose cores share this much are copies. Measured on 1,479 pages with 6,068 pairs of copies: no false pair and no
 * missed one at 0.6, no false pair and 0.5 % missed at 0.7; this is between the two.
 */
export const THRESHOLD = 0.65;
/** Texts that are read though an estimate is clear, so that what is reported of most runs is exact. */
const READ_WHEN_CLEAR = 5000;
/** Shingle values kept in memory, 4 bytes each. */
const CACHED_SHINGLES = 2_000_000;
/** An estimate further from the threshold than this many standard errors decides. */
const CLEAR = 1.5;
/** Exact comparisons that a core is worth while a leader is looked for; the most promising ones first. */
const TRIED = 4;
/** A core fills no more of the 128 bins of its MinHash than it has shingles. */
const BINS = 128;

/** How alike cores are: estimated, or exact by reading the texts. */
export class Likeness {
  readonly #cores: Cores;
  readonly #shinglesOf: (pageId: number) => Uint32Array;
  /** By core; those asked for longest ago come first. */
  readonly #held = new Map<number, Uint32Array>();
  #heldValues = 0;
  #texts = 0;

  constructor(cores: Cores, shinglesOf: (pageId: number) => Uint32Array) {
    this.#cores = cores;
    this.#shinglesOf = shinglesOf;
  }

  /** Whether two cores could be alike: worth a closer look. Cheap. */
  couldBe(one: number, other: number): boolean {
    return this.#cores.estimate(one, other) >= THRESHOLD - this.#doubt(one, other);
  }

  /** The one of the others that a core is most like, and how much; undefined where none is a copy. */
  mostAlike(core: number, others: readonly number[]): { core: number; similarity: number } | undefined {
    const candidates: { core: number; estimated: number }[] = [];
    for (const other of others) {
      const estimated = this.#cores.estimate(other, core);
      if (estimated >= THRESHOLD - this.#doubt(other, core)) candidates.push({ core: other, estimated });
    }
    candidates.sort((a, b) => b.estimated - a.estimated || a.core - b.core);
    for (const candidate of candidates.slice(0, TRIED)) {
      const similarity = this.#decide(candidate.core, core, candidate.estimated);
      if (similarity >= THRESHOLD) return { core: candidate.core, similarity };
    }
    return undefined;
  }

  /** Whether so many texts more may be read where an estimate would do. */
  canRead(texts: number): boolean {
    return this.#texts + texts <= READ_WHEN_CLEAR;
  }

  exact(one: number, other: number): number {
    return jaccard(this.#read(one), this.#read(other));
  }

  /** Exact where the estimate is in doubt, and as long as few texts were read; the estimate otherwise. */
  #decide(one: number, other: number, estimated: number): number {
    const isClear = estimated >= THRESHOLD + this.#doubt(one, other);
    return isClear && !this.canRead(2) ? estimated : this.exact(one, other);
  }

  #doubt(one: number, other: number): number {
    const words = Math.min(BINS, this.#cores.wordsOf(one), this.#cores.wordsOf(other));
    return CLEAR * Math.sqrt((THRESHOLD * (1 - THRESHOLD)) / Math.max(1, words));
  }

  #read(core: number): Uint32Array {
    const known = this.#held.get(core);
    const shingles = known ?? this.#shinglesOf(this.#cores.pagesOf(core)[0] as number);
    if (known) this.#held.delete(core);
    else {
      this.#heldValues += shingles.length;
      this.#texts++;
    }
    this.#held.set(core, shingles);
    for (const [oldest, { length }] of this.#held) {
      if (this.#heldValues <= CACHED_SHINGLES || oldest === core) break;
      this.#held.delete(oldest);
      this.#heldValues -= length;
    }
    return shingles;
  }
}
