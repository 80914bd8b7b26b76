import type { DiscoveredUrl, Frontier, QueuedUrl } from '@linkvet/core';
import pLimit, { type LimitFunction } from 'p-limit';
import { hostOf } from '../../identity.js';
import { nextTurn } from '../../turn.js';
import { Fifo } from './fifo.js';
import { Levels } from './levels.js';

export interface ScheduleOptions<Result> {
  queue: Pick<Frontier, 'hosts' | 'claim'>;
  /** Requests in flight per host. */
  concurrency: number;
  visit: (queued: QueuedUrl) => Promise<Result>;
  /**
   * Visits that there may be in all. Hosts share them: what a host wants beyond its part waits until no other wants any of
   * its own. Without end when absent.
   */
  budget?: number;
}

/** A visit that has ended and waits to be committed. */
interface Finished<Result> {
  queued: QueuedUrl;
  result: Result;
}

/** Visits of all hosts that are not committed yet, those in flight included. */
const MAX_OPEN = 64;

/** Visits that have ended and are not committed yet: they hold their bodies. */
const MAX_FINISHED = 16;

/** Hosts whose first URL is claimed before timers and signals get a turn. */
const HOSTS_A_TURN = 100;

/**
 * Claims URLs level by level: none of depth n + 1 is visited while one of depth n is in flight or not yet committed, so
 * the depth of a page is its number of clicks from the start. One URL of every host that has room is claimed ahead and
 * held back. A step costs the same however many hosts there are. Where the visits are counted, hosts that had their part
 * form a line of their own, which goes on when the other is done.
 */
export class Schedule<Result> {
  readonly #options: ScheduleOptions<Result>;
  /** Of hosts with visits in flight. */
  readonly #limits = new Map<string, LimitFunction>();
  /** Hosts that may have a URL to claim and room for it, and hold none. */
  readonly #idle = new Set<string>();
  /** Hosts of which a URL is held. */
  readonly #holding = new Set<string>();
  /** Visits of hosts that have not had their part yet, and those that others want beyond theirs. */
  readonly #first = new Levels();
  readonly #rest = new Levels();
  /** Of visits that are not committed yet: to which of them they belong. */
  readonly #lines = new Map<QueuedUrl, Levels>();
  /** What was claimed of each host, and how much of it is a host's part. */
  readonly #claims = new Map<string, number>();
  #share = Number.POSITIVE_INFINITY;
  readonly #finished = new Fifo<Finished<Result>>();
  #openCount = 0;
  #fault: { error: unknown } | null = null;
  #wake: () => void = () => undefined;

  constructor(options: ScheduleOptions<Result>) {
    this.#options = options;
  }

  /** Visits that have begun and are not committed. */
  get openCount(): number {
    return this.#openCount;
  }

  /** Begins with whatever the queue holds. */
  async start(signal: AbortSignal): Promise<void> {
    const { queue, budget = Number.POSITIVE_INFINITY } = this.#options;
    const hosts = queue.hosts();
    this.#share = Math.ceil(budget / Math.max(1, hosts.length));
    let count = 0;
    for (const host of hosts) {
      if (++count % HOSTS_A_TURN === 0) await nextTurn();
      if (signal.aborted) return;
      this.#hold(host);
    }
  }

  /** These are in the queue now: hosts that had nothing left may have something again. */
  notice(urls: readonly DiscoveredUrl[]): void {
    for (const { url, skip } of urls) if (skip === undefined) this.#idle.add(hostOf(url));
  }

  /** Begins visits while there is room, at most `budget` of them. */
  fill(budget: number): void {
    for (const host of this.#idle) this.#hold(host);
    this.#idle.clear();
    const line = this.#first.level < Number.POSITIVE_INFINITY ? this.#first : this.#rest;
    const { level } = line;
    let left = Math.min(budget, MAX_OPEN - this.#openCount);
    while (left-- > 0 && this.#finished.size < MAX_FINISHED) {
      const queued = line.take(level);
      if (queued === null) break;
      this.#begin(queued, line);
    }
  }

  /** The next visit that has ended; null when none is open or `signal` was aborted. Throws what a visit threw. */
  async next(signal: AbortSignal): Promise<Finished<Result> | null> {
    while (this.#finished.size === 0 && this.#fault === null && this.#openCount > 0 && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#fault !== null) throw this.#fault.error;
    return signal.aborted ? null : (this.#finished.take() ?? null);
  }

  /** Ends a wait in `next`. */
  wake(): void {
    this.#wake();
  }

  /** What was made of a visit has been committed. */
  release({ queued }: Finished<Result>): void {
    this.#openCount--;
    this.#lines.get(queued)?.end(queued);
    this.#lines.delete(queued);
  }

  /** Everything that is left, one by one, as claimed. Only when no visit is open. */
  *drain(): Generator<QueuedUrl> {
    yield* this.#first.drain();
    yield* this.#rest.drain();
    this.#holding.clear();
    const { queue } = this.#options;
    for (const host of queue.hosts()) {
      for (let queued = queue.claim(host); queued !== null; queued = queue.claim(host)) yield queued;
    }
  }

  #hasRoom(host: string): boolean {
    const limit = this.#limits.get(host);
    return limit === undefined || limit.activeCount + limit.pendingCount < this.#options.concurrency;
  }

  #hold(host: string): void {
    if (this.#holding.has(host) || !this.#hasRoom(host)) return;
    const queued = this.#options.queue.claim(host);
    if (queued === null) return;
    this.#holding.add(host);
    const claims = (this.#claims.get(host) ?? 0) + 1;
    this.#claims.set(host, claims);
    (claims > this.#share ? this.#rest : this.#first).hold(queued);
  }

  /** Begins a visit, and holds the next URL of its host. */
  #begin(queued: QueuedUrl, line: Levels): void {
    this.#openCount++;
    this.#lines.set(queued, line);
    line.begin(queued);
    this.#holding.delete(queued.host);
    void this.#run(queued);
    this.#hold(queued.host);
  }

  async #run(queued: QueuedUrl): Promise<void> {
    const { host } = queued;
    const limit = this.#limits.get(host) ?? pLimit(this.#options.concurrency);
    this.#limits.set(host, limit);
    try {
      const result = await limit(this.#options.visit, queued);
      this.#finished.add({ queued, result });
    } catch (error) {
      this.#fault ??= { error };
    }
    if (limit.activeCount + limit.pendingCount === 0) this.#limits.delete(host);
    this.#idle.add(host);
    this.#wake();
  }
}
