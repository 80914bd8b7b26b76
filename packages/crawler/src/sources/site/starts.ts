import type { SkipReason } from '@linkvet/core';
import { MAX_REDIRECTS } from '../../limits.js';
import type { Scope } from '../../scope.js';
import type { Notes } from './notes.js';

/** The targets of a crawl and what they redirect to: a run that cannot have them is incomplete. */
export class Starts {
  readonly #targets: readonly string[];
  readonly #scope: Scope;
  readonly #notes: Notes;
  readonly #urls: Set<string>;
  readonly #redirects = new Map<string, string>();
  #isEarly = false;

  constructor(targets: readonly string[], scope: Scope, notes: Notes) {
    this.#targets = targets;
    this.#urls = new Set(targets);
    this.#scope = scope;
    this.#notes = notes;
  }

  /**
   * A run goes on in which so many URLs were asked for. Where targets redirected to is not remembered, so in a run that
   * was killed this early every URL at depth 0 may be such a place. At worst a page that only a sitemap of a tiny site
   * names is taken for one, and makes the run incomplete when it cannot be had.
   */
  resume(asked: number): void {
    this.#isEarly = asked <= this.#targets.length * MAX_REDIRECTS;
  }

  /** From now on URLs at depth 0 may come from a sitemap. */
  endEarly(): void {
    this.#isEarly = false;
  }

  has(url: string, depth: number): boolean {
    return depth === 0 && (this.#isEarly || this.#urls.has(url));
  }

  /** A start that sends us on to its `www.` twin takes us along; one that sends us elsewhere was not to be had. */
  follow(url: string, target: string): void {
    this.#redirects.set(url, target);
    this.#urls.add(target);
    if (this.#leadsBack(url)) this.fail(url, 'It redirects in a circle.');
    const host = /^https?:/.test(target) ? new URL(target).host : '';
    if (this.#scope.has(host) || this.#scope.extend(host)) return;
    this.#notes.add('target-redirects-away', url, `It leads to ${target}, which is another site.`, true);
  }

  fail(url: string, detail: string): void {
    this.#notes.add('target-failed', url, detail, true);
  }

  /** A start is skipped. A map that does not speak of it is the operator's wish, and leaves nothing out. */
  lose(url: string, { reason, detail }: { reason: SkipReason; detail: string }): void {
    this.#notes.add('target-failed', url, detail, reason !== 'unmapped-host');
  }

  /** The origins to which the targets lead in the end, as far as they are in scope. */
  origins(): Set<string> {
    const origins = new Set<string>();
    for (const target of this.#targets) {
      let url = target;
      for (let hops = 0; hops < MAX_REDIRECTS; hops++) url = this.#redirects.get(url) ?? url;
      if (!/^https?:/.test(url)) continue;
      const { host, origin } = new URL(url);
      if (this.#scope.has(host)) origins.add(origin);
    }
    return origins;
  }

  #leadsBack(url: string): boolean {
    let next = this.#redirects.get(url);
    for (let hops = 0; hops < MAX_REDIRECTS && next !== undefined && next !== url; hops++) {
      next = this.#redirects.get(next);
    }
    return next === url;
  }
}
