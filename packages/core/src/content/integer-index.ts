const FEWEST_SLOTS = 32;
const NONE = -1;

/** Numbers distinct integers from 0, in the order in which they are added, in 16 to 32 bytes each. For prints: their lower bits must differ. */
export class IntegerIndex {
  /** How many there are. */
  size = 0;
  #integers = new Float64Array(FEWEST_SLOTS / 2);
  #slots = new Int32Array(FEWEST_SLOTS).fill(NONE);

  /** The number of an integer, which it gets when it is new. */
  add(integer: number): number {
    if (this.size === this.#integers.length) this.#grow();
    const slot = this.#slotOf(integer);
    const known = this.#slots[slot] as number;
    if (known !== NONE) return known;
    this.#slots[slot] = this.size;
    this.#integers[this.size] = integer;
    return this.size++;
  }

  /** The number of an integer; -1 when it was not added. */
  find(integer: number): number {
    return this.#slots[this.#slotOf(integer)] as number;
  }

  has(integer: number): boolean {
    return this.size > 0 && this.find(integer) !== NONE;
  }

  /** The integer of a number. */
  at(number: number): number {
    return this.#integers[number] as number;
  }

  /** Forgets all of them; the room that they took is kept for others. */
  clear(): void {
    this.size = 0;
    this.#slots.fill(NONE);
  }

  /** Open addressing: the slot that holds the integer, or the free one where it belongs. At most half of them are taken. */
  #slotOf(integer: number): number {
    const last = this.#slots.length - 1;
    for (let slot = (integer >>> 0) & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot] as number;
      if (number === NONE || this.#integers[number] === integer) return slot;
    }
  }

  #grow(): void {
    const integers = new Float64Array(this.#integers.length * 2);
    integers.set(this.#integers);
    this.#integers = integers;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    for (let number = 0; number < this.size; number++) this.#slots[this.#slotOf(this.at(number))] = number;
  }
}
