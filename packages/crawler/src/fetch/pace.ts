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
  /** Grows when the host asks for a pause: who waits already then queues again behind it. */
  #pauses = 0;

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
    this.#pauses++;
  }

  /** Waits for the turn of one more request. */
  async turn(): Promise<void> {
    const { clock, sleep, signal } = this.#options;
    let pauses: number;
    do {
      pauses = this.#pauses;
      const now = clock();
      const at = Math.max(now, this.#nextAt);
      this.#nextAt = at + this.#interval;
      if (at > now) await sleep(at - now, signal);
    } while (pauses !== this.#pauses && !signal.aborted);
  }
}
