import type { LookupFunction } from 'node:net';
import type { DiscoveredUrl, Frontier, PageRecord, QueuedUrl, SkipReason, SourceEvent } from '@linkvet/core';
import { defaultLookup } from '../fetch/connect.js';
import type { Failure } from '../fetch/failure.js';
import { Fetcher } from '../fetch/fetcher.js';
import { mapOrigin, parseOriginMap } from '../fetch/origin-map.js';
import type { ReadAnswer } from '../fetch/page.js';
import { createRouter } from '../fetch/router.js';
import { normaliseTarget } from '../identity.js';
import { MAX_BODY_BYTES, MAX_HEADER_BYTES, MAX_URL_LENGTH } from '../limits.js';
import type { Matcher } from '../matcher.js';
import { Scope } from '../scope.js';
import { nextTurn, type Sleep, sleep } from '../turn.js';
import { defaultUserAgent } from '../user-agent.js';
import { Discovery } from './discovery.js';
import { type Extract, readFacts } from './read-facts.js';
import { type Finished, Schedule } from './schedule.js';
import { type Note, type Visit, Visitor } from './visitor.js';

export interface SiteOptions {
  /** URLs or domains; the hosts of all of them are one scope. */
  targets: readonly string[];
  frontier: Frontier;
  /** Reads a page; a page that it throws on fails. */
  extract: Extract;
  /** URLs that are never asked for, because a request could count as a click or a view. */
  isMonetised: (url: string) => boolean;
  /** Hosts below a target's are in scope, too. */
  subdomains?: boolean;
  /** Pages that are asked for; the rest is skipped. Without it 100,000, and being cut by that is told. */
  maxPages?: number;
  /** Clicks from the start; URLs beyond are skipped. */
  maxDepth?: number;
  /** Match the whole URL. Targets, and where they redirect to, are asked for whatever these say. */
  include?: readonly Matcher[];
  exclude?: readonly Matcher[];
  /** Requests in flight per host: 2. */
  concurrency?: number;
  /** Requests a second per host: 2; 0 for no limit. */
  rate?: number;
  /** For a whole exchange: 30,000. */
  timeoutMs?: number;
  /** Tries after the first: 2. */
  retries?: number;
  userAgent?: string;
  /** Sent to the exact origins of the targets, nowhere else. */
  headers?: Readonly<Record<string, string>>;
  ignoreRobots?: boolean;
  /** `https://*.example.com=http://127.0.0.1:8080`: where sockets go; hosts that no entry speaks of are skipped. */
  originMap?: readonly string[];
  /** Names and addresses that may be asked although they are not on the public internet. */
  allowHosts?: readonly string[];
  /** Limits of ours: bytes of a decoded body, of headers, length of a URL, URLs in the queue, pages of a run. */
  limits?: { bodyBytes?: number; headerBytes?: number; urlLength?: number; queue?: number; pages?: number };
  now: () => Date;
  /** Ends the stream at once; what is in flight stays pending. */
  signal?: AbortSignal;
  /** Milliseconds of a clock that never goes back; tests bring their own, as they do for what follows. */
  clock?: () => number;
  sleep?: Sleep;
  /** 0 up to 1. */
  random?: () => number;
  lookup?: LookupFunction;
}

const DEFAULT_MAX_PAGES = 100_000;

/** URLs that a run remembers; a site that invents addresses would fill the disk otherwise. */
const MAX_QUEUE = 2_000_000;

/** Redirects behind each other that are followed, as search engines do. */
const MAX_REDIRECTS = 10;

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
  readonly #scope: Scope;
  readonly #fetcher: Fetcher;
  readonly #discovery: Discovery;
  readonly #schedule: Schedule<Visit>;
  readonly #notes: Note[] = [];
  readonly #maxPages: number;
  /** Redirects that led to a URL that is not visited yet. */
  readonly #hops = new Map<string, number>();
  /** Where targets, and what they led to, redirected. */
  readonly #startRedirects = new Map<string, string>();
  #asked: number;
  /** At least as many URLs as the frontier has. */
  #known: number;
  #isFull = false;

  constructor(options: SiteOptions, stopped: AbortSignal) {
    const targets = options.targets.map(normaliseTarget);
    const origins = new Set(targets.map((target) => new URL(target).origin));
    const originMap = parseOriginMap(options.originMap ?? []);
    const { allowHosts = [], headers = {}, frontier, ignoreRobots = false } = options;
    const router = createRouter({ targets, originMap, allowHosts, headers });
    const userAgent = options.userAgent ?? defaultUserAgent();
    this.#options = options;
    this.#stopped = stopped;
    this.#scope = new Scope(targets, options.subdomains ?? false);
    for (const host of frontier.hosts()) this.#scope.extend(host);
    this.#fetcher = new Fetcher({ ...fetchDefaults(options), router, userAgent, signal: stopped });
    const visitor = new Visitor({
      fetcher: this.#fetcher,
      router,
      userAgent,
      ignoreRobots,
      isMonetised: options.isMonetised,
      isTarget: (origin) => origins.has(origin),
      onNote: (note) => this.#notes.push(note),
    });
    this.#schedule = new Schedule({
      frontier,
      isOurs: (host) => this.#scope.has(host),
      concurrency: options.concurrency ?? 2,
      visit: (queued) => visitor.visit(queued),
    });
    this.#discovery = new Discovery({
      scope: this.#scope,
      include: options.include ?? [],
      exclude: options.exclude ?? [],
      maxDepth: options.maxDepth ?? Number.POSITIVE_INFINITY,
      maxUrlLength: options.limits?.urlLength ?? MAX_URL_LENGTH,
      isMonetised: options.isMonetised,
      isMapped: (url) => originMap.length === 0 || mapOrigin(originMap, url) !== null,
    });
    this.#maxPages = options.maxPages ?? options.limits?.pages ?? DEFAULT_MAX_PAGES;
    frontier.add(targets.map((url) => ({ url, depth: 0 })));
    const { discovered, fetched, unchanged, failed } = frontier.counts();
    this.#known = discovered;
    this.#asked = fetched + unchanged + failed;
  }

  async *events(): AsyncGenerator<SourceEvent, void, void> {
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
    const event = this.#eventOf(queued, result);
    this.#hops.delete(queued.url);
    yield* this.#notes.splice(0);
    yield event;
    if (event.type !== 'skipped') this.#asked++;
    if (event.type === 'page' && event.discovered.length > 0) this.#schedule.refresh();
  }

  #eventOf(queued: QueuedUrl, visit: Visit): SourceEvent {
    const { url, depth } = queued;
    if (visit.skipped === true) {
      const isTold = visit.reason === 'robots' || visit.reason === 'host-gave-up';
      if (depth === 0 && !isTold) this.#noteLost(url, visit);
      return { type: 'skipped', url, depth, reason: visit.reason, detail: visit.detail };
    }
    if (visit.failed) return this.#failedEvent(queued, visit);
    return visit.page.redirectTo === null ? this.#pageEvent(queued, visit) : this.#redirectEvent(queued, visit.page);
  }

  #failedEvent({ url, depth }: QueuedUrl, { reason, detail }: Pick<Failure, 'reason' | 'detail'>): SourceEvent {
    if (depth === 0) this.#note('target-failed', url, detail, true);
    return { type: 'failed', url, depth, reason, detail, failedAt: this.#options.now().toISOString() };
  }

  #pageEvent(queued: QueuedUrl, { page, body }: ReadAnswer): SourceEvent {
    const { depth } = queued;
    if (depth === 0 && (page.status ?? 0) >= 400) {
      this.#note('target-failed', page.url, `It answered ${page.status}.`, true);
    }
    if (body === null) return { type: 'page', page, depth, facts: null, discovered: [] };
    const read = readFacts(this.#options.extract, { ...page, body });
    if ('fault' in read) return this.#failedEvent(queued, { reason: 'unreadable', detail: read.fault });
    const discovered = this.#admit(this.#discovery.choose(read.facts.links, depth + 1));
    return { type: 'page', page, depth, facts: read.facts, discovered };
  }

  #redirectEvent({ url, depth }: QueuedUrl, page: PageRecord): SourceEvent {
    const target = page.redirectTo ?? '';
    if (depth === 0) this.#followTarget(url, target);
    const hops = (this.#hops.get(url) ?? 0) + 1;
    if (hops > MAX_REDIRECTS) {
      const detail = `More than ${MAX_REDIRECTS} redirects behind each other; ${target} is not asked for.`;
      this.#note(depth === 0 ? 'target-failed' : 'limit-reached', url, detail, depth === 0);
      return { type: 'page', page, depth, facts: null, discovered: [] };
    }
    const discovered = this.#admit(this.#discovery.chooseTarget(target, depth));
    for (const found of discovered) {
      if (found.skip === undefined) this.#hops.set(found.url, hops);
      else if (depth === 0) this.#noteLost(url, found.skip);
    }
    return { type: 'page', page, depth, facts: null, discovered };
  }

  /** A target that sends us on to its `www.` twin takes us along; one that sends us elsewhere was not to be had. */
  #followTarget(url: string, target: string): void {
    this.#startRedirects.set(url, target);
    if (this.#leadsBack(url)) this.#note('target-failed', url, 'It redirects in a circle.', true);
    const host = /^https?:/.test(target) ? new URL(target).host : '';
    if (this.#scope.has(host) || this.#scope.extend(host)) return;
    this.#note('target-redirects-away', url, `It leads to ${target}, which is another site.`, true);
  }

  /** A target is skipped. A map that does not speak of it is the operator's wish, and leaves nothing out. */
  #noteLost(url: string, { reason, detail }: { reason: SkipReason; detail: string }): void {
    this.#note('target-failed', url, detail, reason !== 'unmapped-host');
  }

  #leadsBack(url: string): boolean {
    let next = this.#startRedirects.get(url);
    for (let hops = 0; hops < MAX_REDIRECTS && next !== undefined && next !== url; hops++) {
      next = this.#startRedirects.get(next);
    }
    return next === url;
  }

  /** Keeps the queue from growing without end. */
  #admit(discovered: DiscoveredUrl[]): DiscoveredUrl[] {
    const most = this.#options.limits?.queue ?? MAX_QUEUE;
    if (this.#known + discovered.length > most) this.#known = this.#options.frontier.counts().discovered;
    if (this.#known + discovered.length > most) {
      const detail = `${most} URLs are known; further ones are left out.`;
      if (!this.#isFull) this.#note('limit-reached', this.#options.targets.join(' '), detail, true);
      this.#isFull = true;
      return [];
    }
    this.#known += discovered.length;
    return discovered;
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

  #note(code: Note['code'], subject: string, detail: string, incomplete: boolean): void {
    this.#notes.push({ type: 'note', code, subject, detail, incomplete });
  }
}

function fetchDefaults(options: SiteOptions) {
  return {
    rate: options.rate ?? 2,
    timeoutMs: options.timeoutMs ?? 30_000,
    retries: options.retries ?? 2,
    maxBodyBytes: options.limits?.bodyBytes ?? MAX_BODY_BYTES,
    maxHeaderBytes: options.limits?.headerBytes ?? MAX_HEADER_BYTES,
    now: options.now,
    clock: options.clock ?? (() => performance.now()),
    sleep: options.sleep ?? sleep,
    random: options.random ?? Math.random,
    lookup: options.lookup ?? defaultLookup,
  };
}
