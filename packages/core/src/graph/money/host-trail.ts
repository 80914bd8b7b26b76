import type { CloseStep } from '../../model.js';
import { DealCounts } from './deal-counts.js';
import type { Lead } from './leads.js';
import type { PaidPages } from './paid-pages.js';

/** Links that are followed between two steps: some milliseconds. */
const linksAtOnce = 20_000;

/** Where the pages of one host lead; made once and used for one host after the other. */
export class HostTrail {
  /** By deal of the pages that are led to. */
  readonly counts: DealCounts;
  /** Numbers of the pages with paid links that are led to. */
  readonly targets: number[] = [];
  readonly #paid: PaidPages;
  /** By number of a page with paid links. */
  readonly #links: Float64Array;
  readonly #contentLinks: Float64Array;
  /** By deal: the last page that was found to lead there, from 1. */
  readonly #lastPage: Uint32Array;
  #page = 0;

  constructor(paid: PaidPages) {
    this.#paid = paid;
    this.counts = new DealCounts(paid.deals.length);
    this.#links = new Float64Array(paid.count);
    this.#contentLinks = new Float64Array(paid.count);
    this.#lastPage = new Uint32Array(paid.deals.length);
  }

  /** Replaces what was followed before. */
  *follow(pages: Iterable<readonly Lead[]>): Generator<CloseStep, void> {
    this.#clear();
    let links = 0;
    for (const leads of pages) {
      this.#page += 1;
      for (const lead of leads) links += this.#followLead(lead);
      if (links < linksAtOnce) continue;
      yield;
      links = 0;
    }
    for (const target of this.targets) this.#countTarget(target);
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

  /** @returns how much work it was */
  #followLead({ target, links, contentLinks }: Lead): number {
    if (this.#links[target] === 0) this.targets.push(target);
    (this.#links[target] as number) += links;
    (this.#contentLinks[target] as number) += contentLinks;
    const end = this.#paid.startOf(target + 1);
    const start = this.#paid.startOf(target);
    for (let row = start; row < end; row++) {
      const deal = this.#paid.dealOf(row);
      if (this.#lastPage[deal] === this.#page) continue;
      this.#lastPage[deal] = this.#page;
      this.counts.addPages(deal, 1);
    }
    return end - start;
  }

  #countTarget(target: number): void {
    const end = this.#paid.startOf(target + 1);
    for (let row = this.#paid.startOf(target); row < end; row++) {
      const deal = this.#paid.dealOf(row);
      this.counts.addLinks(deal, this.#links[target] as number, this.#contentLinks[target] as number);
      this.counts.addPaidPage(deal, this.#paid.linksOf(row));
    }
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
