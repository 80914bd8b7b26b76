import { setMaxListeners } from 'node:events';
import { pathOf } from '../identity.js';
import { MAX_BODY_BYTES } from '../limits.js';
import { RecentMap } from '../recent-map.js';
import { ACCEPTED_CODINGS } from './content-coding.js';
import { Cookies } from './cookies.js';
import type { Answer, HttpRequest } from './exchange.js';
import { type Failure, failure, isConnectionFailure } from './failure.js';
import { Host, type OnHostNote } from './host.js';
import { HttpClient, type HttpClientOptions } from './http-client.js';
import type { PaceOptions } from './pace.js';
import {
  conditionsOf,
  type NotModified,
  planBody,
  type ReadAnswer,
  readAnswer,
  type Validators,
  wantsBody,
} from './page.js';
import { readProxy } from './proxy.js';
import { type RetryOptions, retry } from './retry.js';
import { checkHeader, type Route, type Router } from './router.js';
import { type Server, Servers } from './server.js';

export interface FetcherOptions extends Omit<HttpClientOptions, 'proxy'>, PaceOptions, RetryOptions {
  router: Router;
  userAgent: string;
  /** Requests a second to one server, whatever the names by which it is asked; 0 for no limit. */
  rate: number;
  /** Requests in flight to one server; without it no limit. */
  concurrency?: number;
  maxBodyBytes: number;
  /** Milliseconds that a host which had answered may be away before its failures count: 120,000; 0 for not at all. */
  outageMs?: number;
  /** `http://proxy.example:8080`, with a name and a password if need be. */
  proxy?: string | undefined;
  /** Told once a host when it is slowed down, and once when it was away. */
  onNote?: OnHostNote;
}

type Wish = Pick<HttpRequest, 'plan' | 'wants' | 'maxBytes' | 'overflow'>;

const FILE: Wish = {
  plan: (status) => (status < 300 ? 'read' : 'leave'),
  wants: () => true,
  maxBytes: MAX_BODY_BYTES,
  overflow: 'cut',
};

export interface FileWish {
  /** 10,000,000 without it. */
  maxBytes?: number;
  /** Nobody says that the origin is there: it is asked once, and when it does not answer nothing is amiss. */
  isGuess?: boolean;
}

/** Whether something is there: the headers say it. */
const PROBE: Wish = { plan: () => 'drop', wants: () => false, maxBytes: 0, overflow: 'cut' };

const NO_HEADERS: Readonly<Record<string, string>> = {};

/** Hosts that are remembered. */
const MAX_HOSTS = 4_096;

/** How often a request is made, each time with its retries, when its host goes away again and again. */
const MAX_TIMES = 4;

const DEFAULT_OUTAGE_MS = 120_000;

/**
 * One polite visitor: every request waits for the turn of its host and of its server, and is tried again when that may
 * help. UsageError for a User-Agent that cannot be sent and a proxy that cannot be used.
 */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #client: HttpClient;
  readonly #hosts = new RecentMap<Host>(MAX_HOSTS);
  readonly #servers: Servers;
  readonly #cookies = new Cookies();
  readonly #intervalMs: number;
  readonly #page: Wish;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(options: FetcherOptions) {
    checkHeader('User-Agent', options.userAgent);
    const { rate, concurrency = Number.POSITIVE_INFINITY, proxy, userAgent } = options;
    // As many requests as wait at once listen to it.
    setMaxListeners(0, options.signal);
    this.#options = options;
    this.#intervalMs = rate > 0 ? 1000 / rate : 0;
    const isProxied = proxy !== undefined;
    this.#client = new HttpClient({ ...options, proxy: isProxied ? readProxy(proxy) : null });
    this.#servers = new Servers({ ...options, concurrency, intervalMs: this.#intervalMs, isProxied });
    this.#headers = {
      'user-agent': userAgent,
      accept: 'text/html, application/xhtml+xml, */*;q=0.1',
      'accept-encoding': ACCEPTED_CODINGS,
    };
    this.#page = { plan: planBody, wants: wantsBody, maxBytes: options.maxBodyBytes, overflow: 'fail' };
  }

  /**
   * Asks for a page and reads it when it is HTML; with `validators` only if it has changed. Cookies are kept, and sent
   * back to the origin that set them.
   */
  async fetchPage(url: URL, validators?: Validators): Promise<ReadAnswer | NotModified | Failure> {
    const { maxBodyBytes, now, router } = this.#options;
    const route = router(url);
    if ('failed' in route) return route;
    const conditions = validators === undefined ? NO_HEADERS : conditionsOf(validators);
    const cookie = joinCookies(route.headers.cookie, this.#cookies.headerFor(url));
    const headers = cookie === '' ? route.headers : { ...route.headers, cookie };
    const answer = await this.#ask(url, { ...route, headers: { ...conditions, ...headers } }, this.#page);
    if (answer.failed) return answer;
    this.#cookies.keep(url, answer.headers['set-cookie']);
    const fetchedAt = now().toISOString();
    // Only who asked for changes can be told that there are none.
    if (answer.status === 304 && Object.keys(conditions).length > 0) {
      return { failed: false, notModified: true, fetchedAt, elapsedMs: answer.elapsedMs };
    }
    return readAnswer(url.href, answer, maxBodyBytes, fetchedAt);
  }

  /** Asks for a file that is read whatever its type; it is cut when more than `maxBytes` of it were received. */
  async fetchFile(url: URL, { maxBytes = MAX_BODY_BYTES, isGuess = false }: FileWish = {}): Promise<Answer | Failure> {
    const route = this.#options.router(url);
    return 'failed' in route ? route : this.#ask(url, route, { ...FILE, maxBytes }, isGuess);
  }

  /** Asks whether a URL is there: one hop, without its body, and without anything that is the operator's. */
  async probe(url: URL): Promise<Answer | Failure> {
    const route = this.#options.router(url);
    return 'failed' in route ? route : this.#ask(url, { ...route, headers: NO_HEADERS }, PROBE);
  }

  /** Requests to a host come at least this far apart from now on. */
  slowDown(host: string, intervalMs: number): void {
    this.#hostOf(host).pace.slowDown(intervalMs);
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  /** Asks, and asks again when the host had been away. */
  async #ask(url: URL, route: Route, wish: Wish, isGuess = false): Promise<Answer | Failure> {
    const host = this.#hostOf(url.host);
    const server = this.#servers.known(route.origin) ?? (await this.#servers.find(route.origin));
    const onStart = () => {
      host.pace.started();
      server.pace.started();
    };
    const request = { ...wish, route, host: url.host, path: pathOf(url.href), headers: this.#headers, onStart };
    let retries = isGuess ? 0 : this.#options.retries;
    for (let times = 1; ; times++) {
      let startedAt = 0;
      const ask = async () => {
        await host.untilBack();
        startedAt = this.#options.clock();
        return this.#exchange(host, server, request);
      };
      const result = await retry(ask, host.pace, this.#options, retries);
      if (isGuess || !result.failed || !isConnectionFailure(result)) return result;
      const whereabouts = await host.find(startedAt, result, () => this.#exchange(host, server, harmless(request)));
      // A host that is there has spoken for itself, unless the request timed out: it may be one that an outage swallowed.
      const isLost = whereabouts === 'back' || (whereabouts === 'there' && result.reason === 'timeout' && times === 1);
      if (!isLost || times === MAX_TIMES) return result;
      retries = whereabouts === 'back' ? this.#options.retries : 0;
    }
  }

  /** One exchange, when the server has room for it. */
  #exchange(host: Host, server: Server, request: HttpRequest): Promise<Answer | Failure> {
    const { clock, signal } = this.#options;
    return server.limit(async () => {
      await server.pace.turn();
      if (signal.aborted) return failure('stopped', 'The crawl was stopped.');
      const startedAt = clock();
      const result = await this.#client.exchange(request);
      if (!result.failed) host.answered(result, startedAt, clock());
      return result;
    });
  }

  #hostOf(name: string): Host {
    let host = this.#hosts.get(name);
    if (host === undefined) {
      const { onNote = () => undefined, outageMs = DEFAULT_OUTAGE_MS } = this.#options;
      host = new Host(name, { ...this.#options, intervalMs: this.#intervalMs, onNote, outageMs });
      this.#hosts.set(name, host);
    }
    return host;
  }
}

/** The request for the robots.txt of the same host: everybody may make it, and nothing comes of it. */
function harmless(request: HttpRequest): HttpRequest {
  return { ...request, ...PROBE, path: '/robots.txt', route: { ...request.route, headers: NO_HEADERS } };
}

/** What the operator gives goes first: of two cookies of the same name servers take the first. */
function joinCookies(own: string | undefined, kept: string): string {
  return [own ?? '', kept].filter((cookies) => cookies !== '').join('; ');
}
