import type { Match } from '../model.js';
import { Address } from './address.js';
import { holdsHost } from './host-pattern.js';
import { candidates, type RuleIndex } from './rule-index.js';
import { type CompiledRule, matchRule } from './url-rule.js';

/** A chain of redirects that is longer than this is cut. */
export const MOST_HOPS = 8;

/** What a URL is, as far as it can be told without a request. */
export interface Chain {
  /** Every hop, outermost first; empty for an ordinary link or for no URL. */
  readonly hops: Match[];
  /** The outermost hop that names a network, on the publisher's side before the advertiser's; see `networkOf`. */
  readonly network: Match | null;
  /** Whether it is a script that turns links of the page into paid ones. */
  readonly rewritesLinks: boolean;
}

export function readChain(index: RuleIndex, url: string): Chain {
  const hops: Match[] = [];
  const seen = new Set<string>();
  let rewritesLinks = false;
  let next: string | undefined = url;
  while (next !== undefined && hops.length < MOST_HOPS) {
    const address = Address.of(next);
    if (!address || seen.has(address.href)) break;
    seen.add(address.href);
    const best = bestMatch(index, address);
    if (!best) break;
    if (hops.length === 0) rewritesLinks = best.rule.rewritesLinks;
    hops.push(best.match);
    next = best.match.target;
  }
  // A redirect of one's own whose target is known to be an ordinary page hides nothing.
  while (hops.at(-1)?.role === 'cloak' && hops.at(-1)?.target !== undefined) hops.pop();
  return { hops, network: networkOf(hops), rewritesLinks };
}

/** The hop by which a link is listed; a redirect of the site's own where it is sure to be one and nothing else is known. */
export function networkOf(hops: readonly Match[]): Match | null {
  const publishers = hops.find((hop) => isAffiliate(hop) && hop.side === undefined);
  return publishers ?? hops.find(isAffiliate) ?? hops.find(isSureCloak) ?? null;
}

function isSureCloak({ role, tier }: Match): boolean {
  return role === 'cloak' && tier !== 'weak';
}

/** Whether the hop names a network; a shortener or a redirect of one's own only hides what comes behind it. */
function isAffiliate({ role }: Match): boolean {
  return role !== 'cloak' && role !== 'opaque';
}

function bestMatch(index: RuleIndex, address: Address): { match: Match; rule: CompiledRule } | null {
  let best: { match: Match; rule: CompiledRule } | null = null;
  let bestRank = -1;
  for (const entries of candidates(index, address)) {
    for (const entry of entries) {
      if (entry.rank <= bestRank || !holdsHost(entry.host, address.host)) continue;
      const match = matchRule(entry.rule, address, entry.host.labels);
      if (!match) continue;
      best = { match, rule: entry.rule };
      bestRank = entry.rank;
    }
  }
  return best;
}
