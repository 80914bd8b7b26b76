const FEWEST_SLOTS = 32;
const NONE = -1;

/** Numbers distinct prints from 0, in the order in which they are added, in 20 to 40 bytes each. */
export class PrintIndex {
  /** How many there are. */
  size = 0;
  #prints = new Float64Array(FEWEST_SLOTS / 2);
  #slots = new Int32Array(FEWEST_SLOTS).fill(NONE);

  /** The number of a print, which it gets when it is new. */
  add(print: number): number {
    if (this.size === this.#prints.length) this.#grow();
    const slot = this.#slotOf(print);
    const known = this.#slots[slot] as number;
    if (known !== NONE) return known;
    this.#slots[slot] = this.size;
    this.#prints[this.size] = print;
    return this.size++;
  }

  /** The number of a print; -1 when it was not added. */
  find(print: number): number {
    return this.#slots[this.#slotOf(print)] as number;
  }

  /** The print of a number. */
  at(number: number): number {
    return this.#prints[number] as number;
  }

  /** Open addressing: the slot that holds the print, or the free one where it belongs. At most half of them are taken. */
  #slotOf(print: number): number {
    const last = this.#slots.length - 1;
    for (let slot = (print >>> 0) & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot] as number;
      if (number === NONE || this.#prints[number] === print) return slot;
    }
  }

  #grow(): void {
    const prints = new Float64Array(this.#prints.length * 2);
    prints.set(this.#prints);
    this.#prints = prints;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    for (let number = 0; number < this.size; number++) this.#slots[this.#slotOf(this.at(number))] = number;
  }
}
