import type { LimitHit } from '../model.js';

/** How much of one page is read. Every cap that a page reaches is told in its facts. */
export const LIMITS = {
  /** Size of the source in UTF-16 units, which are bytes where the text is ASCII; what follows is cut off. */
  bytes: 10 * 1024 * 1024,
  /** Open elements; deeper ones are read, but as if they were empty elements. */
  depth: 512,
  /** Elements and runs of text; reading stops there. */
  nodes: 500_000,
  /** Attributes of one tag; further ones are left out. */
  attributes: 1_000,
  /** Links kept that a reader follows, and as many others. */
  links: 5_000,
  /** UTF-16 units of text kept. */
  text: 2 * 1024 * 1024,
  /** Characters of scripts without spaces whose words are told apart; the words of a block that goes beyond are estimated. */
  words: 20_000,
  /** Elements kept that could be filled by an ad system. */
  elements: 500,
  /** Nodes, and 2,000 siblings, of the tree that people's own selectors search: their cost is the product of the two. */
  tree: 100_000,
} as const satisfies Record<LimitHit['limit'], number>;

/** The caps that a page has reached so far, in the order in which it reached them. */
export class Limits {
  private readonly reached = new Set<LimitHit['limit']>();

  hit(limit: LimitHit['limit']): void {
    this.reached.add(limit);
  }

  list(): LimitHit[] {
    return [...this.reached].map((limit) => ({ limit, most: LIMITS[limit] }));
  }
}
