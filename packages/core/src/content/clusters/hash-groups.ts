import { enlarged, newColumn, release } from './columns.js';

const NONE = 0xffffffff;
const FIRST_CAPACITY = 1024;

/**
 * Pages grouped by a hash of 64 bits, in typed columns: about 32 bytes a page where all differ, 8 where all are equal.
 * Groups are numbered as they come; once `finish` was called, their pages can be asked for.
 */
export class HashGroups {
  /** How many groups there are. */
  count = 0;
  #pages = 0;
  /** By page, in the order in which they came. */
  #pageIds = newColumn(Uint32Array, FIRST_CAPACITY);
  #groupOf = newColumn(Uint32Array, FIRST_CAPACITY);
  /** By group. */
  #high = newColumn(Uint32Array, FIRST_CAPACITY);
  #low = newColumn(Uint32Array, FIRST_CAPACITY);
  /** Open addressing: a group, or NONE. */
  #slots = newColumn(Uint32Array, 2 * FIRST_CAPACITY).fill(NONE);
  /** By group: where its pages begin. */
  #starts = newColumn(Uint32Array, 0);

  /** Adds a page and gives its group; a new one is the last. @param hash 16 hex digits */
  add(hash: string, pageId: number): number {
    const high = Number.parseInt(hash.slice(0, 8), 16) >>> 0;
    const low = Number.parseInt(hash.slice(8), 16) >>> 0;
    const group = this.#find(high, low) ?? this.#found(high, low);
    if (this.#pages === this.#pageIds.length) {
      this.#pageIds = enlarged(this.#pageIds);
      this.#groupOf = enlarged(this.#groupOf);
    }
    this.#pageIds[this.#pages] = pageId;
    this.#groupOf[this.#pages++] = group;
    return group;
  }

  /** Puts the pages of each group side by side. Nothing is added after that. */
  finish(): void {
    release(this.#slots);
    const starts = newColumn(Uint32Array, this.count + 1);
    for (let page = 0; page < this.#pages; page++) (starts[(this.#groupOf[page] as number) + 1] as number)++;
    for (let group = 0; group < this.count; group++) (starts[group + 1] as number) += starts[group] as number;
    const next = newColumn(Uint32Array, this.count + 1);
    next.set(starts);
    const sorted = newColumn(Uint32Array, this.#pages);
    for (let page = 0; page < this.#pages; page++) {
      const place = (next[this.#groupOf[page] as number] as number)++;
      sorted[place] = this.#pageIds[page] as number;
    }
    release(this.#pageIds, this.#groupOf, next);
    this.#pageIds = sorted;
    this.#starts = starts;
  }

  /** The ids of the pages of a group, in the order in which they came. */
  pagesOf(group: number): Uint32Array {
    return this.#pageIds.subarray(this.#starts[group], this.#starts[group + 1]);
  }

  /** Lets go of all, once `finish` was called. */
  release(): void {
    release(this.#pageIds, this.#starts);
  }

  /** Lets go of the hashes, by which groups are told apart and ordered. */
  forgetHashes(): void {
    release(this.#high, this.#low);
  }

  /** The order of two groups by their hashes: the same whatever came first. */
  compare(one: number, other: number): number {
    const byHigh = (this.#high[one] as number) - (this.#high[other] as number);
    return byHigh || (this.#low[one] as number) - (this.#low[other] as number);
  }

  #find(high: number, low: number): number | undefined {
    const mask = this.#slots.length - 1;
    for (let slot = (high ^ low) & mask; ; slot = (slot + 1) & mask) {
      const group = this.#slots[slot] as number;
      if (group === NONE) return undefined;
      if (this.#high[group] === high && this.#low[group] === low) return group;
    }
  }

  #found(high: number, low: number): number {
    const group = this.count++;
    if (group === this.#high.length) {
      this.#high = enlarged(this.#high);
      this.#low = enlarged(this.#low);
    }
    this.#high[group] = high;
    this.#low[group] = low;
    if (this.count * 2 > this.#slots.length) this.#enlarge();
    else this.#place(group);
    return group;
  }

  #enlarge(): void {
    const { length } = this.#slots;
    release(this.#slots);
    this.#slots = newColumn(Uint32Array, 2 * length).fill(NONE);
    for (let group = 0; group < this.count; group++) this.#place(group);
  }

  #place(group: number): void {
    const mask = this.#slots.length - 1;
    let slot = ((this.#high[group] as number) ^ (this.#low[group] as number)) & mask;
    while (this.#slots[slot] !== NONE) slot = (slot + 1) & mask;
    this.#slots[slot] = group;
  }
}
