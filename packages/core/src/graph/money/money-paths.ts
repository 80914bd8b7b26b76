import type { MoneyPath } from '../../model.js';
import type { Counts } from './deal-counts.js';
import type { HostTrail } from './host-trail.js';
import type { HubLinks } from './hub-links.js';
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
export function pathsOf(sourceId: number, trail: HostTrail, surroundings: Surroundings): MoneyPath[] {
  const { paid, hubLinks, rankOf } = surroundings;
  const hubs = hubsOf(trail, rankOf);
  const deals = (hostId: number) =>
    paid.dealsOfHost(hostId).filter((deal) => (paid.deals[deal] as Deal).merchant !== null);
  const direct = deals(sourceId).map((number) => directPath(sourceId, paid.deals[number] as Deal));
  const overHubs = hubs.slice(0, mostHubs).map((hubId) => {
    const edge = hubLinks.of(sourceId, hubId);
    return deals(hubId)
      .filter((number) => trail.counts.has((paid.deals[number] as Deal).whole))
      .map((number) => ({
        ...pathOver(sourceId, paid.deals[number] as Deal, trail.counts.of(number)),
        ...{ hubLinks: edge.links, hubPages: edge.pages },
      }));
  });
  return [direct, ...overHubs].flatMap((paths) => {
    const counted = paths.map((path) => ({ ...path, hubs: hubs.length, paths: paths.length }));
    return counted.sort(pathOrder(rankOf)).slice(0, mostPaths);
  });
}

type UncountedPath = Omit<MoneyPath, 'hubs' | 'paths'>;

function hubsOf(trail: HostTrail, rankOf: RankOf): number[] {
  const links = trail.linksToHosts();
  return [...links.keys()].sort(
    (one, other) => (links.get(other) as number) - (links.get(one) as number) || rankOf(one) - rankOf(other),
  );
}

function directPath(sourceId: number, { network, publisher, merchant, paidLinks, paidPages }: Deal): UncountedPath {
  return {
    ...{ sourceId, hubId: null, network, publisher, merchant: merchant ?? '' },
    ...{ links: 0, contentLinks: 0, pages: 0, paidLinks, paidPages },
    ...{ hubLinks: 0, hubPages: 0, hubPaidLinks: 0, hubPaidPages: 0 },
  };
}

function pathOver(sourceId: number, deal: Deal, counts: Counts): UncountedPath {
  const { hostId, network, publisher, merchant, paidLinks, paidPages } = deal;
  return {
    ...{ sourceId, hubId: hostId, network, publisher, merchant: merchant ?? '', ...counts },
    ...{ hubLinks: 0, hubPages: 0, hubPaidLinks: paidLinks, hubPaidPages: paidPages },
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
