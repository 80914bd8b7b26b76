import type { Answer } from './exchange.js';
import type { Failure } from './failure.js';
import { Outage, type OutageOptions, type Whereabouts } from './outage.js';
import { Pace } from './pace.js';
import { Strain } from './strain.js';

/** Tells what a person should know about a host. */
export type OnHostNote = (code: 'slowed-down' | 'outage', host: string, detail: string) => void;

export interface HostOptions extends OutageOptions {
  /** Milliseconds between two requests to its server. */
  intervalMs: number;
  onNote: OnHostNote;
}

/** What is remembered of a host: the distance that it wants between requests, how it bears them, whether it is there. */
export class Host {
  /** What the host asks for itself; the rate of the operator is kept by its server. */
  readonly pace: Pace;
  readonly #name: string;
  readonly #options: HostOptions;
  readonly #strain = new Strain();
  readonly #outage: Outage;
  #hasSlowed = false;
  #hasBeenOut = false;

  constructor(name: string, options: HostOptions) {
    this.#name = name;
    this.#options = options;
    this.pace = new Pace(0, options);
    this.#outage = new Outage(options);
  }

  /** Waits while the host is away; nothing to wait for is no promise. */
  untilBack(): Promise<unknown> | undefined {
    return this.#outage.end();
  }

  /** Takes in an answer to a request that went out at `startedAt`. */
  answered({ status }: Answer, startedAt: number, endedAt: number): void {
    this.#outage.answered();
    const isRefusal = status === 429 || status === 503;
    const intervalMs = Math.max(this.#options.intervalMs, this.pace.intervalMs);
    const isRaised = this.#strain.learn({ isRefusal, startedAt, endedAt, intervalMs });
    this.pace.adapt(this.#strain.intervalMs);
    if (!isRaised) return;
    this.pace.pause(this.#strain.intervalMs);
    if (this.#hasSlowed) return;
    this.#hasSlowed = true;
    const reason = isRefusal ? `It answered ${status}` : 'Its answers take longer and longer';
    this.#options.onNote('slowed-down', this.#name, `${reason}; requests come further apart until it is well again.`);
  }

  /** Finds out where the host is after a request that went out at `startedAt` failed to connect, and waits for it. */
  find(startedAt: number, { detail }: Failure, ask: () => Promise<Answer | Failure>): Promise<Whereabouts> {
    return this.#outage.find(startedAt, ask, () => {
      if (this.#hasBeenOut) return;
      this.#hasBeenOut = true;
      const waits = `It was waited for, up to ${this.#options.outageMs / 1000} seconds.`;
      this.#options.onNote('outage', this.#name, `It stopped answering: ${detail} ${waits}`);
    });
  }
}
