import type { SourceEvent } from '@linkvet/core';
import { Fetcher } from '../fetch/fetcher.js';
import { mapOrigin, parseOriginMap } from '../fetch/origin-map.js';
import { createRouter } from '../fetch/router.js';
import { normaliseTarget } from '../identity.js';
import { MAX_URL_LENGTH } from '../limits.js';
import { Scope } from '../scope.js';
import { nextTurn } from '../turn.js';
import { defaultUserAgent } from '../user-agent.js';
import { Admission } from './admission.js';
import { Discovery } from './discovery.js';
import { HostFailures } from './host-failures.js';
import { Notes } from './notes.js';
import { Outcomes } from './outcomes.js';
import { RobotsGate } from './robots-gate.js';
import { type Finished, Schedule } from './schedule.js';
import { fetchDefaults, type SiteOptions } from './site-options.js';
import { Starts } from './starts.js';
import { type Visit, Visitor } from './visitor.js';

export type { SiteOptions } from './site-options.js';

const DEFAULT_MAX_PAGES = 100_000;

/** URLs that a run remembers. */
const MAX_QUEUE = 2_000_000;

/** URLs that are told of before timers and signals get a turn: those that are not asked for wait for nothing. */
const EVENTS_A_TURN = 50;

/**
 * A site as a stream of pages, breadth first. The consumer commits an event before it asks for the next one. A stream
 * that is asked for again with the same frontier goes on where it was. Redirects are pages of their own, and their
 * targets have the same depth. UsageError for a target, a header or a map that cannot be used.
 */
export async function* siteSource(options: SiteOptions): AsyncGenerator<SourceEvent, void, void> {
  const stop = new AbortController();
  const crawl = new SiteCrawl(options, stop.signal);
  const end = () => {
    stop.abort();
    crawl.wake();
  };
  if (options.signal?.aborted === true) end();
  options.signal?.addEventListener('abort', end);
  try {
    yield* crawl.events();
  } finally {
    options.signal?.removeEventListener('abort', end);
    end();
    await crawl.close();
  }
}

class SiteCrawl {
  readonly #options: SiteOptions;
  readonly #stopped: AbortSignal;
  readonly #notes = new Notes();
  readonly #fetcher: Fetcher;
  readonly #outcomes: Outcomes;
  readonly #schedule: Schedule<Visit>;
  readonly #maxPages: number;
  #asked: number;

  constructor(options: SiteOptions, stopped: AbortSignal) {
    const { allowHosts = [], headers = {}, frontier, isMonetised, extract, now } = options;
    const notes = this.#notes;
    const targets = options.targets.map(normaliseTarget);
    const origins = new Set(targets.map((target) => new URL(target).origin));
    const originMap = parseOriginMap(options.originMap ?? []);
    const router = createRouter({ targets, originMap, allowHosts, headers });
    const userAgent = options.userAgent ?? defaultUserAgent();
    const scope = new Scope(targets, options.subdomains ?? false);
    for (const host of frontier.hosts()) scope.extend(host);
    const fetcher = new Fetcher({ ...fetchDefaults(options), router, userAgent, signal: stopped });
    const isTarget = (origin: string) => origins.has(origin);
    const robots = new RobotsGate({ fetcher, userAgent, isMonetised, isTarget, notes });
    const visitor = new Visitor({
      ...{ fetcher, router, isMonetised },
      robots: options.ignoreRobots === true ? null : robots,
      failures: new HostFailures(notes),
    });
    const discovery = new Discovery({
      scope,
      include: options.include ?? [],
      exclude: options.exclude ?? [],
      maxDepth: options.maxDepth ?? Number.POSITIVE_INFINITY,
      maxUrlLength: options.limits?.urlLength ?? MAX_URL_LENGTH,
      isMonetised,
      isMapped: (url) => originMap.length === 0 || mapOrigin(originMap, url) !== null,
    });
    frontier.add(targets.map((url) => ({ url, depth: 0 })));
    const subject = options.targets.join(' ');
    const admission = new Admission({ frontier, most: options.limits?.queue ?? MAX_QUEUE, subject, notes });
    const starts = new Starts(targets, scope, notes);
    this.#options = options;
    this.#stopped = stopped;
    this.#fetcher = fetcher;
    this.#outcomes = new Outcomes({ extract, now, discovery, admission, starts, notes });
    this.#schedule = new Schedule({
      queue: frontier,
      concurrency: options.concurrency ?? 2,
      visit: (queued) => visitor.visit(queued),
    });
    this.#maxPages = options.maxPages ?? options.limits?.pages ?? DEFAULT_MAX_PAGES;
    const { fetched, unchanged, failed } = frontier.counts();
    this.#asked = fetched + unchanged + failed;
  }

  async *events(): AsyncGenerator<SourceEvent, void, void> {
    await this.#schedule.start(this.#stopped);
    for (let count = 1; !this.#stopped.aborted; count++) {
      this.#schedule.fill(this.#maxPages - this.#asked - this.#schedule.openCount);
      const finished = await this.#schedule.next(this.#stopped);
      if (finished === null) break;
      yield* this.#eventsOf(finished);
      this.#schedule.release(finished);
      if (count % EVENTS_A_TURN === 0) await nextTurn();
    }
    if (!this.#stopped.aborted) yield* this.#cutRest();
  }

  wake(): void {
    this.#schedule.wake();
  }

  close(): Promise<void> {
    return this.#fetcher.close();
  }

  *#eventsOf({ queued, result }: Finished<Visit>): Generator<SourceEvent> {
    const event = this.#outcomes.eventOf(queued, result);
    yield* this.#notes.take();
    yield event;
    if (event.type !== 'skipped') this.#asked++;
    if (event.type === 'page') this.#schedule.notice(event.discovered);
  }

  /** What is left when no more pages may be asked for. */
  async *#cutRest(): AsyncGenerator<SourceEvent, void, void> {
    let count = 0;
    const isOurLimit = this.#options.maxPages === undefined;
    for (const { url, depth } of this.#schedule.drain()) {
      const detail = `${this.#maxPages} pages were asked for.`;
      if (count === 0 && isOurLimit) {
        const subject = this.#options.targets.join(' ');
        yield { type: 'note', code: 'default-limit', subject, detail, incomplete: true };
      }
      yield { type: 'skipped', url, depth, reason: 'page-limit', detail };
      if (++count % EVENTS_A_TURN === 0) await nextTurn();
      if (this.#stopped.aborted) return;
    }
  }
}
