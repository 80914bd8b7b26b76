import type { OwnPublisher, PublisherWeight } from './model.js';
import { registrableDomain } from './registrable-domain.js';

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
 * least 5 pages, is own, and beside it those with at most 5 % are not; the rest is unknown. Hosts of one domain are a site;
 * other sites of the run say nothing about it.
 * @returns in the order of `weights`
 */
export function judgeOwnPublishers(
  weights: readonly PublisherWeight[],
  declared: OwnIds = new Map(),
  purseOf: (network: string, id: string) => Purse = (payer, id) => ({ payer, id }),
): OwnPublisher[] {
  const declaredIds = pursesOf(declared, purseOf);
  const sites = new Map<string, PublisherWeight[]>();
  for (const weight of weights) {
    const site = registrableDomain(weight.host) ?? weight.host;
    sites.set(site, [...(sites.get(site) ?? []), weight]);
  }
  const verdicts = new Map([...sites.values()].flatMap((site) => [...judgeSite(site, declaredIds, purseOf)]));
  return weights.map((weight) => {
    const { hostId, network, publisher } = weight;
    return { hostId, network, publisher, isOwn: verdicts.get(weight) ?? null };
  });
}

function judgeSite(
  weights: readonly PublisherWeight[],
  declaredIds: ReadonlyMap<string, readonly string[]>,
  purseOf: (network: string, id: string) => Purse,
): Map<PublisherWeight, boolean | null> {
  const totals = new Map<string, number>();
  const weighed = sumHosts(weights).map((sum) => ({ ...sum, ...purseOf(sum.network, sum.publisher) }));
  for (const { payer, links } of weighed) totals.set(payer, (totals.get(payer) ?? 0) + links);
  const shareOf = ({ payer, links }: Weighed & Purse) => links / Math.max(1, totals.get(payer) ?? 0);
  const owners = new Set(weighed.filter((sum) => isHeavy(sum, shareOf(sum))).map(({ payer }) => payer));
  const verdictOf = (sum: Weighed & Purse): boolean | null => {
    const ids = declaredIds.get(sum.payer);
    if (ids !== undefined) return ids.some((own) => matches(own, sum.id));
    const share = shareOf(sum);
    if (isHeavy(sum, share)) return true;
    return owners.has(sum.payer) && share <= FOREIGN_SHARE ? false : null;
  };
  return new Map(weighed.flatMap((sum) => sum.weights.map((weight) => [weight, verdictOf(sum)])));
}

/** What an id weighs on the hosts of a site together. */
interface Weighed extends Pick<PublisherWeight, 'network' | 'publisher' | 'links' | 'pages'> {
  weights: PublisherWeight[];
}

function sumHosts(weights: readonly PublisherWeight[]): Weighed[] {
  const sums = new Map<string, Weighed>();
  for (const weight of weights) {
    const { network, publisher, links, pages } = weight;
    const key = JSON.stringify([network, publisher]);
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { network, publisher, links, pages, weights: [weight] });
    else {
      sum.links += links;
      sum.pages += pages;
      sum.weights.push(weight);
    }
  }
  return [...sums.values()];
}

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

function isHeavy({ pages }: Pick<PublisherWeight, 'pages'>, share: number): boolean {
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
