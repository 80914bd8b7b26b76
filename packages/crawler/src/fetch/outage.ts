import { type Failure, isConnectionFailure } from './failure.js';
import type { PaceOptions } from './pace.js';

/** The first pause between two trials; it doubles up to the longest. */
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 30_000;

export interface OutageOptions extends PaceOptions {
  /** How long a host may be away before its failures count; 0 for not at all. */
  outageMs: number;
}

/** What a failed connection says of its host: it is there, it was away and is back, or it is not to be had. */
export type Whereabouts = 'there' | 'back' | 'gone';

/**
 * Waits while a host that had answered is away: a network that is gone, a server that starts again. One trial at a time
 * asks for something harmless, with pauses of 1, 2, 4 … 30 seconds, and everything else that wants the host waits.
 */
export class Outage {
  readonly #options: OutageOptions;
  /** Null for a host that never answered, or that was given up. */
  #lastAnswerAt: number | null = null;
  #trial: Promise<Whereabouts> | null = null;

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
   * Finds out about the host after a request that went out at `startedAt` failed to connect; `ask` makes a harmless one.
   * `onStart` is told when the host is away.
   */
  find(startedAt: number, ask: () => Promise<{ failed: false } | Failure>, onStart: () => void): Promise<Whereabouts> {
    if (this.#trial !== null) return this.#trial;
    if (this.#lastAnswerAt === null || this.#options.outageMs === 0) return Promise.resolve('gone');
    if (this.#lastAnswerAt > startedAt) return Promise.resolve('there');
    this.#trial = this.#try(ask, onStart).finally(() => {
      this.#trial = null;
    });
    return this.#trial;
  }

  async #try(ask: () => Promise<{ failed: false } | Failure>, onStart: () => void): Promise<Whereabouts> {
    const { clock, sleep, signal, outageMs } = this.#options;
    const startedAt = clock();
    const isThere = async () => {
      const result = await ask();
      return !result.failed || (!isConnectionFailure(result) && result.reason !== 'stopped');
    };
    if (await isThere()) return 'there';
    if (signal.aborted) return 'gone';
    onStart();
    for (let pause = FIRST_PAUSE_MS; clock() - startedAt < outageMs; pause = Math.min(2 * pause, MAX_PAUSE_MS)) {
      await sleep(Math.min(pause, outageMs - (clock() - startedAt)), signal);
      if (signal.aborted) return 'gone';
      if (await isThere()) return 'back';
    }
    // A host that stays away is like one that never was there.
    this.#lastAnswerAt = null;
    return 'gone';
  }
}
