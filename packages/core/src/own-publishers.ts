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
    const group = sites.get(site);
    if (group === undefined) sites.set(site, [weight]);
    else group.push(weight);
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
  const weighed = sumPurses(weights, purseOf);
  for (const { payer, links } of weighed) totals.set(payer, (totals.get(payer) ?? 0) + links);
  const shareOf = ({ payer, links }: Weighed) => links / Math.max(1, totals.get(payer) ?? 0);
  const owners = new Set(weighed.filter((sum) => isHeavy(sum, shareOf(sum))).map(({ payer }) => payer));
  const verdictOf = (sum: Weighed): boolean | null => {
    const ids = declaredIds.get(sum.payer);
    if (ids !== undefined) return ids.some((own) => matches(own, sum.id));
    const share = shareOf(sum);
    if (isHeavy(sum, share)) return true;
    return owners.has(sum.payer) && share <= FOREIGN_SHARE ? false : null;
  };
  return new Map(weighed.flatMap((sum) => sum.weights.map((weight) => [weight, verdictOf(sum)])));
}

/** What an account weighs on the hosts of a site together, whatever ids name it. */
interface Weighed extends Purse {
  links: number;
  /** By host; ids of one account stand on the same pages. */
  pages: Map<number, number>;
  weights: PublisherWeight[];
}

function sumPurses(
  weights: readonly PublisherWeight[],
  purseOf: (network: string, id: string) => Purse,
): readonly Weighed[] {
  const sums = new Map<string, Weighed>();
  for (const weight of weights) {
    const { hostId, network, publisher, links, pages } = weight;
    const { payer, id } = purseOf(network, publisher);
    const key = JSON.stringify([payer, id]);
    const sum: Weighed = sums.get(key) ?? { payer, id, links: 0, pages: new Map(), weights: [] };
    sums.set(key, sum);
    sum.links += links;
    sum.pages.set(hostId, Math.max(pages, sum.pages.get(hostId) ?? 0));
    sum.weights.push(weight);
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

function isHeavy({ pages }: Weighed, share: number): boolean {
  return share >= OWN_SHARE && [...pages.values()].reduce((sum, some) => sum + some, 0) >= LEAST_PAGES;
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
