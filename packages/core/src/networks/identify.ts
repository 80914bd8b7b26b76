import { hash64 } from '../hash.js';
import type { AdSlot, AdsTxtNeed, Creative, ElementFact, JudgedLink, LinkFact, Loader, Match } from '../model.js';
import { slotFinder } from './ad-slot.js';
import { Address } from './address.js';
import { adSystems, networks } from './catalogue/index.js';
import { joinCreatives } from './creatives.js';
import type { AdSystemDefinition, NetworkDefinition } from './define.js';
import { candidates, holdsHost, indexRules, type RuleIndex } from './rule-index.js';
import { matchRule } from './url-rule.js';

/** Goes up when the meaning of a definition changes without a change in the definition. */
const CATALOGUE_DATE = '2026-11-20';

/** A chain of redirects that is longer than this is cut. */
const MOST_HOPS = 8;

/** Distinct URLs whose judgement is remembered, and the longest that is: at most some 20 MB. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 1_000;

export interface Catalogue {
  /** Date and hash over every definition: equal versions judge alike. */
  readonly version: string;
  readonly networks: readonly NetworkDefinition[];
  readonly adSystems: readonly AdSystemDefinition[];
  /** Every hop that can be told without a request, outermost first; empty for an ordinary link or for no URL. */
  identify(url: string): Match[];
  /** Whether a publisher has one id for all it does in the network. */
  hasAccountIds(network: string): boolean;
  /** The slot that the element is; null when it is none. A script that may place ads anywhere is none. */
  slotOf(element: ElementFact): AdSlot | null;
  /** What a script says of a system that may place ads on the page by itself; null when it is no such script. */
  loaderOf(element: ElementFact): AdSlot | null;
  /** In the order of the links; equal URLs share their hops, which nobody changes. */
  judgeLinks(
    links: readonly LinkFact[],
    elements?: readonly ElementFact[],
    redirects?: ReadonlyMap<string, string>,
  ): JudgedLink[];
  slotsOf(elements: readonly ElementFact[], links: readonly LinkFact[]): AdSlot[];
  loadersOf(elements: readonly ElementFact[], links: readonly LinkFact[]): Loader[];
  creativesOf(links: readonly JudgedLink[]): Creative[];
  /** What an ads.txt must say of an account of an ad system; null when nothing is known. */
  adsTxtNeedOf(system: string, account: string): AdsTxtNeed | null;
}

/** @throws {Error} when a definition cannot be compiled: `networkProblems` says why beforehand. */
export function createCatalogue(definitions: {
  networks: readonly NetworkDefinition[];
  adSystems: readonly AdSystemDefinition[];
}): Catalogue {
  const index = indexRules(definitions.networks);
  const remembered = new Map<string, Match[]>();

  function recall(url: string): Match[] {
    const known = remembered.get(url);
    if (known) return known;
    const hops = chain(index, url);
    if (url.length <= LONGEST_REMEMBERED) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(url, hops);
    }
    return hops;
  }

  const slotOf = slotFinder(definitions.adSystems, 'unit');
  const loaderOf = slotFinder(definitions.adSystems, 'page');
  const perCampaign = new Set(
    definitions.networks.filter(({ publisherIds }) => publisherIds === 'per-campaign').map(({ id }) => id),
  );

  return {
    ...definitions,
    version: `${CATALOGUE_DATE}-${hash64(JSON.stringify(definitions))}`,
    identify: (url) => chain(index, url),
    hasAccountIds: (network) => !perCampaign.has(network),
    slotOf,
    loaderOf,
    judgeLinks: (links) => links.map((link) => judged(link, recall(link.href))),
    slotsOf: (elements) => elements.flatMap((element) => slotOf(element) ?? []),
    loadersOf: (elements) =>
      elements.flatMap((element) => {
        const found = loaderOf(element);
        return found
          ? [{ kind: 'ads', system: found.system, account: found.account, at: found.at, region: found.region }]
          : [];
      }),
    creativesOf: joinCreatives,
    adsTxtNeedOf: () => null,
  };
}

let shared: Catalogue | undefined;

/** The catalogue of everything that we know, compiled when it is first asked for. */
export function defaultCatalogue(): Catalogue {
  shared ??= createCatalogue({ networks, adSystems });
  return shared;
}

function chain(index: RuleIndex, url: string): Match[] {
  const hops: Match[] = [];
  const seen = new Set<string>();
  let next: string | undefined = url;
  while (next !== undefined && hops.length < MOST_HOPS) {
    const address = Address.of(next);
    if (!address || seen.has(address.href)) break;
    seen.add(address.href);
    const hop = bestMatch(index, address);
    if (!hop) break;
    hops.push(hop);
    next = hop.target;
  }
  // A redirect of one's own whose target is known to be an ordinary page hides nothing.
  while (hops.at(-1)?.role === 'cloak' && hops.at(-1)?.target !== undefined) hops.pop();
  return hops;
}

function bestMatch(index: RuleIndex, address: Address): Match | null {
  let best: Match | null = null;
  let bestRank = -1;
  for (const entry of candidates(index, address)) {
    if (entry.rank <= bestRank || !holdsHost(entry, address.host)) continue;
    const match = matchRule(entry.rule, address, entry.labels);
    if (!match) continue;
    best = match;
    bestRank = entry.rank;
  }
  return best;
}

/** Names every field, because a spread before other fields takes ten times as long and links are many. */
function judged(link: LinkFact, hops: Match[]): JudgedLink {
  const { href, kind, via, rel, anchor, at, skeleton, hidden, region, size, block, offset } = link;
  const network = hops.find(isAffiliate) ?? null;
  return { href, kind, via, rel, anchor, at, skeleton, hidden, region, size, block, offset, network, hops };
}

/** Whether the hop names a network; a shortener or a redirect of one's own only hides what comes behind it. */
function isAffiliate({ role }: Match): boolean {
  return role !== 'cloak' && role !== 'opaque';
}
