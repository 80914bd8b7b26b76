import { hostOf } from '@linkvet/core';
import { registrableDomain } from '@linkvet/core/stages';
import { MAX_REDIRECTS } from '../../limits.js';
import type { Scope } from '../../scope.js';
import type { Notes } from './notes.js';

export interface SiblingsOptions {
  /** URLs; what shares their registrable domain and is not in scope is a sibling. */
  targets: readonly string[];
  scope: Scope;
  /** URLs that are asked for on each host. */
  most: number;
  /** Hosts that are sampled. */
  mostHosts: number;
  notes: Notes;
}

/**
 * Takes a sample of each sibling host: its first URLs, in the order in which they are found. Hosts of people who share a
 * domain of a provider, such as github.io, are no siblings.
 */
export class Siblings {
  readonly #options: SiblingsOptions;
  readonly #domains: readonly string[];
  /** URLs taken, by host. */
  readonly #taken = new Map<string, Set<string>>();
  #isCut = false;

  constructor(options: SiblingsOptions) {
    this.#options = options;
    this.#domains = [...new Set(options.targets.flatMap((target) => registrableDomain(hostOf(target)) ?? []))];
  }

  /** Whether the sample of this host has room. The first of a host too many is told. */
  hasRoom(host: string): boolean {
    const taken = this.#taken.get(host);
    if (taken !== undefined) return taken.size < this.#options.most;
    if (!this.#isSibling(host)) return false;
    if (this.#taken.size < this.#options.mostHosts) return true;
    this.#noteCut(host);
    return false;
  }

  /** Whether this host has a sample. */
  hasSample(host: string): boolean {
    return this.#taken.has(host);
  }

  /** Those that have a sample. */
  hosts(): Iterable<string> {
    return this.#taken.keys();
  }

  /** Whether a URL is in the sample of its host. */
  has(host: string, url: string): boolean {
    return this.#taken.get(host)?.has(url) === true;
  }

  /** A URL of a sibling is in the queue. */
  take(host: string, url: string): void {
    const taken = this.#taken.get(host) ?? new Set();
    this.#taken.set(host, taken);
    taken.add(url);
  }

  /** A URL that the run knows from before it was interrupted, on a host out of scope; says whether it is a sibling's. */
  learn(host: string, url: string): boolean {
    const taken = this.#taken.get(host);
    if (taken === undefined && !this.#isSibling(host)) return false;
    // A host with more was not sampled: a sitemap brought it in.
    if ((taken?.size ?? 0) <= this.#options.most * MAX_REDIRECTS) this.take(host, url);
    return true;
  }

  #isSibling(host: string): boolean {
    const { scope } = this.#options;
    const name = host.replace(/:\d+$/, '');
    const isBelow = this.#domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
    // A name below may be a registry of its own, such as one of a cloud.
    return isBelow && !scope.has(host) && !scope.hasTwin(host) && this.#domains.includes(registrableDomain(name) ?? '');
  }

  #noteCut(host: string): void {
    if (this.#isCut) return;
    this.#isCut = true;
    const { mostHosts, notes } = this.#options;
    notes.add('siblings-cut', host, `${mostHosts} sibling hosts are sampled; this one and further ones are not.`, true);
  }
}
