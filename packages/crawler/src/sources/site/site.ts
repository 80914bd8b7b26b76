import { hostOf, type SourceEvent } from '@linkvet/core';
import { nextTurn } from '../../turn.js';
import { assemble, type Crawl } from './assemble.js';
import { type Named, readNamed } from './named.js';
import type { SiteOptions } from './site-options.js';

export type { SiteOptions } from './site-options.js';

/** URLs that are handed over or remembered before timers and signals get a turn. */
const URLS_A_TURN = 500;

/**
 * A site as a stream of pages, breadth first. The consumer commits an event before it asks for the next one. A stream
 * that is asked for again with the same frontier goes on where it was. Redirects are pages of their own, and their
 * targets have the same depth. UsageError for a URL, a header, a map, a host or a proxy that cannot be used.
 */
export async function* siteSource(options: SiteOptions): AsyncGenerator<SourceEvent, void, void> {
  const stop = new AbortController();
  const end = () => stop.abort();
  if (options.signal?.aborted === true) end();
  options.signal?.addEventListener('abort', end);
  try {
    yield* new SiteCrawl(options, await readNamed(options), stop.signal).events();
  } finally {
    options.signal?.removeEventListener('abort', end);
    end();
  }
}

/**
 * The phases of a crawl, one after another. A run that was killed in any of them goes through all of them again.
 *
 * To read on: assemble.ts puts the parts together; the phases are page-phase.ts, sitemap-phase.ts, ads-txt-phase.ts and
 * check-phase.ts. A URL passes through schedule.ts (whose turn it is), visitor.ts (whether it may be asked for, and the
 * request), outcomes.ts (what becomes of it) and discovery.ts (where it leads); skip-rules.ts says why one is left out.
 */
class SiteCrawl {
  readonly #options: SiteOptions;
  readonly #named: Named;
  readonly #stopped: AbortSignal;
  readonly #crawl: Crawl;

  constructor(options: SiteOptions, named: Named, stopped: AbortSignal) {
    this.#options = options;
    this.#named = named;
    this.#stopped = stopped;
    this.#crawl = assemble(options, named, stopped);
  }

  async *events(): AsyncGenerator<SourceEvent, void, void> {
    const { fetcher, pages, checks, notes } = this.#crawl;
    // Whatever a phase waits for ends at once: what is in flight, and the wait for it.
    const end = () => {
      void fetcher.close();
      pages.wake();
      checks.wake();
    };
    this.#stopped.addEventListener('abort', end);
    try {
      await this.#recall();
      await this.#enqueue();
      for (const phase of this.#phases()) {
        if (this.#stopped.aborted) break;
        yield* phase;
        yield* notes.take();
      }
    } finally {
      this.#stopped.removeEventListener('abort', end);
      await fetcher.close();
    }
  }

  *#phases(): Generator<AsyncIterable<SourceEvent>> {
    const { sitemaps, pages, adsTxt, checks } = this.#crawl;
    yield sitemaps.readNamed(this.#named.sitemaps, pages.left);
    yield pages.crawl();
    yield this.#searchSitemaps();
    yield pages.crawl();
    yield pages.cutRest();
    // Of a list nothing but what it names is asked for.
    if (this.#named.targets.length > 0 && this.#options.adsTxt !== 'off') yield adsTxt.run();
    yield checks.run();
  }

  /** What a run that goes on must know of before. */
  async #recall(): Promise<void> {
    const { frontier } = this.#options;
    const { scope, siblings, discovery, origins, traps, starts } = this.#crawl;
    const { discovered, fetched, unchanged, failed } = frontier.counts();
    if (discovered === 0) return;
    let count = 0;
    for (const url of frontier.known()) {
      if (++count % URLS_A_TURN === 0) await nextTurn();
      if (this.#stopped.aborted) return;
      const host = hostOf(url);
      // Redirects and sitemaps may have brought a host in; only those of samples are not in scope.
      if (!scope.has(host) && siblings?.learn(host, url) !== true) scope.add(host);
      if (fetched + unchanged > 0) origins.learn(url);
      discovery.learn(url);
      traps.learn(url);
    }
    if (this.#named.listed.length + this.#named.sitemaps.length === 0) starts.resume(fetched + unchanged + failed);
  }

  async #enqueue(): Promise<void> {
    const { frontier } = this.#options;
    const { targets, listed } = this.#named;
    const { discovery, admission } = this.#crawl;
    if (this.#stopped.aborted) return;
    frontier.add(targets.map((url) => ({ url, depth: 0 })));
    for (const url of targets) discovery.learn(url);
    for (let from = 0; from < listed.length && !this.#stopped.aborted; from += URLS_A_TURN) {
      frontier.add(admission.admit(discovery.chooseNamed(listed.slice(from, from + URLS_A_TURN))));
      await nextTurn();
    }
  }

  /** Of a list nothing but what it names is asked for. */
  async *#searchSitemaps(): AsyncGenerator<SourceEvent, void, void> {
    const { maxDepth, maxPages } = this.#options;
    const { starts, origins, pages, sitemaps } = this.#crawl;
    starts.endEarly();
    const isFull = pages.left <= 0 && maxPages !== undefined;
    if (this.#named.targets.length === 0 || maxDepth !== undefined || isFull) return;
    yield* sitemaps.search(origins.all(), starts.origins(), pages.left);
  }
}
