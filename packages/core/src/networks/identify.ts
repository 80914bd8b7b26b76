import { hash64 } from '../hash.js';
import type { AdSlot, AdsTxtNeed, Creative, ElementFact, JudgedLink, LinkFact, Loader, Match } from '../model.js';
import { SlotFinder } from './ad-slot.js';
import { adsTxtNeeds } from './ads-txt-need.js';
import { adSystems, networks } from './catalogue/index.js';
import { type Chain, readChain } from './chain.js';
import { joinCreatives } from './creatives.js';
import type { AdSystemDefinition, NetworkDefinition } from './define.js';
import { HopFinder } from './hop-finder.js';
import { findLinkLoaders, firstOfEach, toAdLoader } from './loader.js';
import { compileMarkup } from './markup-rule.js';
import { indexRules } from './rule-index.js';

/** Goes up when the meaning of a definition changes without a change in the definition. */
const CATALOGUE_DATE = '2026-11-20';

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
  /**
   * In the order of the links; equal URLs of one kind share their hops, which nobody changes.
   *
   * @param elements what the page holds beside its links: the markup of a link may say more than its URL
   * @param redirects where URLs lead, by URL without fragment, as far as they were asked for
   * @param page URL of the page: without it no link is known to be on the page's own site
   */
  judgeLinks(
    links: readonly LinkFact[],
    elements?: readonly ElementFact[],
    redirects?: ReadonlyMap<string, string>,
    page?: string,
  ): JudgedLink[];
  /** Whether a URL was found to lead to a network; `redirects` as for `judgeLinks`. */
  leadsToNetwork(url: string, redirects: ReadonlyMap<string, string>): boolean;
  /** Every place for an ad, in the order of the elements, then those of which only a link to a script tells. */
  slotsOf(elements: readonly ElementFact[], links: readonly LinkFact[]): AdSlot[];
  /** Every script that places ads by itself, then every one that turns links into paid ones. */
  loadersOf(elements: readonly ElementFact[], links: readonly LinkFact[]): Loader[];
  creativesOf(links: readonly JudgedLink[]): Creative[];
  /** What an ads.txt must say of an account of an ad system; null when nothing is known. */
  adsTxtNeedOf(system: string, account: string): AdsTxtNeed | null;
}

/** @throws {Error} when a definition cannot be compiled, as `networkProblems` says beforehand, or an id stands for two. */
export function createCatalogue(definitions: {
  networks: readonly NetworkDefinition[];
  adSystems: readonly AdSystemDefinition[];
}): Catalogue {
  const { networks, adSystems } = definitions;
  requireDistinctIds(networks);
  requireDistinctIds(adSystems);
  const index = indexRules(networks);
  const remembered = new Map<string, Chain>();

  function recall(url: string): Chain {
    const known = remembered.get(url);
    if (known) return known;
    const chain = readChain(index, url);
    if (url.length <= LONGEST_REMEMBERED) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(url, chain);
    }
    return chain;
  }

  const markup = networks.flatMap((network) => (network.markup ?? []).map((rule) => compileMarkup(network, rule)));
  const finder = new HopFinder(recall, markup);
  const slots = new SlotFinder(adSystems);
  const perCampaign = new Set(
    networks.filter((network) => network.publisherIds === 'per-campaign').map(({ id }) => id),
  );

  return {
    ...definitions,
    version: `${CATALOGUE_DATE}-${hash64(JSON.stringify(definitions))}`,
    identify: (url) => readChain(index, url).hops,
    hasAccountIds: (network) => !perCampaign.has(network),
    slotOf: (element) => slots.findOne(element, 'unit'),
    loaderOf: (element) => slots.findOne(element, 'page'),
    judgeLinks: (links, elements = [], redirects = undefined, page = '') =>
      finder.judge(links, { elements, redirects, page }),
    leadsToNetwork: (url, redirects) => finder.leadsToNetwork(url, redirects),
    slotsOf: (elements, links) => slots.findAll(elements, links, 'unit'),
    loadersOf: (elements, links) =>
      firstOfEach([
        ...slots.findAll(elements, links, 'page').map(toAdLoader),
        ...findLinkLoaders(elements, links, recall),
      ]),
    creativesOf: joinCreatives,
    adsTxtNeedOf: adsTxtNeeds(adSystems),
  };
}

function requireDistinctIds(definitions: readonly { id: string }[]): void {
  const known = new Set<string>();
  for (const { id } of definitions) {
    if (known.has(id)) throw new Error(`"${id}" is the id of two definitions`);
    known.add(id);
  }
}

let shared: Catalogue | undefined;

/** The catalogue of everything that we know, compiled when it is first asked for. */
export function defaultCatalogue(): Catalogue {
  shared ??= createCatalogue({ networks, adSystems });
  return shared;
}
