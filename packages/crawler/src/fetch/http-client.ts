import { setMaxListeners } from 'node:events';
import { isIP } from 'node:net';
import { Agent } from 'undici';
import { LONGEST_TIMER_MS } from '../turn.js';
import { type ConnectOptions, guardedConnector, openConnector } from './connect.js';
import { type Answer, Exchange, type HttpRequest } from './exchange.js';
import { type Failure, failure, proxyRefusal, readError } from './failure.js';
import { Http2Pool } from './http2.js';
import { type ProxyAddress, ProxyClient } from './proxy.js';

export interface HttpClientOptions extends Omit<ConnectOptions, 'signal'> {
  /** Of a whole exchange. */
  timeoutMs: number;
  maxHeaderBytes: number;
  /** Everything goes through it when there is one; addresses cannot be checked then. */
  proxy?: ProxyAddress | null;
  /** Milliseconds of a clock that never goes back. */
  clock: () => number;
}

export type { Answer } from './exchange.js';

/** One way to connect: what a host speaks decides which of the two makes the request. */
interface Way {
  http1: Agent;
  http2: Http2Pool;
}

/**
 * Makes requests, over HTTP/2 where a host offers it. A whole exchange has one deadline. Never follows a redirect.
 */
export class HttpClient {
  readonly #options: HttpClientOptions & ConnectOptions;
  readonly #open: Way;
  readonly #guarded: Way;
  readonly #proxy: ProxyClient | null;
  readonly #stops = new Set<(error: Failure) => void>();
  readonly #closed = new AbortController();

  constructor(options: HttpClientOptions) {
    const { maxHeaderBytes, proxy = null } = options;
    const timeoutMs = Math.min(options.timeoutMs, LONGEST_TIMER_MS);
    const limits = { headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: maxHeaderBytes, pipelining: 1 };
    const way = (connector: typeof openConnector): Way => {
      const http2 = new Http2Pool({ maxHeaderBytes });
      return { http1: new Agent({ ...limits, connect: connector(this.#options, http2) }), http2 };
    };
    // Every connection listens to it.
    setMaxListeners(0, this.#closed.signal);
    this.#options = { ...options, timeoutMs, signal: this.#closed.signal };
    this.#open = way(openConnector);
    this.#guarded = way(guardedConnector);
    this.#proxy = proxy === null ? null : new ProxyClient(proxy, limits, this.#options);
  }

  exchange(request: HttpRequest): Promise<Answer | Failure> {
    const { clock, timeoutMs } = this.#options;
    const startedAt = clock();
    return new Promise((resolve) => {
      const exchange = new Exchange(request, (result) => {
        clearTimeout(timer);
        this.#stops.delete(stop);
        if (result.failed) resolve(result);
        else if (result.status === 407 && this.#proxy !== null) resolve(proxyRefusal(407));
        else resolve({ ...result, elapsedMs: Math.round(clock() - startedAt) });
      });
      const stop = (reason: Failure) => exchange.end(reason);
      const late = failure('timeout', `There was no complete answer within ${timeoutMs / 1000} seconds.`);
      const timer = setTimeout(() => exchange.fail(late), timeoutMs);
      this.#stops.add(stop);
      try {
        this.#send(request, exchange);
      } catch (error) {
        exchange.end(readError(error, false));
      }
    });
  }

  /** Ends what is in flight and closes every connection, those that are still being made included. */
  async close(): Promise<void> {
    for (const stop of this.#stops) stop(failure('stopped', 'The crawl was stopped.'));
    const ways = [this.#open, this.#guarded];
    for (const { http2 } of ways) http2.destroy();
    const closing = [...ways.map(({ http1 }) => http1.destroy()), this.#proxy?.destroy()];
    this.#closed.abort();
    await Promise.all(closing);
  }

  #send({ route, host, path, headers }: HttpRequest, exchange: Exchange): void {
    const { origin } = route;
    const way = route.isGranted ? this.#open : this.#guarded;
    const connection = origin.startsWith('https:') ? way.http2.find(origin, serverNameOf(host)) : undefined;
    if (connection === undefined) {
      const dispatcher = this.#proxy ?? way.http1;
      dispatcher.dispatch({ origin, path, method: 'GET', headers: { ...headers, ...route.headers, host } }, exchange);
    } else connection.ask(exchange);
  }
}

/** The name for which a host must show a certificate; '' for an address. */
function serverNameOf(host: string): string {
  const name = host.replace(/:\d+$/, '');
  return isIP(name.replace(/^\[|\]$/g, '')) === 0 ? name : '';
}
