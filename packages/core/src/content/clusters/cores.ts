import type { PageSignature } from '../../model.js';
import { enlarged, newColumn, release } from './columns.js';
import { HashGroups } from './hash-groups.js';

/** 25 bands of 5 values: cores that share 0.7 meet in at least one with a probability of 0.99, at 0.3 with 0.06. */
export const BANDS = 25;
const BAND_VALUES = 5;
/** The values of a MinHash that are kept: nearly all of its 128. */
const VALUES = BANDS * BAND_VALUES;
/** Bits of a value that are kept, so that a band is a word of 32 bits, by which cores are found as well as compared. */
const VALUE_BITS = 6;
const CHANCES = 2 ** VALUE_BITS;
/** The lowest bit of each value of a band. */
const LOWEST_BITS = 0b000001_000001_000001_000001_000001;
/** An estimate of two cores that are not the same never says that they are. */
const MOST_ESTIMATED = 0.99;
/** Cores whose bands lie in one piece of memory, of 26 MB: what grows is never copied. */
const PIECE_BITS = 18;
const PIECE = 2 ** PIECE_BITS;
const FIRST_CAPACITY = 1024;
/** Cores to which a rank is given between two rests. */
const STEP = 2 ** 14;
/** More pages or words than this are ordered among themselves by comparing: each takes 13 bits of a key. */
const MOST_IN_KEY = 2 ** 13 - 1;

/**
 * The distinct cores of a run, in typed columns: about 150 bytes each, of which 100 are the bands of its MinHash. Once `rank` has run, a core is known by its rank: the one that most pages carry comes first, then the one
 * with most words, then by hash. So nothing depends on the order in which pages come.
 */
export class Cores {
  readonly #groups = new HashGroups();
  readonly #pieces: Uint32Array[] = [];
  #words = newColumn(Uint32Array, FIRST_CAPACITY);
  /** 32 bits of the hash of the full text of the first page. */
  #fullText = newColumn(Uint32Array, FIRST_CAPACITY);
  /** 1: a page differs from the first one in its full text. */
  #differs = newColumn(Uint8Array, FIRST_CAPACITY);
  /** The core at a rank, and back. */
  #order = newColumn(Uint32Array, 0);
  #rankOf = newColumn(Uint32Array, 0);

  get count(): number {
    return this.#groups.count;
  }

  /** Adds a page whose core is long enough to compare. */
  add({ pageId, exact, full, wordsCore }: PageSignature, minhash: Uint16Array): void {
    const known = this.#groups.count;
    const core = this.#groups.add(exact, pageId);
    const fullText = Number.parseInt(full.slice(-8), 16) >>> 0;
    if (core < known) {
      this.#words[core] = Math.max(this.#words[core] as number, wordsCore);
      if (this.#fullText[core] !== fullText) this.#differs[core] = 1;
      return;
    }
    if (core === this.#words.length) this.#enlarge();
    this.#words[core] = wordsCore;
    this.#fullText[core] = fullText;
    if (core % PIECE === 0) this.#pieces.push(newColumn(Uint32Array, PIECE * BANDS));
    const piece = this.#pieces[core >>> PIECE_BITS] as Uint32Array;
    const start = (core % PIECE) * BANDS;
    for (let band = 0; band < BANDS; band++) piece[start + band] = packBand(minhash, band * BAND_VALUES);
  }

  /** Gives the ranks. Nothing is added after that. */
  *rank(): Generator<undefined, void> {
    const { count } = this;
    this.#groups.finish();
    release(this.#fullText);
    yield;
    // Pages, words and the core share a double, so that one native sort does nearly all; the rest is told by the hashes.
    const keys = newColumn(Float64Array, count);
    for (let core = 0; core < count; core++) {
      const pages = MOST_IN_KEY - Math.min(MOST_IN_KEY, this.#groups.pagesOf(core).length);
      const words = MOST_IN_KEY - Math.min(MOST_IN_KEY, this.#words[core] as number);
      keys[core] = (pages * (MOST_IN_KEY + 1) + words) * 2 ** 27 + core;
      if (core % STEP === 0) yield;
    }
    keys.sort();
    const order = newColumn(Uint32Array, count);
    for (let rank = 0; rank < count; rank++) order[rank] = (keys[rank] as number) % 2 ** 27;
    for (let first = 0; first < count; ) {
      yield;
      let end = first + 1;
      const key = Math.floor((keys[first] as number) / 2 ** 27);
      while (end < count && Math.floor((keys[end] as number) / 2 ** 27) === key) end++;
      if (end - first > 1) order.subarray(first, end).sort((one, other) => this.#compare(one, other));
      first = end;
    }
    release(keys);
    this.#groups.forgetHashes();
    this.#order = order;
    this.#rankOf = newColumn(Uint32Array, count);
    for (let rank = 0; rank < count; rank++) this.#rankOf[order[rank] as number] = rank;
  }

  /** The ids of the pages that carry a core; unsorted. */
  pagesOf(rank: number): Uint32Array {
    return this.#groups.pagesOf(this.#order[rank] as number);
  }

  wordsOf(rank: number): number {
    return this.#words[this.#order[rank] as number] as number;
  }

  /** Whether all that a reader sees is the same on the pages that carry the core. */
  isWholePage(rank: number): boolean {
    return this.#differs[this.#order[rank] as number] === 0;
  }

  /**
   * Writes for each core, in any order, the key of a band and the rank as one number, so that one native sort brings
   * together what agrees in the band. 53 bits for both.
   */
  *bandKeys(band: number, keys: Float64Array, rankRange: number): Generator<undefined, void> {
    const keyRange = Math.min(2 ** 32, 2 ** 53 / rankRange);
    for (let core = 0; core < this.count; core++) {
      keys[core] = (this.#bandOf(core, band) % keyRange) * rankRange + (this.#rankOf[core] as number);
      if (core % STEP === 0) yield;
    }
  }

  /** The keys of all bands of a core, told apart by band. */
  keysOf(rank: number): number[] {
    const core = this.#order[rank] as number;
    return Array.from({ length: BANDS }, (_, band) => this.#bandOf(core, band) * BANDS + band);
  }

  /** The Jaccard similarity of two cores by their MinHashes: less than 1; standard error 0.04, of texts of 50 words 0.07. */
  estimate(one: number, other: number): number {
    const [a, b] = [this.#order[one] as number, this.#order[other] as number];
    const left = this.#pieces[a >>> PIECE_BITS] as Uint32Array;
    const right = this.#pieces[b >>> PIECE_BITS] as Uint32Array;
    const [from, to] = [(a % PIECE) * BANDS, (b % PIECE) * BANDS];
    let unlike = 0;
    for (let band = 0; band < BANDS; band++) {
      unlike += countUnlike((left[from + band] as number) ^ (right[to + band] as number));
    }
    const share = (VALUES - unlike) / VALUES;
    // Values agree by chance, too.
    return Math.min(MOST_ESTIMATED, Math.max(0, (share * CHANCES - 1) / (CHANCES - 1)));
  }

  /** Lets go of the MinHashes, which are most of what is held: no estimate and no key after that. */
  forgetValues(): void {
    release(...this.#pieces);
    this.#pieces.length = 0;
  }

  /** Lets go of all. */
  release(): void {
    this.forgetValues();
    this.#groups.release();
    release(this.#words, this.#differs, this.#order, this.#rankOf);
  }

  #bandOf(core: number, band: number): number {
    return (this.#pieces[core >>> PIECE_BITS] as Uint32Array)[(core % PIECE) * BANDS + band] as number;
  }

  #compare(one: number, other: number): number {
    const byPages = this.#groups.pagesOf(other).length - this.#groups.pagesOf(one).length;
    const byWords = (this.#words[other] as number) - (this.#words[one] as number);
    return byPages || byWords || this.#groups.compare(one, other);
  }

  #enlarge(): void {
    this.#words = enlarged(this.#words);
    this.#fullText = enlarged(this.#fullText);
    this.#differs = enlarged(this.#differs);
  }
}

/** The values of a band, from the first on, side by side. */
function packBand(minhash: Uint16Array, first: number): number {
  let packed = 0;
  for (let at = first; at < first + BAND_VALUES; at++) {
    const value = minhash[at] as number;
    packed = packed * CHANCES + ((value ^ (value >>> VALUE_BITS)) % CHANCES);
  }
  return packed;
}

/** How many values of two bands differ, by the bits in which the bands do. */
function countUnlike(bits: number): number {
  if (bits === 0) return 0;
  // Each value's six bits are gathered in its lowest one; the product adds these up in the highest value.
  const halves = bits | (bits >>> 3);
  const marks = (halves | (halves >>> 1) | (halves >>> 2)) & LOWEST_BITS;
  return (Math.imul(marks, LOWEST_BITS) >>> (VALUE_BITS * (BAND_VALUES - 1))) & (CHANCES - 1);
}
