/** URLs that are remembered, and what they may come to in UTF-16 units: a site can make all of its addresses long ones. */
const MAX_URLS = 100_000;
const MAX_UNITS = 20_000_000;

/** URLs that the queue was given of late. When they are too many all are forgotten; one given once more does no harm. */
export class HandedOver {
  readonly #urls = new Set<string>();
  #units = 0;

  has(url: string): boolean {
    return this.#urls.has(url);
  }

  add(url: string): void {
    if (this.#isFull(url)) {
      this.#urls.clear();
      this.#units = 0;
    }
    this.#urls.add(url);
    this.#units += url.length;
  }

  /** A URL that an earlier part of the run gave to the queue: it is remembered while there is room. */
  learn(url: string): void {
    if (!this.#isFull(url)) this.add(url);
  }

  #isFull(url: string): boolean {
    return this.#urls.size >= MAX_URLS || this.#units + url.length > MAX_UNITS;
  }
}
