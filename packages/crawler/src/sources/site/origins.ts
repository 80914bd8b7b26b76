import { hostOf } from '@linkvet/core';
import type { Scope } from '../../scope.js';

/** Origins that are remembered; more of them have their sitemaps found by nobody. */
const MAX_ORIGINS = 1_000;

/** The origins in scope that answered: of others, nobody asks for a sitemap. */
export class Origins {
  readonly #scope: Scope;
  readonly #mayAsk: (url: string) => boolean;
  readonly #seen = new Set<string>();
  /** The last one, with a slash: most URLs have the same. */
  #last = ' ';

  /** @param mayAsk whether nothing in the address of a URL speaks against asking for it */
  constructor(scope: Scope, mayAsk: (url: string) => boolean) {
    this.#scope = scope;
    this.#mayAsk = mayAsk;
  }

  /** A URL that answered. */
  see(url: string): void {
    if (this.#isKnown(url) || !this.#scope.has(hostOf(url))) return;
    this.#last = url.slice(0, url.indexOf('/', 'https://'.length) + 1);
    this.#seen.add(new URL(url).origin);
  }

  /** A URL that the run knows from before it was interrupted: it may have answered, unless it was never asked for. */
  learn(url: string): void {
    if (!this.#isKnown(url) && this.#mayAsk(url)) this.see(url);
  }

  /** In the order in which they were seen. */
  all(): Iterable<string> {
    return this.#seen;
  }

  #isKnown(url: string): boolean {
    return url.startsWith(this.#last) || this.#seen.size >= MAX_ORIGINS;
  }
}
