import type { MoneyPath } from '../../model.js';
import type { HostTrail } from './host-trail.js';
import type { Deal, PaidPages } from './paid-pages.js';
import { byText } from './text-order.js';

/** Hubs of a source that are kept: those that it leads to with the most links. */
const mostHubs = 20;
/** Paths from a source over one hub, or without one, that are kept. */
const mostPaths = 100;

type NameOf = (hostId: number | null) => string;

/** The paths of a host whose trail has been followed. */
export function pathsOf(sourceId: number, trail: HostTrail, paid: PaidPages, nameOf: NameOf): MoneyPath[] {
  const links = trail.linksToHosts();
  const hubs = [...links.keys()].sort(
    (one, other) => (links.get(other) as number) - (links.get(one) as number) || byText(nameOf(one), nameOf(other)),
  );
  const kept = new Map<number | null, MoneyPath[]>([[null, []]]);
  for (const hub of hubs.slice(0, mostHubs)) kept.set(hub, []);
  const ofAll = { sourceId, hubs: hubs.length, paths: 0 };
  for (const deal of paid.dealsOfHost(sourceId)) {
    const { paidLinks, paidPages } = deal;
    add(kept.get(null), deal, {
      ...ofAll,
      ...{ hubId: null, links: 0, contentLinks: 0, pages: 0, paidLinks, paidPages },
    });
  }
  for (const number of trail.counts.found) {
    const deal = paid.deals[number] as Deal;
    add(kept.get(deal.hostId), deal, { ...ofAll, hubId: deal.hostId, ...trail.counts.of(number) });
  }
  const inOrder = pathOrder(nameOf);
  return [...kept.values()].flatMap((paths) =>
    paths
      .sort(inOrder)
      .slice(0, mostPaths)
      .map((path) => ({ ...path, paths: paths.length })),
  );
}

/** The path over a deal with one merchant; none where its hub is not kept. */
function add(paths: MoneyPath[] | undefined, deal: Deal, path: Omit<MoneyPath, 'network' | 'publisher' | 'merchant'>) {
  const { network, publisher, merchant } = deal;
  if (merchant !== null) paths?.push({ ...path, network, publisher, merchant });
}

/** The most links first, then the most paid links, then by name. */
export function pathOrder(nameOf: NameOf): (one: MoneyPath, other: MoneyPath) => number {
  return (one, other) =>
    other.links - one.links ||
    other.paidLinks - one.paidLinks ||
    byText(nameOf(one.sourceId), nameOf(other.sourceId)) ||
    byText(nameOf(one.hubId), nameOf(other.hubId)) ||
    byText(one.network, other.network) ||
    byText(one.publisher, other.publisher) ||
    byText(one.merchant, other.merchant);
}
