/** The first distance of requests to a host that has had enough of them, and the longest, in milliseconds. */
const FIRST_INTERVAL_MS = 1_000;
const MAX_INTERVAL_MS = 30_000;

/** What every good answer leaves of the distance; a distance below the least one is none. */
const EASING = 0.9;
const LEAST_INTERVAL_MS = 50;

/** An answer is slow when it takes longer than this, and so many times what is usual of the host. */
const SLOW_MS = 1_000;
const SLOW_TIMES = 3;

/** Slow answers behind each other, each asked for after the one before was there: one stall of ours is not enough. */
const SLOW_IN_A_ROW = 4;

/** How much one answer counts in what is usual. */
const USUAL_WEIGHT = 1 / 64;

/** An answer, as it shows how a host bears our requests. Times are milliseconds of one clock. */
export interface Borne {
  /** Whether the host said that it has had enough (429, 503). */
  isRefusal: boolean;
  startedAt: number;
  endedAt: number;
  /** How far apart requests are anyway. */
  intervalMs: number;
}

/**
 * How far apart the requests to a host should be for its own sake, whatever the rate. Doubles when the host refuses, to
 * 30 seconds at most; becomes as long as an answer takes when answers take three times as long as usual; and gets
 * shorter by a tenth with every good answer.
 */
export class Strain {
  #intervalMs = 0;
  #usualMs = Number.NaN;
  #slowInARow = 0;
  #slowUntil = Number.NEGATIVE_INFINITY;
  #raisedAt = Number.NEGATIVE_INFINITY;

  /** Milliseconds; 0 while all is well. */
  get intervalMs(): number {
    return this.#intervalMs;
  }

  /** Takes an answer in. True when requests have to come further apart for it. */
  learn(answer: Borne): boolean {
    if (answer.isRefusal) {
      return this.#raise(answer, Math.max(FIRST_INTERVAL_MS, 2 * Math.max(answer.intervalMs, this.#intervalMs)));
    }
    const tookMs = answer.endedAt - answer.startedAt;
    const isSlow = tookMs > SLOW_MS && tookMs > SLOW_TIMES * this.#usualMs;
    this.#usualMs = Number.isNaN(this.#usualMs) ? tookMs : this.#usualMs + (tookMs - this.#usualMs) * USUAL_WEIGHT;
    if (isSlow) return this.#isLastingly(answer) && this.#raise(answer, tookMs);
    this.#slowInARow = 0;
    const eased = this.#intervalMs * EASING;
    this.#intervalMs = eased < LEAST_INTERVAL_MS ? 0 : eased;
    return false;
  }

  #isLastingly({ startedAt, endedAt }: Borne): boolean {
    if (startedAt < this.#slowUntil) return false;
    this.#slowUntil = endedAt;
    this.#slowInARow++;
    return this.#slowInARow >= SLOW_IN_A_ROW;
  }

  /** What was asked for before the distance was raised says nothing about the new one. */
  #raise({ startedAt, endedAt }: Borne, wantedMs: number): boolean {
    if (startedAt < this.#raisedAt) return false;
    this.#raisedAt = endedAt;
    this.#intervalMs = Math.min(Math.max(this.#intervalMs, wantedMs), MAX_INTERVAL_MS);
    return true;
  }
}
