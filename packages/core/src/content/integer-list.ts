const FEWEST = 64;

/** A list of integers of 32 bits that grows, in 4 to 8 bytes each. */
export class IntegerList {
  length = 0;
  #values = new Int32Array(FEWEST);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const values = new Int32Array(this.length * 2);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[this.length++] = value;
  }

  /** Forgets all of them; the room that they took is kept for others. */
  clear(): void {
    this.length = 0;
  }

  at(index: number): number {
    return this.#values[index] as number;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }
}
