/// <reference lib="es2024.arraybuffer" />
import type { PageSignature } from '../../model.js';
import { enlarged, HashGroups } from './hash-groups.js';

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
/**
 * Cores whose bands lie in one piece of memory: what grows is never copied. A piece is of 26 MB, so that it comes from the
 * system as it is filled, and goes back there.
 */
const PIECE_BITS = 18;
const PIECE = 2 ** PIECE_BITS;
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
  #words = new Uint32Array(1024);
  /** 32 bits of the hash of the full text of the first page. */
  #fullText = new Uint32Array(1024);
  /** 1: a page differs from the first one in its full text. */
  #differs = new Uint8Array(1024);
  /** The core at a rank, and back. */
  #order = new Uint32Array(0);
  #rankOf = new Uint32Array(0);

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
    if (core % PIECE === 0) this.#pieces.push(newPiece());
    const piece = this.#pieces[core >>> PIECE_BITS] as Uint32Array;
    const start = (core % PIECE) * BANDS;
    for (let band = 0; band < BANDS; band++) piece[start + band] = packBand(minhash, band * BAND_VALUES);
  }

  /** Gives the ranks. Nothing is added after that. */
  *rank(): Generator<undefined, void> {
    const { count } = this;
    this.#groups.finish();
    this.#fullText = new Uint32Array(0);
    yield;
    // Pages, words and the core share a double, so that one native sort does nearly all; the rest is told by the hashes.
    const keys = new Float64Array(count);
    for (let core = 0; core < count; core++) {
      const pages = MOST_IN_KEY - Math.min(MOST_IN_KEY, this.#groups.pagesOf(core).length);
      const words = MOST_IN_KEY - Math.min(MOST_IN_KEY, this.#words[core] as number);
      keys[core] = (pages * (MOST_IN_KEY + 1) + words) * 2 ** 27 + core;
      if (core % STEP === 0) yield;
    }
    keys.sort();
    const order = Uint32Array.from(keys, (key) => key % 2 ** 27);
    for (let first = 0; first < count; ) {
      yield;
      let end = first + 1;
      const key = Math.floor((keys[first] as number) / 2 ** 27);
      while (end < count && Math.floor((keys[end] as number) / 2 ** 27) === key) end++;
      order.subarray(first, end).sort((one, other) => this.#compare(one, other));
      first = end;
    }
    this.#groups.forgetHashes();
    this.#order = order;
    this.#rankOf = new Uint32Array(count);
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

  /** The Jaccard similarity of two cores by their MinHashes: less than 1, standard error at most 0.046. */
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

  /** Gives the memory of the MinHashes back at once, which is most of it: no estimate after that. */
  forgetValues(): void {
    for (const { buffer } of this.#pieces) (buffer as ArrayBuffer).resize(0);
    this.#pieces.length = 0;
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
    this.#words = enlarged(this.#words, new Uint32Array(2 * this.#words.length));
    this.#fullText = enlarged(this.#fullText, new Uint32Array(2 * this.#fullText.length));
    this.#differs = enlarged(this.#differs, new Uint8Array(2 * this.#differs.length));
  }
}

/** Of a buffer that can be resized, so that it need not wait for the collector to be given back. */
function newPiece(): Uint32Array {
  const bytes = PIECE * BANDS * Uint32Array.BYTES_PER_ELEMENT;
  return new Uint32Array(new ArrayBuffer(bytes, { maxByteLength: bytes }));
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
  return Math.imul(marks, LOWEST_BITS) >>> (VALUE_BITS * (BAND_VALUES - 1)) & (CHANCES - 1);
}
