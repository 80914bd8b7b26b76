/** Two pages that are one: at two addresses, or one is the canonical of the other, or both name the same. The leading one first. */
export type SamePage = readonly [leading: number, other: number];

/** Which pages count against each other: not those that are one, and for an article not those that gather articles. */
export class SamePages {
  readonly #leading = new Map<number, number>();
  readonly #gathering: ReadonlySet<number>;

  /**
   * @param pairs in an order that does not depend on the crawl
   * @param gathering pages that show what others say: the index of a blog, a month, a label
   */
  constructor(pairs: Iterable<SamePage>, gathering: ReadonlySet<number> = new Set()) {
    for (const [leading, other] of pairs) {
      const [root, follower] = [this.leadingOf(leading), this.leadingOf(other)];
      if (root !== follower) this.#leading.set(follower, root);
    }
    this.#gathering = gathering;
  }

  /** The page that stands for all that are one with a page; the page itself where no other is. */
  leadingOf(page: number): number {
    let root = page;
    for (let next = this.#leading.get(root); next !== undefined; next = this.#leading.get(root)) root = next;
    // Who asks again has no chain to follow.
    if (root !== page) this.#leading.set(page, root);
    return root;
  }

  /** Whether a page, or rather the one that stands for it, gathers what other pages say. */
  gathers(page: number): boolean {
    return this.#gathering.has(this.leadingOf(page));
  }

  /** Whether what another page says is no page's own any more for that: an article stays its own where a blog shows it, too. */
  countsAgainst(other: number, page: number): boolean {
    return this.leadingOf(other) !== this.leadingOf(page) && (this.gathers(page) || !this.gathers(other));
  }
}
