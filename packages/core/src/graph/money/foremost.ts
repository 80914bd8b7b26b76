/** The first few of many in an order; the others are counted and not kept. */
export class Foremost<T> {
  /** In order. */
  readonly items: T[] = [];
  /** How many there were in all. */
  count = 0;
  readonly #most: number;
  readonly #order: (one: T, other: T) => number;

  constructor(most: number, order: (one: T, other: T) => number) {
    this.#most = most;
    this.#order = order;
  }

  add(item: T): void {
    this.count += 1;
    const { items } = this;
    if (items.length === this.#most && this.#order(items[this.#most - 1] as T, item) <= 0) return;
    let [place, end] = [0, items.length];
    while (place < end) {
      const middle = (place + end) >>> 1;
      if (this.#order(items[middle] as T, item) <= 0) place = middle + 1;
      else end = middle;
    }
    items.splice(place, 0, item);
    if (items.length > this.#most) items.pop();
  }
}
