/** Hashes are small integers, which cost no memory of their own. */
const MASK = 0x3fffffff;

/** 30-bit hash of a text (FNV-1a over UTF-16 units), mixed with `seed`. */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixHashes(hash, seed);
}

/** One hash of two. */
export function mixHashes(one: number, other: number): number {
  let mixed = Math.imul(one ^ (one >>> 15) ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return Math.imul(mixed, 0xc2b2ae35) & MASK;
}

/** Numbers that were seen of late: of two generations the older is forgotten when the younger is full. */
export class SeenNumbers {
  readonly #generation: number;
  #young = new Set<number>();
  #old = new Set<number>();

  /** @param generation numbers in a generation; at most twice as many are remembered */
  constructor(generation: number) {
    this.#generation = generation;
  }

  /** Remembers a number; says whether it is new. */
  add(number: number): boolean {
    if (this.#young.has(number)) return false;
    if (this.#young.size >= this.#generation) {
      this.#old = this.#young;
      this.#young = new Set();
    }
    this.#young.add(number);
    return !this.#old.has(number);
  }
}

/**
 * How often things were counted, up to 255, in one megabyte however many there are: two things that share both of their
 * cells are counted together, so a count may be too high and is never too low.
 */
export class Counts {
  readonly #cells = new Uint8Array(1 << 20);

  add(hash: number): void {
    const [first, second] = cellsOf(hash);
    const least = Math.min(this.#cells[first] ?? 0, this.#cells[second] ?? 0);
    if (least === 255) return;
    if (this.#cells[first] === least) this.#cells[first] = least + 1;
    if (this.#cells[second] === least) this.#cells[second] = least + 1;
  }

  get(hash: number): number {
    const [first, second] = cellsOf(hash);
    return Math.min(this.#cells[first] ?? 0, this.#cells[second] ?? 0);
  }
}

function cellsOf(hash: number): [number, number] {
  return [hash & 0xfffff, mixHashes(hash, 1) & 0xfffff];
}
