import type { OwnPublisher, PublisherWeight } from './model.js';

/** By network or ad system: ids, in which `*` stands for any characters. */
export type OwnIds = ReadonlyMap<string, readonly string[]>;

/** An id on fewer pages is a chance, and its weight says nothing. */
const LEAST_PAGES = 5;
/** An id that carries so much of what a network pays for is that of whoever runs the site … */
const OWN_SHARE = 0.8;
/** … and one that carries no more than this beside it came with text that was copied, or with a guest. */
const FOREIGN_SHARE = 0.05;

/** Whose an id is: ids of several systems may name one account, e.g. those of all kinds of AdSense. */
export interface Purse {
  /** What the ids are told apart in: the network, or what several systems pay through. */
  payer: string;
  id: string;
}

/**
 * Which publisher ids and ad accounts belong to the site, network by network. Where the operator declares ids of a network,
 * these are its own and all others are not. Where nobody does, weight tells: the id with at least 80 % of the links, on at
 * least 5 pages, is own, and beside it those with at most 5 % are not; the rest is unknown.
 */
export function judgeOwnPublishers(
  weights: readonly PublisherWeight[],
  declared: OwnIds = new Map(),
  purseOf: (network: string, id: string) => Purse = (payer, id) => ({ payer, id }),
): OwnPublisher[] {
  const declaredIds = pursesOf(declared, purseOf);
  const weighed = weights.map((weight) => ({ ...weight, ...purseOf(weight.network, weight.publisher) }));
  const totals = new Map<string, number>();
  const owners = new Set<string>();
  for (const { payer, links } of weighed) totals.set(payer, (totals.get(payer) ?? 0) + links);
  const shareOf = ({ payer, links }: WeighedPurse) => links / Math.max(1, totals.get(payer) ?? 0);
  for (const weight of weighed) if (isHeavy(weight, shareOf(weight))) owners.add(weight.payer);
  return weighed.map((weight) => {
    const { network, publisher, payer, id } = weight;
    const ids = declaredIds.get(payer);
    if (ids !== undefined) return { network, publisher, isOwn: ids.some((own) => matches(own, id)) };
    const share = shareOf(weight);
    if (isHeavy(weight, share)) return { network, publisher, isOwn: true };
    return { network, publisher, isOwn: owners.has(payer) && share <= FOREIGN_SHARE ? false : null };
  });
}

type WeighedPurse = PublisherWeight & Purse;

function pursesOf(declared: OwnIds, purseOf: (network: string, id: string) => Purse): Map<string, string[]> {
  const purses = new Map<string, string[]>();
  for (const [network, ids] of declared) {
    for (const declaredId of ids) {
      const { payer, id } = purseOf(network, declaredId);
      purses.set(payer, [...(purses.get(payer) ?? []), id]);
    }
  }
  return purses;
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
