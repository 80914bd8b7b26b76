import type { Frontier, QueuedUrl } from '@linkvet/core';
import pLimit, { type LimitFunction } from 'p-limit';

export interface ScheduleOptions<Result> {
  frontier: Frontier;
  /** Whether this source is the one that asks for URLs of a host. */
  isOurs: (host: string) => boolean;
  /** Requests in flight per host. */
  concurrency: number;
  visit: (queued: QueuedUrl) => Promise<Result>;
}

/** A visit that has ended and waits to be committed. */
export interface Finished<Result> {
  queued: QueuedUrl;
  result: Result;
}

/** Visits of all hosts that are not committed yet, those in flight included. */
const MAX_OPEN = 64;

/** Visits that have ended and are not committed yet: they hold their bodies. */
const MAX_FINISHED = 16;

/**
 * Claims URLs level by level: none of depth n + 1 is visited while one of depth n is in flight or not yet committed, so
 * the depth of a page is its number of clicks from the start. One URL of every host may be claimed ahead and held back.
 */
export class Schedule<Result> {
  readonly #options: ScheduleOptions<Result>;
  readonly #limits = new Map<string, LimitFunction>();
  /** Claimed, and waiting for its level or for room. */
  readonly #held = new Map<string, QueuedUrl>();
  /** Visits that are not committed yet, by depth. */
  readonly #open = new Map<number, number>();
  readonly #finished: Finished<Result>[] = [];
  #openCount = 0;
  /** Hosts that may have URLs to claim. */
  #hosts: Set<string> | null = null;
  #fault: { error: unknown } | null = null;
  #wake: () => void = () => undefined;

  constructor(options: ScheduleOptions<Result>) {
    this.#options = options;
  }

  /** Visits that have begun and are not committed. */
  get openCount(): number {
    return this.#openCount;
  }

  /** The frontier has new URLs: hosts that were empty may have some again. */
  refresh(): void {
    this.#hosts = null;
  }

  /** Begins visits while there is room, at most `budget` of them. */
  fill(budget: number): void {
    const hosts = this.#readHosts();
    for (const host of hosts) this.#hold(host);
    const level = this.#level();
    let left = Math.min(budget, MAX_OPEN - this.#openCount);
    for (const host of [...this.#held.keys()]) {
      while (left > 0 && this.#finished.length < MAX_FINISHED && this.#begin(host, level)) left--;
    }
  }

  /** The next visit that has ended; null when none is open or `signal` was aborted. Throws what a visit threw. */
  async next(signal: AbortSignal): Promise<Finished<Result> | null> {
    while (this.#finished.length === 0 && this.#fault === null && this.#openCount > 0 && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#fault !== null) throw this.#fault.error;
    return signal.aborted ? null : (this.#finished.shift() ?? null);
  }

  /** Ends a wait in `next`. */
  wake(): void {
    this.#wake();
  }

  /** What was made of a visit has been committed. */
  release({ queued }: Finished<Result>): void {
    this.#openCount--;
    const count = (this.#open.get(queued.depth) ?? 0) - 1;
    if (count > 0) this.#open.set(queued.depth, count);
    else this.#open.delete(queued.depth);
  }

  /** Everything that is left, one by one, as claimed. Only when no visit is open. */
  *drain(): Generator<QueuedUrl> {
    this.refresh();
    for (const host of this.#readHosts()) {
      for (let queued = this.#take(host); queued !== null; queued = this.#take(host)) yield queued;
    }
  }

  /** The least depth at which something is open or held. */
  #level(): number {
    let level = Math.min(...this.#open.keys());
    for (const { depth } of this.#held.values()) level = Math.min(level, depth);
    return level;
  }

  #readHosts(): ReadonlySet<string> {
    const { frontier, isOurs } = this.#options;
    this.#hosts ??= new Set([...this.#held.keys(), ...frontier.hosts().filter(isOurs)]);
    return this.#hosts;
  }

  #limitOf(host: string): LimitFunction {
    const limit = this.#limits.get(host) ?? pLimit(this.#options.concurrency);
    this.#limits.set(host, limit);
    return limit;
  }

  #hasRoom(host: string): boolean {
    const { activeCount, pendingCount } = this.#limitOf(host);
    return activeCount + pendingCount < this.#options.concurrency;
  }

  #hold(host: string): void {
    if (this.#held.has(host) || !this.#hasRoom(host)) return;
    const queued = this.#options.frontier.claim(host);
    if (queued === null) this.#hosts?.delete(host);
    else this.#held.set(host, queued);
  }

  #take(host: string): QueuedUrl | null {
    const held = this.#held.get(host);
    this.#held.delete(host);
    return held ?? this.#options.frontier.claim(host);
  }

  /** Begins the visit of the URL that is held for a host, and holds the next one. False when it has to wait. */
  #begin(host: string, level: number): boolean {
    const queued = this.#held.get(host);
    if (queued === undefined || queued.depth !== level || !this.#hasRoom(host)) return false;
    this.#held.delete(host);
    this.#openCount++;
    this.#open.set(level, (this.#open.get(level) ?? 0) + 1);
    void this.#run(queued);
    this.#hold(host);
    return true;
  }

  async #run(queued: QueuedUrl): Promise<void> {
    try {
      const result = await this.#limitOf(queued.host)(this.#options.visit, queued);
      this.#finished.push({ queued, result });
    } catch (error) {
      this.#fault ??= { error };
    }
    this.#wake();
  }
}
