import { isIP, type LookupFunction } from 'node:net';
import pLimit, { type LimitFunction } from 'p-limit';
import { RecentMap } from '../recent-map.js';
import { LONGEST_TIMER_MS } from '../turn.js';
import { Pace, type PaceOptions } from './pace.js';

export interface ServersOptions extends PaceOptions {
  lookup: LookupFunction;
  /** How long a name may take to be looked up. */
  timeoutMs: number;
  /** Requests in flight to one server, whatever the names by which it is asked. */
  concurrency: number;
  /** Milliseconds between two requests to one server. */
  intervalMs: number;
  /** Whether names are looked up by somebody else, who makes the connections: hosts are servers then. */
  isProxied: boolean;
}

/** What requests to one server share. */
export interface Server {
  pace: Pace;
  limit: LimitFunction;
}

/** Hosts, and servers, that are remembered. */
const MAX_REMEMBERED = 4_096;

/**
 * The servers behind the hosts of a run: a hundred names that lead to one address are one server, and get together what
 * one host gets alone. A server is an address with a port, where the usual ports of http and https are one. A name is
 * looked up once, before its first request. That decides only how fast requests are made: where they may go is decided
 * when the connection is made.
 */
export class Servers {
  readonly #options: ServersOptions;
  readonly #byOrigin = new RecentMap<Server>(MAX_REMEMBERED);
  readonly #byAddress = new RecentMap<Server>(MAX_REMEMBERED);

  constructor(options: ServersOptions) {
    this.#options = options;
  }

  /** The server behind an origin that was found before. */
  known(origin: string): Server | undefined {
    return this.#byOrigin.get(origin);
  }

  /** Finds the server behind an origin. A name that cannot be looked up now is a server of its own for now. */
  async find(origin: string): Promise<Server> {
    const { hostname, port } = new URL(origin);
    const name = hostname.replace(/^\[|\]$/g, '');
    const address = isIP(name) !== 0 || this.#options.isProxied ? name : await this.#lookUp(name);
    const server = this.#at(`${address ?? name} ${port}`);
    if (address !== null) this.#byOrigin.set(origin, server);
    return server;
  }

  #at(key: string): Server {
    const known = this.#byAddress.get(key);
    if (known !== undefined) return known;
    const { concurrency, intervalMs } = this.#options;
    const server = { pace: new Pace(intervalMs, this.#options), limit: pLimit(concurrency) };
    this.#byAddress.set(key, server);
    return server;
  }

  /** The address that stands for a name: of several the first in order, so that names that share them all meet. */
  #lookUp(name: string): Promise<string | null> {
    const { lookup, timeoutMs } = this.#options;
    return new Promise((resolve) => {
      // A crawl that has ended waits for no name.
      const timer = setTimeout(resolve, Math.min(timeoutMs, LONGEST_TIMER_MS), null).unref();
      lookup(name, { all: true }, (error, found) => {
        clearTimeout(timer);
        const addresses =
          error !== null ? [] : typeof found === 'string' ? [found] : found.map(({ address }) => address);
        resolve(addresses.toSorted(byFamily)[0] ?? null);
      });
    });
  }
}

/** IPv4 first: some of the names of a server have an address of IPv6 and some have none. */
function byFamily(left: string, right: string): number {
  return isIP(left) - isIP(right) || (left < right ? -1 : 1);
}
