import type { OwnPublisher, PublisherWeight } from './model.js';

/** By network or ad system: ids, in which `*` stands for any characters. */
export type OwnIds = ReadonlyMap<string, readonly string[]>;

/** An id on fewer pages is a chance, and its weight says nothing. */
const LEAST_PAGES = 5;
/** An id that carries so much of what a network pays for is that of whoever runs the site … */
const OWN_SHARE = 0.8;
/** … and one that carries no more than this beside it came with text that was copied, or with a guest. */
const FOREIGN_SHARE = 0.05;

/**
 * Which publisher ids and ad accounts belong to the site, network by network. Where the operator declares ids of a network,
 * these are its own and all others are not. Where nobody does, weight tells: the id with at least 80 % of the links, on at
 * least 5 pages, is own, and beside it those with at most 5 % are not; the rest is unknown.
 */
export function judgeOwnPublishers(weights: readonly PublisherWeight[], declared: OwnIds = new Map()): OwnPublisher[] {
  const totals = new Map<string, number>();
  const owners = new Set<string>();
  for (const { network, links } of weights) totals.set(network, (totals.get(network) ?? 0) + links);
  const shareOf = ({ network, links }: PublisherWeight) => links / Math.max(1, totals.get(network) ?? 0);
  for (const weight of weights) if (isHeavy(weight, shareOf(weight))) owners.add(weight.network);
  return weights.map((weight) => {
    const { network, publisher } = weight;
    const ids = declared.get(network);
    if (ids !== undefined) return { network, publisher, isOwn: ids.some((id) => matches(id, publisher)) };
    const share = shareOf(weight);
    if (isHeavy(weight, share)) return { network, publisher, isOwn: true };
    return { network, publisher, isOwn: owners.has(network) && share <= FOREIGN_SHARE ? false : null };
  });
}

function isHeavy({ pages }: PublisherWeight, share: number): boolean {
  return share >= OWN_SHARE && pages >= LEAST_PAGES;
}

/** Each piece between the stars where it first occurs behind the one before: nothing is tried twice. */
function matches(pattern: string, id: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return id === pattern;
  if (!id.startsWith(first) || !id.endsWith(last) || id.length < first.length + last.length) return false;
  const middle = id.slice(first.length, id.length - last.length);
  let at = 0;
  for (const piece of rest) {
    const found = middle.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return true;
}
