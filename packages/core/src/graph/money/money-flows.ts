import type { MoneyFlow } from '../../model.js';
import { type Counts, DealCounts } from './deal-counts.js';
import type { HostTrail } from './host-trail.js';
import type { Deal, PaidPages } from './paid-pages.js';
import { byText } from './text-order.js';

/** Flows over a hub that are kept, and flows without one: those with the most links. */
const mostFlows = 100;
/** Sources of a flow that are named. */
const mostSources = 20;

interface Source {
  host: string;
  /** Links to pages of the hub with such paid links; without a hub paid links of its own. */
  links: number;
}

/** What the trails of all hosts come to. */
export class MoneyFlows {
  readonly #paid: PaidPages;
  readonly #nameOf: (hostId: number) => string;
  readonly #counts: DealCounts;
  /** By number of a page with paid links: whether any host leads there. */
  readonly #isReached: Uint8Array;
  /** By deal over all merchants. */
  readonly #sources = new Map<number, Source[]>();

  constructor(paid: PaidPages, nameOf: (hostId: number) => string) {
    this.#paid = paid;
    this.#nameOf = nameOf;
    this.#counts = new DealCounts(paid.deals.length);
    this.#isReached = new Uint8Array(paid.count);
  }

  /** Each host once. */
  add(sourceId: number, trail: HostTrail): void {
    for (const number of trail.counts.found) this.#addDeal(sourceId, number, trail.counts.of(number));
    for (const target of trail.targets) this.#reach(target);
  }

  /** Over a hub before without one; the most links first, then the most paid links, then by name. */
  list(): MoneyFlow[] {
    return [...this.#overHubs().sort(inOrder).slice(0, mostFlows), ...this.#direct().sort(inOrder).slice(0, mostFlows)];
  }

  #addDeal(sourceId: number, number: number, counts: Counts): void {
    this.#counts.addPages(number, counts.pages);
    this.#counts.addLinks(number, counts.links, counts.contentLinks);
    if ((this.#paid.deals[number] as Deal).merchant !== null) return;
    const sources = this.#sources.get(number) ?? [];
    this.#sources.set(number, sources);
    sources.push({ host: this.#nameOf(sourceId), links: counts.links });
  }

  /** Hosts may lead to one page: its paid links count once. */
  #reach(target: number): void {
    if (this.#isReached[target] === 1) return;
    this.#isReached[target] = 1;
    const end = this.#paid.startOf(target + 1);
    for (let row = this.#paid.startOf(target); row < end; row++) {
      this.#counts.addPaidPage(this.#paid.dealOf(row), this.#paid.linksOf(row));
    }
  }

  #overHubs(): MoneyFlow[] {
    const merchants = new Map<number, number>();
    for (const number of this.#counts.found) {
      const { whole, merchant } = this.#paid.deals[number] as Deal;
      if (merchant !== null) merchants.set(whole, (merchants.get(whole) ?? 0) + 1);
    }
    return [...this.#sources].map(([number, sources]) => {
      const { hostId, network, publisher } = this.#paid.deals[number] as Deal;
      return {
        ...named(sources),
        ...{ hub: this.#nameOf(hostId), network, publisher, merchants: merchants.get(number) ?? 0 },
        ...this.#counts.of(number),
      };
    });
  }

  #direct(): MoneyFlow[] {
    const earners = new Map<string, { wholes: Deal[]; merchants: Set<string> }>();
    for (const deal of this.#paid.deals) {
      const key = `${deal.network} ${deal.publisher}`;
      const earner = earners.get(key) ?? { wholes: [], merchants: new Set() };
      earners.set(key, earner);
      if (deal.merchant === null) earner.wholes.push(deal);
      else earner.merchants.add(deal.merchant);
    }
    return [...earners.values()].map(({ wholes, merchants }) => {
      const { network, publisher } = wholes[0] as Deal;
      const sources = wholes.map(({ hostId, paidLinks }) => ({ host: this.#nameOf(hostId), links: paidLinks }));
      return {
        ...named(sources),
        ...{ hub: null, network, publisher, merchants: merchants.size, links: 0, contentLinks: 0, pages: 0 },
        paidLinks: wholes.reduce((sum, { paidLinks }) => sum + paidLinks, 0),
        paidPages: wholes.reduce((sum, { paidPages }) => sum + paidPages, 0),
      };
    });
  }
}

function named(sources: readonly Source[]): Pick<MoneyFlow, 'sources' | 'sourceHosts'> {
  const inOrder = [...sources].sort((one, other) => other.links - one.links || byText(one.host, other.host));
  return { sources: inOrder.slice(0, mostSources).map(({ host }) => host), sourceHosts: sources.length };
}

function inOrder(one: MoneyFlow, other: MoneyFlow): number {
  return (
    other.links - one.links ||
    other.paidLinks - one.paidLinks ||
    byText(one.hub ?? '', other.hub ?? '') ||
    byText(one.network, other.network) ||
    byText(one.publisher, other.publisher)
  );
}
