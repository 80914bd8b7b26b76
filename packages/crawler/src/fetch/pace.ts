import type { Sleep } from '../turn.js';

export interface PaceOptions {
  /** Milliseconds of a clock that never goes back. */
  clock: () => number;
  sleep: Sleep;
  signal: AbortSignal;
}

/** Spaces out the requests to one host. */
export class Pace {
  readonly #options: PaceOptions;
  /** Milliseconds between the starts of two requests. */
  #interval: number;
  #nextAt = Number.NEGATIVE_INFINITY;
  /** The turn that was asked for last; the next one comes after it. */
  #last: Promise<void> = Promise.resolve();

  constructor(intervalMs: number, options: PaceOptions) {
    this.#interval = intervalMs;
    this.#options = options;
  }

  /** Requests come at least this far apart from now on; a smaller value than the present one changes nothing. */
  slowDown(intervalMs: number): void {
    this.#interval = Math.max(this.#interval, intervalMs);
  }

  /** No request starts before this time has passed. */
  pause(milliseconds: number): void {
    this.#nextAt = Math.max(this.#nextAt, this.#options.clock() + milliseconds);
  }

  /** A request goes out only now; it may have waited for its connection. */
  started(): void {
    this.pause(this.#interval);
  }

  /** Waits for the turn of one more request. */
  turn(): Promise<void> {
    this.#last = this.#last.then(() => this.#wait());
    return this.#last;
  }

  async #wait(): Promise<void> {
    const { clock, sleep, signal } = this.#options;
    // While somebody waits, the time of the turn can move.
    for (let now = clock(); now < this.#nextAt && !signal.aborted; now = clock())
      await sleep(this.#nextAt - now, signal);
    this.pause(this.#interval);
  }
}
