/** Two pages that are one: at two addresses, or one is the canonical of the other, or both name the same. The leading one first. */
export type SamePage = readonly [leading: number, other: number];

/** Pages that are one do not count against each other. */
export class SamePages {
  readonly #leading = new Map<number, number>();

  /** @param pairs in an order that does not depend on the crawl */
  constructor(pairs: Iterable<SamePage>) {
    for (const [leading, other] of pairs) {
      const [root, follower] = [this.leadingOf(leading), this.leadingOf(other)];
      if (root !== follower) this.#leading.set(follower, root);
    }
  }

  /** The page that stands for all that are one with a page; the page itself where no other is. */
  leadingOf(page: number): number {
    let root = page;
    for (let next = this.#leading.get(root); next !== undefined; next = this.#leading.get(root)) root = next;
    // Who asks again has no chain to follow.
    if (root !== page) this.#leading.set(page, root);
    return root;
  }
}
