import type { MoneyPath } from '../../model.js';

export type Counts = Pick<MoneyPath, 'links' | 'contentLinks' | 'pages' | 'paidLinks' | 'paidPages'>;

/** What leads to each deal, in 40 bytes a deal. */
export class DealCounts {
  /** Deals that anything leads to, in the order in which they were found. */
  readonly found: number[] = [];
  readonly #links: Float64Array;
  readonly #contentLinks: Float64Array;
  readonly #pages: Float64Array;
  readonly #paidLinks: Float64Array;
  readonly #paidPages: Float64Array;

  constructor(deals: number) {
    this.#links = new Float64Array(deals);
    this.#contentLinks = new Float64Array(deals);
    this.#pages = new Float64Array(deals);
    this.#paidLinks = new Float64Array(deals);
    this.#paidPages = new Float64Array(deals);
  }

  /** Further pages lead to the deal: at least one. */
  addPages(deal: number, pages: number): void {
    if (this.#pages[deal] === 0) this.found.push(deal);
    (this.#pages[deal] as number) += pages;
  }

  /** Links lead to a page that holds the deal. */
  addLinks(deal: number, links: number, contentLinks: number): void {
    (this.#links[deal] as number) += links;
    (this.#contentLinks[deal] as number) += contentLinks;
  }

  /** A further page that is led to holds so many paid links of the deal. */
  addPaidPage(deal: number, paidLinks: number): void {
    (this.#paidLinks[deal] as number) += paidLinks;
    (this.#paidPages[deal] as number) += 1;
  }

  has(deal: number): boolean {
    return (this.#pages[deal] as number) > 0;
  }

  /** The deal with the most links first, then the one with the most paid links that they lead to. */
  compare(one: number, other: number): number {
    return (
      (this.#links[other] as number) - (this.#links[one] as number) ||
      (this.#paidLinks[other] as number) - (this.#paidLinks[one] as number)
    );
  }

  of(deal: number): Counts {
    return {
      links: this.#links[deal] as number,
      contentLinks: this.#contentLinks[deal] as number,
      pages: this.#pages[deal] as number,
      paidLinks: this.#paidLinks[deal] as number,
      paidPages: this.#paidPages[deal] as number,
    };
  }

  clear(): void {
    for (const deal of this.found) {
      this.#links[deal] = 0;
      this.#contentLinks[deal] = 0;
      this.#pages[deal] = 0;
      this.#paidLinks[deal] = 0;
      this.#paidPages[deal] = 0;
    }
    this.found.length = 0;
  }
}
