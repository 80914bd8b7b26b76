import { type DiscoveredUrl, hostOf, type LinkFact, withoutFragment } from '@linkvet/core';
import type { Scope } from '../../scope.js';
import type { Clicks } from './clicks.js';
import { HandedOver } from './handed-over.js';
import type { Notes } from './notes.js';
import type { Siblings } from './siblings.js';
import type { SkipRules } from './skip-rules.js';
import type { TrapGate } from './trap-gate.js';

export interface DiscoveryOptions {
  scope: Scope;
  rules: SkipRules;
  traps: TrapGate;
  clicks: Clicks;
  /** Whether links lead on: of a list only what it names is asked for. */
  followsLinks: boolean;
  /** Whether what is named redirects to the `www.` twin of its host for all of the crawl, as a target does (`Starts`). */
  takesTwins: boolean;
  maxUrlLength: number;
  /** Null when hosts besides those in scope are not sampled. */
  siblings: Siblings | null;
  /** Whether URLs out of scope want a verdict. */
  wantsExternal: boolean;
  notes: Notes;
}

/** What a page leads to: URLs for the queue, and URLs out of scope that want a verdict. */
export interface Found {
  discovered: DiscoveredUrl[];
  external: string[];
}

/** Where a URL was found, as far as it matters for what becomes of it. */
interface Finding {
  depth: number;
  /** Include and exclude are not asked. */
  isWanted?: boolean;
  /** A list or a sitemap says that it is there, so it is no trap's. */
  isNamed?: boolean;
}

/** Hosts of which it is told that a link to them held a password. */
const MAX_TOLD = 1_000;

/** Chooses, out of the links of pages, what a crawl goes on with. */
export class Discovery {
  readonly #options: DiscoveryOptions;
  readonly #handedOver = new HandedOver();
  readonly #told = new Set<string>();
  /** Origin, with a slash, of the last link that was in scope: most links of a page have the same. */
  #ourOrigin = ' ';

  constructor(options: DiscoveryOptions) {
    this.#options = options;
  }

  /** A URL that is in the queue already, or was. */
  learn(url: string): void {
    this.#handedOver.learn(url);
  }

  /**
   * The URLs that links lead to, each once. Ask only when what was handed over before has been committed: it is not
   * handed over again. `rel=nofollow` is no reason to leave a link out: what a site hides from search engines is what
   * its auditor wants to see.
   */
  choose(links: readonly LinkFact[], depth: number): Found {
    const { followsLinks, siblings, wantsExternal } = this.#options;
    const found: Found = { discovered: [], external: [] };
    const looksOutside = wantsExternal || (followsLinks && siblings !== null);
    for (const link of links) {
      if (!isFollowed(link)) continue;
      const isOurs = this.#isOurs(link.href);
      if (isOurs ? !followsLinks : !looksOutside) continue;
      const url = withoutFragment(link.href);
      if (this.#handedOver.has(url)) continue;
      if (isOurs) this.#add(found.discovered, url, { depth });
      else this.#addOutside(found, link, url, depth);
    }
    return found;
  }

  /**
   * The target of a redirect, when it is in scope; also one that is known, because it may be nearer than it seemed.
   * `mayLeave`: also one in a sample.
   */
  chooseTarget(source: string, target: string, finding: Finding & { mayLeave: boolean }): DiscoveredUrl[] {
    const chosen: DiscoveredUrl[] = [];
    if (!/^https?:/.test(target)) return chosen;
    const host = hostOf(target);
    if (this.#options.takesTwins && finding.depth === 0) this.#options.scope.extend(host);
    if (this.#isOurs(target)) this.#add(chosen, target, finding);
    else if (finding.mayLeave && this.#maySample(host, source)) this.#addSibling(chosen, target, host, finding);
    return chosen;
  }

  /** URLs that the operator lists, or that a sitemap names; of these only what is in scope. They are at depth 0. */
  chooseNamed(urls: Iterable<string>): DiscoveredUrl[] {
    const chosen: DiscoveredUrl[] = [];
    for (const each of urls) {
      const url = withoutFragment(each);
      if (this.#isOurs(url) && !this.#handedOver.has(url)) this.#add(chosen, url, { depth: 0, isNamed: true });
    }
    return chosen;
  }

  #isOurs(url: string): boolean {
    if (url.startsWith(this.#ourOrigin)) return true;
    if (!this.#options.scope.has(hostOf(url))) return false;
    this.#ourOrigin = url.slice(0, url.indexOf('/', 'https://'.length) + 1);
    return true;
  }

  /** Whether what `source` redirects to may be sampled. */
  #maySample(host: string, source: string): boolean {
    const { siblings, followsLinks } = this.#options;
    if (siblings === null || !followsLinks) return false;
    // A page of a sample may be at another address of its host than the link said, although the sample is full.
    return hostOf(source) === host ? siblings.hasSample(host) : siblings.hasRoom(host);
  }

  #addOutside(found: Found, { kind }: LinkFact, url: string, depth: number): void {
    const { siblings, followsLinks, wantsExternal, clicks } = this.#options;
    const host = hostOf(url);
    if (followsLinks && siblings !== null) {
      if (siblings.has(host, url)) return;
      if (siblings.hasRoom(host) && this.#addSibling(found.discovered, url, host, { depth })) return;
    }
    if (!wantsExternal || (kind !== 'a' && kind !== 'area')) return;
    const address = this.#remember(url);
    if (!clicks.isForbidden(address.href)) found.external.push(address.href);
  }

  /** Adds a URL to a sample unless something speaks against it, which is not worth a place in it; says whether it did. */
  #addSibling(chosen: DiscoveredUrl[], found: string, host: string, { depth }: Finding): boolean {
    const { siblings, rules, maxUrlLength } = this.#options;
    if (found.length > maxUrlLength || rules.whyNot(new URL(found), depth, false) !== null) return false;
    const url = this.#remember(found).href;
    siblings?.take(host, url);
    chosen.push({ url, depth });
    return true;
  }

  #add(chosen: DiscoveredUrl[], found: string, { depth, isWanted = false, isNamed = false }: Finding): void {
    const { rules, traps, maxUrlLength } = this.#options;
    const address = this.#remember(found);
    const url = address.href;
    if (url.length > maxUrlLength) {
      const detail = `${url.length} characters; only ${maxUrlLength} are kept here.`;
      chosen.push({ url: url.slice(0, maxUrlLength), depth, skip: { reason: 'too-long', detail } });
      return;
    }
    const skip = rules.whyNot(address, depth, isWanted) ?? (isNamed || isWanted ? null : traps.refuse(url));
    chosen.push(skip === null ? { url, depth } : { url, depth, skip });
  }

  /** Remembers a URL as handed over. Returns it without what must not be sent. */
  #remember(found: string): URL {
    const url = new URL(found);
    // A string cut from a page would keep all of the page in memory; what a URL object says is a new one.
    this.#handedOver.add(url.href);
    if (url.username !== '' || url.password !== '') this.#stripCredentials(url);
    return url;
  }

  #stripCredentials(url: URL): void {
    url.username = '';
    url.password = '';
    if (this.#told.has(url.host) || this.#told.size >= MAX_TOLD) return;
    this.#told.add(url.host);
    const detail = `A link held a user name or a password, which are never sent: ${url.href}`;
    this.#options.notes.add('credentials-stripped', url.host, detail, false);
  }
}

/** Links that lead a reader, or a browser, to another page. A URL that only a script opens is a click handler's. */
function isFollowed({ kind, via, rel }: LinkFact): boolean {
  if (kind === 'a' || kind === 'area') return via === 'href';
  if (kind === 'iframe' || kind === 'frame') return via === 'src';
  if (kind === 'link') return rel.includes('next') || rel.includes('prev');
  return kind === 'meta' && rel.includes('refresh');
}
