import type { CloseStep } from '../../model.js';
import { DealCounts } from './deal-counts.js';
import type { PaidPages, PaidRows } from './paid-pages.js';

/** Links, and deals of the pages that they lead to, that are counted between two steps: some milliseconds. */
const workAtOnce = 100_000;

/** Where the pages of one host lead; made once and used for one host after the other. */
export class HostTrail {
  /** By deal of the pages that are led to. */
  readonly counts: DealCounts;
  /** Numbers of the pages with paid links that are led to. */
  readonly targets: number[] = [];
  readonly #paid: PaidPages;
  readonly #rows: PaidRows;
  /** By number of a page with paid links. */
  readonly #links: Float64Array;
  readonly #contentLinks: Float64Array;
  /** By deal: the last page that was found to lead there, from 1. */
  readonly #lastPage: Uint32Array;
  #page = 0;

  constructor(paid: PaidPages, rows: PaidRows) {
    this.#paid = paid;
    this.#rows = rows;
    this.counts = new DealCounts(paid.deals.length);
    this.#links = new Float64Array(paid.count);
    this.#contentLinks = new Float64Array(paid.count);
    this.#lastPage = new Uint32Array(paid.deals.length);
  }

  /**
   * Replaces what was followed before.
   * @param pages their links, as Leads has them
   */
  *follow(pages: Iterable<Uint32Array>): Generator<CloseStep, void> {
    this.#clear();
    let work = 0;
    for (const page of pages) {
      work += this.#followPage(page);
      if (work < workAtOnce) continue;
      yield;
      work = 0;
    }
    for (const target of this.targets) {
      work += this.#countTarget(target);
      if (work < workAtOnce) continue;
      yield;
      work = 0;
    }
  }

  /** Links to pages with paid links, by their host. */
  linksToHosts(): Map<number, number> {
    const hosts = new Map<number, number>();
    for (const target of this.targets) {
      const hostId = this.#paid.hostOf(target);
      hosts.set(hostId, (hosts.get(hostId) ?? 0) + (this.#links[target] as number));
    }
    return hosts;
  }

  /** @returns links and deals that were counted */
  #followPage(links: Uint32Array): number {
    this.#page += 1;
    let work = links.length;
    let last = -1;
    for (const link of links) {
      const target = link >>> 1;
      if (target !== last) work += this.#countPage(target);
      (this.#links[target] as number) += 1;
      (this.#contentLinks[target] as number) += link & 1;
      last = target;
    }
    return work;
  }

  /**
   * The page leads to another target, and to its deals.
   * @returns how many they are
   */
  #countPage(target: number): number {
    if (this.#links[target] === 0) this.targets.push(target);
    const { starts, deals } = this.#rows;
    const start = starts[target] as number;
    const end = starts[target + 1] as number;
    for (let row = start; row < end; row++) {
      const deal = deals[row] as number;
      if (this.#lastPage[deal] === this.#page) continue;
      this.#lastPage[deal] = this.#page;
      this.counts.addPages(deal, 1);
    }
    return end - start;
  }

  /** @returns how many deals were counted */
  #countTarget(target: number): number {
    const { starts, deals, links } = this.#rows;
    const start = starts[target] as number;
    const end = starts[target + 1] as number;
    for (let row = start; row < end; row++) {
      const deal = deals[row] as number;
      this.counts.addLinks(deal, this.#links[target] as number, this.#contentLinks[target] as number);
      this.counts.addPaidPage(deal, links[row] as number);
    }
    return end - start;
  }

  #clear(): void {
    for (const target of this.targets) {
      this.#links[target] = 0;
      this.#contentLinks[target] = 0;
    }
    this.targets.length = 0;
    this.counts.clear();
  }
}
