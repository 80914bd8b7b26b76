import { jaccard } from '../fingerprint.js';
import type { Cores } from './cores.js';

/**
 * Pages whose cores share this much are copies. Measured on 1,479 pages with 6,068 pairs of copies: no false pair and no
 * missed one at 0.6, no false pair and 0.5 % missed at 0.7; this is between the two.
 */
export const THRESHOLD = 0.65;
/** Texts that are read though an estimate is clear, so that what is reported of small runs is exact. */
const READ_WHEN_CLEAR = 1000;
/** Among more cores a clear estimate will do: nobody looks at so many figures one by one. */
const MOST_EXACT = 200;
/** Shingle values kept in memory, 4 bytes each. */
const CACHED_SHINGLES = 200_000;
/** An estimate so many standard errors below the threshold decides: nearly no pair is lost. */
const CLEAR = 1.5;
/** And one so many above it: what is taken for a copy by mistake is so nearly one that no reader would tell. */
const SURE = 0.5;
/** Exact comparisons that a core is worth while a leader is looked for; the most promising ones first. */
const TRIED = 4;
/** A core fills no more of the 128 bins of its MinHash than it has shingles. */
const BINS = 128;

/** Another core, and how like it one is: 0 to 1. */
export interface Alike {
  core: number;
  similarity: number;
}

/** How alike cores are: what makes families of them. */
export interface Likeness {
  /** Whether two cores could be alike: worth a closer look. Cheap. */
  couldBe(one: number, other: number): boolean;
  /**
   * The one of the others that a core is most like, and how much; undefined where it is like none.
   * @param among how many cores are compared with each other
   */
  mostAlike(core: number, others: readonly number[], among: number): Alike | undefined;
}

/** What copies have in common: estimated, or exact by reading the texts. */
export class CopyLikeness implements Likeness {
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

  couldBe(one: number, other: number): boolean {
    return this.#cores.estimate(one, other) >= THRESHOLD - CLEAR * this.#errorOf(one, other);
  }

  mostAlike(core: number, others: readonly number[], among: number): Alike | undefined {
    const candidates: { core: number; estimated: number }[] = [];
    for (const other of others) {
      const estimated = this.#cores.estimate(other, core);
      if (estimated >= THRESHOLD - CLEAR * this.#errorOf(other, core)) candidates.push({ core: other, estimated });
    }
    candidates.sort((a, b) => b.estimated - a.estimated || a.core - b.core);
    for (const candidate of candidates.slice(0, TRIED)) {
      const similarity = this.#decide(candidate.core, core, candidate.estimated, among);
      if (similarity >= THRESHOLD) return { core: candidate.core, similarity };
    }
    return undefined;
  }

  /** How alike two cores are, 0 to 1. @param among as for `mostAlike` */
  between(one: number, other: number, among: number): number {
    return one === other ? 1 : this.#decide(one, other, this.#cores.estimate(one, other), among);
  }

  /** Exact where the estimate is in doubt, and among few cores as long as few texts were read; the estimate otherwise. */
  #decide(one: number, other: number, estimated: number, among: number): number {
    const distance = (estimated - THRESHOLD) / this.#errorOf(one, other);
    const isClear = distance < -CLEAR || distance >= SURE;
    const isWorthReading = !isClear || (among <= MOST_EXACT && this.#texts + 2 <= READ_WHEN_CLEAR);
    return isWorthReading ? jaccard(this.#read(one), this.#read(other)) : estimated;
  }

  /** The standard error of an estimate near the threshold. */
  #errorOf(one: number, other: number): number {
    const values = Math.min(BINS, this.#cores.wordsOf(one), this.#cores.wordsOf(other));
    return Math.sqrt((THRESHOLD * (1 - THRESHOLD)) / Math.max(1, values));
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
