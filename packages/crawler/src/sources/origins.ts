import { hostOf } from '../identity.js';
import type { Scope } from '../scope.js';

/** Origins that are remembered; more of them have their sitemaps found by nobody. */
const MAX_ORIGINS = 1_000;

/** The origins in scope that answered: of others, nobody asks for a sitemap. */
export class Origins {
  readonly #scope: Scope;
  readonly #seen = new Set<string>();
  /** The last one, with a slash: most URLs have the same. */
  #last = ' ';

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  see(url: string): void {
    if (url.startsWith(this.#last) || this.#seen.size >= MAX_ORIGINS) return;
    if (!this.#scope.has(hostOf(url))) return;
    this.#last = url.slice(0, url.indexOf('/', 'https://'.length) + 1);
    this.#seen.add(new URL(url).origin);
  }

  /** In the order in which they were seen. */
  all(): Iterable<string> {
    return this.#seen;
  }
}
