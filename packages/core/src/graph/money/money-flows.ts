import type { CloseStep, MoneyFlow } from '../../model.js';
import { type Counts, DealCounts } from './deal-counts.js';
import { Foremost } from './foremost.js';
import type { HostTrail } from './host-trail.js';
import type { HubEdge, HubLinks } from './hub-links.js';
import type { Surroundings } from './money-paths.js';
import type { Deal, PaidPages, PaidRows } from './paid-pages.js';
import { byText } from './text-order.js';

/** Flows over a hub that are kept, and flows without one: those with the most links. */
const mostFlows = 100;
/** Sources of a flow that are named. */
const mostSources = 20;
/** Deals of which sources are told, or flows are made, between two steps: some milliseconds. */
const dealsAtOnce = 5000;

interface Source {
  host: string;
  /** Links to pages of the hub with such paid links; without a hub paid links of its own. */
  links: number;
}

/** Hosts that lead to paid links of one publisher on one hub. */
interface Arrivals {
  sources: Foremost<Source>;
  /** Their links to whatever page of the hub. */
  edge: HubEdge;
}

/** What the trails of all hosts come to. */
export class MoneyFlows {
  readonly #paid: PaidPages;
  readonly #rows: PaidRows;
  readonly #hubLinks: HubLinks;
  readonly #nameOf: (hostId: number) => string;
  readonly #counts: DealCounts;
  /** By number of a page with paid links: whether any host leads there. */
  readonly #isReached: Uint8Array;
  /** By deal over all merchants. */
  readonly #arrivals = new Map<number, Arrivals>();

  constructor({ paid, hubLinks, nameOf }: Surroundings, rows: PaidRows) {
    this.#paid = paid;
    this.#rows = rows;
    this.#hubLinks = hubLinks;
    this.#nameOf = nameOf;
    this.#counts = new DealCounts(paid.deals.length);
    this.#isReached = new Uint8Array(paid.count);
  }

  /** Each host once. */
  *add(sourceId: number, trail: HostTrail): Generator<CloseStep, void> {
    let work = 0;
    for (const number of trail.counts.found) {
      const deal = this.#paid.deals[number] as Deal;
      if (deal.merchant === null) this.#addDeal(sourceId, number, deal.hostId, trail.counts.of(number));
      if (++work % dealsAtOnce === 0) yield;
    }
    for (const target of trail.targets) this.#reach(target);
  }

  /** Over a hub before without one; the most links first, then the most paid links, then by name. */
  *list(): Generator<CloseStep, MoneyFlow[]> {
    const merchants = this.#merchantsOfWholes();
    yield;
    const overHubs = new Foremost<MoneyFlow>(mostFlows, inOrder);
    for (const [number, arrivals] of this.#arrivals) {
      overHubs.add(this.#overHub(number, arrivals, merchants));
      if (overHubs.count % dealsAtOnce === 0) yield;
    }
    const direct = new Foremost<MoneyFlow>(mostFlows, inOrder);
    for (const wholes of this.#earners().values()) {
      direct.add(this.#direct(wholes, merchants));
      if (direct.count % dealsAtOnce === 0) yield;
    }
    return [...overHubs.items, ...direct.items];
  }

  #addDeal(sourceId: number, number: number, hubId: number, { pages, links, contentLinks }: Counts): void {
    this.#counts.addPages(number, pages);
    this.#counts.addLinks(number, links, contentLinks);
    const arrivals = this.#arrivals.get(number) ?? { sources: noSources(), edge: { links: 0, pages: 0 } };
    this.#arrivals.set(number, arrivals);
    arrivals.sources.add({ host: this.#nameOf(sourceId), links });
    const edge = this.#hubLinks.of(sourceId, hubId);
    arrivals.edge.links += edge.links;
    arrivals.edge.pages += edge.pages;
  }

  /** Several hosts may lead to one page: its paid links count once. */
  #reach(target: number): void {
    if (this.#isReached[target] === 1) return;
    this.#isReached[target] = 1;
    const { starts, deals, links } = this.#rows;
    const end = starts[target + 1] as number;
    for (let row = starts[target] as number; row < end; row++) {
      this.#counts.addPaidPage(deals[row] as number, links[row] as number);
    }
  }

  #merchantsOfWholes(): Map<number, string[]> {
    const merchants = new Map<number, string[]>();
    for (const { whole, merchant } of this.#paid.deals) {
      if (merchant === null) merchants.set(whole, []);
      else merchants.get(whole)?.push(merchant);
    }
    return merchants;
  }

  #overHub(number: number, { sources, edge }: Arrivals, merchants: ReadonlyMap<number, string[]>): MoneyFlow {
    const { hostId, network, publisher, paidLinks, paidPages } = this.#paid.deals[number] as Deal;
    return {
      ...named(sources),
      ...{ hub: this.#nameOf(hostId), network, publisher, merchants: merchants.get(number)?.length ?? 0 },
      ...this.#counts.of(number),
      ...{ hubLinks: edge.links, hubPages: edge.pages, hubPaidLinks: paidLinks, hubPaidPages: paidPages },
    };
  }

  /** Numbers of deals over all merchants, by who earns. */
  #earners(): Map<string, number[]> {
    const earners = new Map<string, number[]>();
    for (const [number, { network, publisher, merchant }] of this.#paid.deals.entries()) {
      if (merchant !== null) continue;
      const key = `${network} ${publisher}`;
      const wholes = earners.get(key) ?? [];
      earners.set(key, wholes);
      wholes.push(number);
    }
    return earners;
  }

  #direct(numbers: readonly number[], merchants: ReadonlyMap<number, string[]>): MoneyFlow {
    const wholes = numbers.map((number) => this.#paid.deals[number] as Deal);
    const { network, publisher } = wholes[0] as Deal;
    const sources = noSources();
    for (const { hostId, paidLinks } of wholes) sources.add({ host: this.#nameOf(hostId), links: paidLinks });
    const distinct = new Set(numbers.flatMap((number) => merchants.get(number) ?? []));
    return {
      ...named(sources),
      ...{ hub: null, network, publisher, merchants: distinct.size, links: 0, contentLinks: 0, pages: 0 },
      paidLinks: wholes.reduce((sum, { paidLinks }) => sum + paidLinks, 0),
      paidPages: wholes.reduce((sum, { paidPages }) => sum + paidPages, 0),
      ...{ hubLinks: 0, hubPages: 0, hubPaidLinks: 0, hubPaidPages: 0 },
    };
  }
}

/** To be filled: those with the most links are named. */
function noSources(): Foremost<Source> {
  return new Foremost(mostSources, (one, other) => other.links - one.links || byText(one.host, other.host));
}

function named(sources: Foremost<Source>): Pick<MoneyFlow, 'sources' | 'sourceHosts'> {
  return { sources: sources.items.map(({ host }) => host), sourceHosts: sources.count };
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
