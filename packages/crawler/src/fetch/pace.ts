import type { Sleep } from '../turn.js';

export interface PaceOptions {
  /** Milliseconds of a clock that never goes back. */
  clock: () => number;
  sleep: Sleep;
  signal: AbortSignal;
}

/** Spaces out requests, to a host or to a server. Costs next to nothing while none has to wait. */
export class Pace {
  readonly #options: PaceOptions;
  /** Milliseconds between the starts of two requests, for good and for now. */
  #lasting: number;
  #passing = 0;
  #nextAt = Number.NEGATIVE_INFINITY;
  #waiting = 0;
  /** The turn that was asked for last; the next one comes after it. */
  #last: Promise<void> = Promise.resolve();

  constructor(intervalMs: number, options: PaceOptions) {
    this.#lasting = intervalMs;
    this.#options = options;
  }

  /** The least distance of two requests, in milliseconds, whatever `adapt` was told. */
  get intervalMs(): number {
    return this.#lasting;
  }

  /** Requests come at least this far apart from now on; a smaller value than the present one changes nothing. */
  slowDown(intervalMs: number): void {
    this.#lasting = Math.max(this.#lasting, intervalMs);
  }

  /** Requests come at least this far apart until this is called again. */
  adapt(intervalMs: number): void {
    this.#passing = intervalMs;
  }

  /** No request starts before this time has passed. */
  pause(milliseconds: number): void {
    if (milliseconds > 0) this.#nextAt = Math.max(this.#nextAt, this.#options.clock() + milliseconds);
  }

  /** A request goes out only now; it may have waited for its connection. */
  started(): void {
    this.pause(Math.max(this.#lasting, this.#passing));
  }

  /** Waits for the turn of one more request; nothing to wait for is no promise. */
  turn(): Promise<void> | undefined {
    if (this.#waiting === 0 && this.#isDue()) {
      this.started();
      return undefined;
    }
    this.#waiting++;
    this.#last = this.#last.then(() => this.#wait());
    return this.#last;
  }

  #isDue(): boolean {
    return this.#nextAt === Number.NEGATIVE_INFINITY || this.#options.clock() >= this.#nextAt;
  }

  async #wait(): Promise<void> {
    const { clock, sleep, signal } = this.#options;
    // While somebody waits, the time of the turn can move.
    for (let now = clock(); now < this.#nextAt && !signal.aborted; now = clock())
      await sleep(this.#nextAt - now, signal);
    this.#waiting--;
    this.started();
  }
}
