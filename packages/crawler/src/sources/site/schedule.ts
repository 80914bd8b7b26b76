import { type DiscoveredUrl, type Frontier, hostOf, type QueuedUrl } from '@linkvet/core';
import pLimit, { type LimitFunction } from 'p-limit';
import { nextTurn } from '../../turn.js';
import { Fifo } from './fifo.js';
import { Levels } from './levels.js';

export interface ScheduleOptions<Result> {
  queue: Pick<Frontier, 'hosts' | 'claim'>;
  /** Requests in flight per host. */
  concurrency: number;
  visit: (queued: QueuedUrl) => Promise<Result>;
  /** Whether more waits than may be visited, so that hosts have to share. They never have when absent. */
  isScarce?: () => boolean;
}

/** What hosts have to share. */
export interface Supply {
  /** Visits in all. */
  budget: number;
  /** What there was of them before, by host. */
  asked: ReadonlyMap<string, number>;
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
 * held back. A step costs the same however many hosts there are.
 *
 * Where visits are scarce, they are dealt out in rounds: what a host wants beyond its part waits, with its level, for the
 * next round, which begins when nothing is left of this one. Only then may a page that is nearer be visited later.
 */
export class Schedule<Result> {
  readonly #options: ScheduleOptions<Result>;
  /** Of hosts with visits in flight. */
  readonly #limits = new Map<string, LimitFunction>();
  /** Hosts that may have a URL to claim and room for it, and hold none. */
  readonly #idle = new Set<string>();
  /** Hosts of which a URL is held. */
  readonly #holding = new Set<string>();
  /** Visits of this round, and those that wait for the next one. */
  #round = new Levels();
  #nextRound = new Levels();
  /** Visits that there could be when the round began, and what was claimed of each host in it. */
  #budget = Number.POSITIVE_INFINITY;
  readonly #claims = new Map<string, number>();
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
  async start(signal: AbortSignal, supply?: Supply): Promise<void> {
    this.#deal(supply?.budget ?? Number.POSITIVE_INFINITY);
    for (const [host, asked] of supply?.asked ?? []) this.#claims.set(host, asked);
    let count = 0;
    for (const host of this.#options.queue.hosts()) {
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
    if (this.#round.level === Number.POSITIVE_INFINITY) {
      [this.#round, this.#nextRound] = [this.#nextRound, this.#round];
      this.#deal(budget);
    }
    const { level } = this.#round;
    let left = Math.min(budget, MAX_OPEN - this.#openCount);
    while (left-- > 0 && this.#finished.size < MAX_FINISHED) {
      const queued = this.#round.take(level);
      if (queued === null) break;
      this.#visit(queued);
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
    this.#round.end(queued);
  }

  /** Everything that is left, one by one, as claimed. Only when no visit is open. */
  *drain(): Generator<QueuedUrl> {
    yield* this.#round.drain();
    yield* this.#nextRound.drain();
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
    this.#claims.set(host, (this.#claims.get(host) ?? 0) + 1);
    (this.#hadItsPart(host) ? this.#nextRound : this.#round).hold(queued);
  }

  /** Whether what was just claimed of a host is beyond its part of the round. A host that is new makes each part smaller. */
  #hadItsPart(host: string): boolean {
    const part = Math.ceil(this.#budget / this.#claims.size);
    return (this.#claims.get(host) ?? 0) > part && this.#options.isScarce?.() === true;
  }

  /** Of so many visits each host is to have its part; what is held of it is the first of that. */
  #deal(budget: number): void {
    this.#budget = budget;
    this.#claims.clear();
    for (const host of this.#holding) this.#claims.set(host, 1);
  }

  /** Begins a visit, and holds the next URL of its host. */
  #visit(queued: QueuedUrl): void {
    this.#openCount++;
    this.#round.begin(queued);
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
