import { type Failure, isConnectionFailure } from './failure.js';
import type { PaceOptions } from './pace.js';

/** The first pause between two trials; it doubles up to the longest. */
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 30_000;

export interface OutageOptions extends PaceOptions {
  /** How long a host may be away before its failures count; 0 for not at all. */
  outageMs: number;
}

/**
 * Waits while a host that had answered is away: a network that is gone, a server that starts again. One trial at a time
 * asks for something harmless, with pauses of 1, 2, 4 … 30 seconds, and everything else that wants the host waits.
 */
export class Outage {
  readonly #options: OutageOptions;
  #lastAnswerAt: number | null = null;
  #trial: Promise<boolean> | null = null;

  constructor(options: OutageOptions) {
    this.#options = options;
  }

  /** The host is there. */
  answered(): void {
    this.#lastAnswerAt = this.#options.clock();
  }

  /** Waits until the host is back, or given up; nothing to wait for is no promise. */
  end(): Promise<unknown> | undefined {
    return this.#trial ?? undefined;
  }

  /**
   * After a request that began at `startedAt` failed to connect: true when that was an outage which is over, so the
   * request should be made again. False when the failure is the request's own, as the host answers others or never
   * answered at all, and when the outage lasts too long. `onStart` is told when there is one.
   */
  hasPassed(startedAt: number, ask: () => Promise<{ failed: false } | Failure>, onStart: () => void): Promise<boolean> {
    const isKnown = this.#lastAnswerAt !== null && this.#options.outageMs > 0;
    if (!isKnown || (this.#trial === null && (this.#lastAnswerAt ?? 0) > startedAt)) return Promise.resolve(false);
    this.#trial ??= this.#try(ask, onStart).finally(() => {
      this.#trial = null;
    });
    return this.#trial;
  }

  async #try(ask: () => Promise<{ failed: false } | Failure>, onStart: () => void): Promise<boolean> {
    const { clock, sleep, signal, outageMs } = this.#options;
    const startedAt = clock();
    const isThere = async () => {
      const result = await ask();
      return !result.failed || !(isConnectionFailure(result) || result.reason === 'stopped');
    };
    if ((await isThere()) || signal.aborted) return false;
    onStart();
    for (let pause = FIRST_PAUSE_MS; clock() - startedAt < outageMs; pause = Math.min(2 * pause, MAX_PAUSE_MS)) {
      await sleep(Math.min(pause, outageMs - (clock() - startedAt)), signal);
      if (signal.aborted) return false;
      if (await isThere()) return true;
    }
    // A host that stays away is like one that never was there.
    this.#lastAnswerAt = null;
    return false;
  }
}
