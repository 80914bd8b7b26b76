/** Cells at the beginning and at most, a byte each. */
const FEWEST_CELLS = 2 ** 14;
const MOST_CELLS = 2 ** 26;
/** What a cell can hold. */
const FULL = 255;

/**
 * How often prints were added, in a few bits for each: never too few (up to 255, which stands for more), sometimes too many,
 * because prints share cells. What is rare by these counts is rare, so the exact ones are kept of the rest only.
 */
export class RoughCounts {
  #cells = new Uint8Array(FEWEST_CELLS);
  #added = 0;

  add(hash: number): void {
    // Half a cell for each print. Copied side by side, the counts of the smaller table are still never too few.
    if (++this.#added * 2 > this.#cells.length && this.#cells.length < MOST_CELLS) {
      const cells = new Uint8Array(this.#cells.length * 2);
      cells.set(this.#cells);
      cells.set(this.#cells, this.#cells.length);
      this.#cells = cells;
    }
    const cell = this.#cellOf(hash);
    const count = this.#cells[cell] as number;
    if (count < FULL) this.#cells[cell] = count + 1;
  }

  /** Whether the print may have been added so often. */
  mayReach(hash: number, count: number): boolean {
    return (this.#cells[this.#cellOf(hash)] as number) >= Math.min(count, FULL);
  }

  #cellOf(hash: number): number {
    return (hash >>> 0) & (this.#cells.length - 1);
  }
}
