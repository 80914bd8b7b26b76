import type { MoneyPath } from '../../model.js';
import type { Counts } from './deal-counts.js';
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

/** The paths of a host whose trail was followed last. */
export function pathsOf(sourceId: number, trail: HostTrail, { paid, hubLinks, rankOf }: Surroundings): MoneyPath[] {
  const hubs = hubsOf(trail, rankOf);
  const dealOf = (number: number) => paid.deals[number] as Deal;
  const direct = paid.partsOf(sourceId).map((number) => directPath(sourceId, dealOf(number)));
  const overHubs = hubs.slice(0, mostHubs).map((hubId) => {
    const edge = hubLinks.of(sourceId, hubId);
    const parts = paid.partsOf(hubId).filter((number) => trail.counts.has(dealOf(number).whole));
    return parts.map((number) => pathOver(sourceId, dealOf(number), trail.counts.of(number), edge));
  });
  return [direct, ...overHubs].flatMap((paths) => {
    const kept = paths.sort(pathOrder(rankOf)).slice(0, mostPaths);
    return kept.map((path) => ({ ...path, hubs: hubs.length, paths: paths.length }));
  });
}

/** The most links to pages with paid links first, then by name. */
function hubsOf(trail: HostTrail, rankOf: RankOf): number[] {
  const links = trail.linksToHosts();
  return [...links.keys()].sort(
    (one, other) => (links.get(other) as number) - (links.get(one) as number) || rankOf(one) - rankOf(other),
  );
}

type UncountedPath = Omit<MoneyPath, 'hubs' | 'paths'>;

function directPath(sourceId: number, { network, publisher, merchant, paidLinks, paidPages }: Deal): UncountedPath {
  return {
    ...{ sourceId, hubId: null, network, publisher, merchant: merchant ?? '' },
    ...{ links: 0, contentLinks: 0, pages: 0, paidLinks, paidPages },
    ...{ hubLinks: 0, hubPages: 0, hubPaidLinks: 0, hubPaidPages: 0 },
  };
}

function pathOver(sourceId: number, deal: Deal, counts: Counts, edge: HubEdge): UncountedPath {
  const { hostId, network, publisher, merchant, paidLinks, paidPages } = deal;
  return {
    ...{ sourceId, hubId: hostId, network, publisher, merchant: merchant ?? '', ...counts },
    ...{ hubLinks: edge.links, hubPages: edge.pages, hubPaidLinks: paidLinks, hubPaidPages: paidPages },
  };
}

/** The most links first, then the most paid links that they lead to, then the most on the hub, then by name. */
export function pathOrder(rankOf: RankOf): (one: UncountedPath, other: UncountedPath) => number {
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
