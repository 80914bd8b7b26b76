import type { ElementFact, JudgedLink, LinkFact, Match, Tier } from '../model.js';
import { withoutFragment } from '../without-fragment.js';
import { withoutWww } from '../without-www.js';
import { parseUrl } from './address.js';
import { ownRedirect } from './catalogue/own-redirect.js';
import { type Chain, MOST_HOPS, networkOf } from './chain.js';
import { type CompiledMarkup, matchMarkup } from './markup-rule.js';
import { placeKey } from './script-link.js';

const QUALIFIERS = ['sponsored', 'nofollow'];
const TIERS: Record<Tier, number> = { weak: 0, medium: 1, strong: 2 };

/** What is known of a page beside its links. */
export interface PageContext {
  readonly elements: readonly ElementFact[];
  /** By URL without fragment; undefined when no redirect was asked for. */
  readonly redirects: ReadonlyMap<string, string> | undefined;
  /** URL of the page; '' when it is unknown. */
  readonly page: string;
}

/** Finds the hops of links by their URLs, their markup and where they were found to lead. */
export class HopFinder {
  private readonly read: (url: string) => Chain;
  private readonly markup: readonly CompiledMarkup[];

  /** @param read gives the chain of a URL, the same object for the same URL while it is remembered */
  constructor(read: (url: string) => Chain, markup: readonly CompiledMarkup[]) {
    this.read = read;
    this.markup = markup;
  }

  /** In the order of the links; equal URLs without more to them share their hops, which nobody changes. */
  judge(links: readonly LinkFact[], { elements, redirects, page }: PageContext): JudgedLink[] {
    const marked = this.marked(elements);
    const host = hostOf(page);
    return links.map((link) => {
      const chain = this.read(link.href);
      let { hops } = chain;
      const markup = marked && isAnchor(link) ? marked.get(placeKey(link.at)) : undefined;
      if (markup) hops = withMarkup(hops, markup, isOnHost(link.href, host));
      if (isGuessed(hops[0]) && isLifted(link, host)) hops = withTier(hops, 'medium');
      if (redirects?.size) hops = this.withRedirects(hops, link.href, redirects);
      return judged(link, hops, hops === chain.hops ? chain.network : networkOf(hops));
    });
  }

  /** Whether a URL was found to lead to a network, by the redirects that were asked for. */
  leadsToNetwork(url: string, redirects: ReadonlyMap<string, string>): boolean {
    return this.withRedirects([], url, redirects).length > 0;
  }

  /** By place, what the markup of links says; null when it says nothing on the page. */
  private marked(elements: readonly ElementFact[]): Map<string, Match> | null {
    let marked: Map<string, Match> | null = null;
    for (const element of elements) {
      if (element.tag !== 'a' && element.tag !== 'area') continue;
      const match = matchMarkup(this.markup, element);
      if (!match) continue;
      marked ??= new Map();
      marked.set(placeKey(element.at), match);
    }
    return marked;
  }

  /** The hops with where the URL was found to lead before them, where that is a network; otherwise as they are. */
  private withRedirects(hops: Match[], href: string, redirects: ReadonlyMap<string, string>): Match[] {
    if (hops.some(isPaid)) return hops;
    const led: Match[] = [];
    const seen = new Set<string>();
    let url = withoutFragment(href);
    let known: Match | undefined = hops[0];
    for (let target = redirects.get(url); target !== undefined; target = redirects.get(url)) {
      if (seen.has(url) || led.length === MOST_HOPS - 1) return hops;
      seen.add(url);
      const network = known?.role === 'cloak' ? known.network : ownRedirect.id;
      led.push({ network, role: 'cloak', tier: 'strong', target, ids: {} });
      const next = this.read(target).hops;
      if (next.some(isPaid)) return [...led, ...next].slice(0, MOST_HOPS);
      [known] = next;
      url = withoutFragment(target);
    }
    return hops;
  }
}

/** The hops of a link whose markup says what it is: they count where they say more. */
function withMarkup(hops: Match[], markup: Match, isOwn: boolean): Match[] {
  const [first] = hops;
  if (!first) return [markup];
  if (TIERS[first.tier] >= TIERS[markup.tier]) return hops;
  if (first.role !== 'cloak') return isOwn ? [markup, ...hops] : hops;
  const { target } = first;
  return [target === undefined ? markup : { ...markup, target }, ...hops.slice(1)];
}

/** The hops, the first of another tier. */
function withTier([first, ...rest]: Match[], tier: Tier): Match[] {
  return first ? [{ ...first, tier }, ...rest] : [];
}

function isAnchor({ kind }: LinkFact): boolean {
  return kind === 'a' || kind === 'area';
}

/** Whether only a general word in the path speaks for a redirect. */
function isGuessed(hop: Match | undefined): boolean {
  return hop?.role === 'cloak' && hop.tier === 'weak';
}

/** Whether a link of the site itself is marked as one that is paid, or not vouched for. */
function isLifted({ href, rel }: LinkFact, host: string): boolean {
  return QUALIFIERS.some((token) => rel.includes(token)) && isOnHost(href, host);
}

function isPaid({ role, tier, side }: Match): boolean {
  return tier !== 'weak' && side === undefined && role !== 'cloak' && role !== 'opaque';
}

/** Without `www.`; '' for no URL. */
function hostOf(url: string): string {
  return withoutWww(parseUrl(url)?.hostname ?? '');
}

function isOnHost(url: string, host: string): boolean {
  return host !== '' && hostOf(url) === host;
}

/** Names every field, because a spread before other fields takes ten times as long and links are many. */
function judged(link: LinkFact, hops: Match[], network: Match | null): JudgedLink {
  const { href, kind, via, rel, anchor, at, skeleton, hidden, region, size, block, offset } = link;
  return { href, kind, via, rel, anchor, at, skeleton, hidden, region, size, block, offset, network, hops };
}
