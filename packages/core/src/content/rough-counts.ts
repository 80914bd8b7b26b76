/** Cells at least and at most, a byte each. */
const FEWEST_CELLS = 2 ** 10;
const MOST_CELLS = 2 ** 26;
/** Cells for each print that is added: of four prints, three have a cell of their own. */
const CELLS = 4;
/** What a cell can hold. */
const FULL = 255;

/**
 * How often prints were added, in a few bytes for each: never too few (up to 255, which stands for more), sometimes too many,
 * because prints share cells. What is rare by these counts is rare, so exact ones are kept of the rest only.
 */
export class RoughCounts {
  readonly #cells: Uint8Array;

  /** @param expected how many prints will be added */
  constructor(expected: number) {
    const cells = 2 ** Math.ceil(Math.log2(Math.max(1, expected * CELLS)));
    this.#cells = new Uint8Array(Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, cells)));
  }

  add(print: number): void {
    const cell = this.#cellOf(print);
    const count = this.#cells[cell] as number;
    if (count < FULL) this.#cells[cell] = count + 1;
  }

  /** Whether the print may have been added so often. */
  mayReach(print: number, count: number): boolean {
    return (this.#cells[this.#cellOf(print)] as number) >= Math.min(count, FULL);
  }

  #cellOf(print: number): number {
    return (print >>> 0) & (this.#cells.length - 1);
  }
}
