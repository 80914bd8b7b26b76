import type { SkipReason } from '@linkvet/core';
import { MAX_REDIRECTS } from '../limits.js';
import type { Scope } from '../scope.js';
import type { Notes } from './notes.js';

/** The targets of a crawl and what they redirect to: a run that cannot have them is incomplete. */
export class Starts {
  readonly #scope: Scope;
  readonly #notes: Notes;
  readonly #urls: Set<string>;
  readonly #redirects = new Map<string, string>();

  constructor(targets: readonly string[], scope: Scope, notes: Notes) {
    this.#urls = new Set(targets);
    this.#scope = scope;
    this.#notes = notes;
  }

  has(url: string): boolean {
    return this.#urls.has(url);
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

  #leadsBack(url: string): boolean {
    let next = this.#redirects.get(url);
    for (let hops = 0; hops < MAX_REDIRECTS && next !== undefined && next !== url; hops++) {
      next = this.#redirects.get(next);
    }
    return next === url;
  }
}
