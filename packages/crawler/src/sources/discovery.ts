import type { DiscoveredUrl, LinkFact, SkipReason } from '@linkvet/core';
import { findActingWord } from '../acting.js';
import { hostOf, identityOf } from '../identity.js';
import { isIncluded, type Matcher } from '../matcher.js';
import type { Scope } from '../scope.js';
import { A_CLICK } from './visitor.js';

export interface DiscoveryOptions {
  scope: Scope;
  include: readonly Matcher[];
  exclude: readonly Matcher[];
  maxDepth: number;
  maxUrlLength: number;
  isMonetised: (url: string) => boolean;
  isMapped: (url: URL) => boolean;
}

/** URLs remembered as handed over before they are forgotten and handed over once more, which does no harm. */
const MAX_REMEMBERED = 100_000;

/** Chooses, out of the links of pages, what a crawl goes on with. */
export class Discovery {
  readonly #options: DiscoveryOptions;
  readonly #handedOver = new Set<string>();
  /** Origin, with a slash, of the last link that was in scope: most links of a page have the same. */
  #ourOrigin = ' ';

  constructor(options: DiscoveryOptions) {
    this.#options = options;
  }

  /**
   * The URLs in scope that links lead to, each once. Ask only when what was handed over before has been committed: it is
   * not handed over again. `rel=nofollow` is no reason to leave a link out: what a site hides from search engines is what
   * its auditor wants to see.
   */
  choose(links: readonly LinkFact[], depth: number): DiscoveredUrl[] {
    const chosen: DiscoveredUrl[] = [];
    for (const link of links) {
      if (!isFollowed(link) || !this.#isOurs(link.href)) continue;
      const url = cutFragment(link.href);
      if (!this.#handedOver.has(url)) this.#add(chosen, url, depth);
    }
    return chosen;
  }

  /** The target of a redirect, when it is in scope; also one that is known, because it may be nearer than it seemed. */
  chooseTarget(target: string, depth: number): DiscoveredUrl[] {
    const chosen: DiscoveredUrl[] = [];
    if (/^https?:/.test(target) && this.#isOurs(target)) this.#add(chosen, target, depth);
    return chosen;
  }

  #isOurs(url: string): boolean {
    if (url.startsWith(this.#ourOrigin)) return true;
    if (!this.#options.scope.has(hostOf(url))) return false;
    this.#ourOrigin = url.slice(0, url.indexOf('/', 'https://'.length) + 1);
    return true;
  }

  #add(chosen: DiscoveredUrl[], found: string, depth: number): void {
    if (this.#handedOver.size >= MAX_REMEMBERED) this.#handedOver.clear();
    this.#handedOver.add(found);
    const url = found.includes('@') ? (identityOf(found) ?? found) : found;
    const { maxUrlLength } = this.#options;
    if (url.length > maxUrlLength) {
      const detail = `${url.length} characters; only ${maxUrlLength} are kept here.`;
      chosen.push({ url: url.slice(0, maxUrlLength), depth, skip: { reason: 'too-long', detail } });
      return;
    }
    const skip = this.#skip(url, depth);
    chosen.push(skip === null ? { url, depth } : { url, depth, skip });
  }

  #skip(url: string, depth: number): { reason: SkipReason; detail: string } | null {
    const { include, exclude, maxDepth, isMonetised, isMapped } = this.#options;
    if (isMonetised(url)) return { reason: 'monetised', detail: A_CLICK };
    const word = findActingWord(url);
    if (word !== null) return { reason: 'acts', detail: `The address says ${word}.` };
    if (!isMapped(new URL(url))) return { reason: 'unmapped-host', detail: 'The origin map does not speak of it.' };
    // At depth 0 stands only what a target redirects to.
    if (depth > 0 && !isIncluded(url, include, exclude))
      return { reason: 'excluded', detail: 'By include or exclude.' };
    if (depth > maxDepth) return { reason: 'depth-limit', detail: `Depth ${depth}, the limit is ${maxDepth}.` };
    return null;
  }
}

/** Links that lead a reader, or a browser, to another page. A URL that only a script opens is a click handler's. */
function isFollowed({ kind, via, rel }: LinkFact): boolean {
  if (kind === 'a' || kind === 'area') return via === 'href';
  if (kind === 'iframe' || kind === 'frame') return via === 'src';
  if (kind === 'link') return rel.includes('next') || rel.includes('prev');
  return kind === 'meta' && rel.includes('refresh');
}

function cutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
