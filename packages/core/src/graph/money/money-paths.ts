import type { CloseStep, MoneyPath } from '../../model.js';
import type { Counts } from './deal-counts.js';
import { Foremost } from './foremost.js';
import type { HostTrail } from './host-trail.js';
import type { HubEdge, HubLinks } from './hub-links.js';
import type { Deal, PaidPages } from './paid-pages.js';
import { byText } from './text-order.js';

/** Hubs of a source that are kept: those where it has the most links to pages with paid links. */
const mostHubs = 20;
/** Paths from a source over one hub, or without one, that are kept. */
const mostPaths = 100;

type RankOf = (hostId: number | null) => number;

/** What is known of all hosts when the trail of one is written down. */
export interface Surroundings {
  paid: PaidPages;
  hubLinks: HubLinks;
  nameOf: (hostId: number) => string;
  /** The place of a host by name, from 1; 0 for none. */
  rankOf: RankOf;
}

/** The paths of a host whose trail was followed last: of very many deals none becomes a path that is not kept. */
export function* pathsOf(
  sourceId: number,
  trail: HostTrail,
  { paid, hubLinks, rankOf }: Surroundings,
): Generator<CloseStep, MoneyPath[]> {
  const hubs = hubsOf(trail, rankOf);
  const dealOf = (number: number) => paid.deals[number] as Deal;
  const direct = new Foremost<Deal>(mostPaths, dealOrder);
  for (const number of paid.partsOf(sourceId)) direct.add(dealOf(number));
  const paths = direct.items.map((deal) => directPath(sourceId, deal, { hubs: hubs.length, paths: direct.count }));
  for (const hubId of hubs.slice(0, mostHubs)) {
    yield;
    const edge = hubLinks.of(sourceId, hubId);
    const reached = new Foremost<number>(
      mostPaths,
      (one, other) => trail.counts.compare(one, other) || dealOrder(dealOf(one), dealOf(other)),
    );
    for (const number of paid.partsOf(hubId)) if (trail.counts.has(dealOf(number).whole)) reached.add(number);
    const among = { hubs: hubs.length, paths: reached.count };
    for (const number of reached.items) {
      paths.push(pathOver(sourceId, dealOf(number), { ...trail.counts.of(number), ...among }, edge));
    }
  }
  return paths;
}

/** The most paid links first, then by name. */
function dealOrder(one: Deal, other: Deal): number {
  return (
    other.paidLinks - one.paidLinks ||
    byText(one.network, other.network) ||
    byText(one.publisher, other.publisher) ||
    byText(one.merchant ?? '', other.merchant ?? '')
  );
}

/** The most links to pages with paid links first, then by name. */
function hubsOf(trail: HostTrail, rankOf: RankOf): number[] {
  const links = trail.linksToHosts();
  return [...links.keys()].sort(
    (one, other) => (links.get(other) as number) - (links.get(one) as number) || rankOf(one) - rankOf(other),
  );
}

type Among = Pick<MoneyPath, 'hubs' | 'paths'>;

function directPath(sourceId: number, deal: Deal, among: Among): MoneyPath {
  const { network, publisher, merchant, paidLinks, paidPages } = deal;
  return {
    ...{ sourceId, hubId: null, network, publisher, merchant: merchant ?? '' },
    ...{ links: 0, contentLinks: 0, pages: 0, paidLinks, paidPages },
    ...{ hubLinks: 0, hubPages: 0, hubPaidLinks: 0, hubPaidPages: 0, ...among },
  };
}

function pathOver(sourceId: number, deal: Deal, counts: Counts & Among, edge: HubEdge): MoneyPath {
  const { hostId, network, publisher, merchant, paidLinks, paidPages } = deal;
  return {
    ...{ sourceId, hubId: hostId, network, publisher, merchant: merchant ?? '', ...counts },
    ...{ hubLinks: edge.links, hubPages: edge.pages, hubPaidLinks: paidLinks, hubPaidPages: paidPages },
  };
}

/** The most links first, then the most paid links that they lead to, then the most on the hub, then by name. */
export function pathOrder(rankOf: RankOf): (one: MoneyPath, other: MoneyPath) => number {
  return (one, other) =>
    other.links - one.links ||
    other.paidLinks - one.paidLinks ||
    other.hubPaidLinks - one.hubPaidLinks ||
    rankOf(one.sourceId) - rankOf(other.sourceId) ||
    rankOf(one.hubId) - rankOf(other.hubId) ||
    byText(one.network, other.network) ||
    byText(one.publisher, other.publisher) ||
    byText(one.merchant, other.merchant);
}
