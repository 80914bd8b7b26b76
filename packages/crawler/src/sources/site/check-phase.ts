import { type Frontier, hostOf, type LinkCheck, type QueuedUrl, type SourceEvent } from '@linkvet/core';
import { nextTurn } from '../../turn.js';
import { Fifo } from './fifo.js';
import type { Notes } from './notes.js';
import { Schedule } from './schedule.js';

export interface CheckPhaseOptions {
  frontier: Frontier;
  concurrency: number;
  check: (url: string) => Promise<LinkCheck>;
  notes: Notes;
  stopped: AbortSignal;
}

/** URLs that are read from the frontier at once: enough for one slow host not to keep the others waiting for long. */
const URLS_AT_ONCE = 10_000;

/** Verdicts before timers and signals get a turn. */
const EVENTS_A_TURN = 50;

/** Asks for the URLs out of scope that wait for a verdict. A run that goes on asks for those that still wait. */
export class CheckPhase {
  readonly #options: CheckPhaseOptions;
  #schedule: Schedule<LinkCheck> | null = null;

  constructor(options: CheckPhaseOptions) {
    this.#options = options;
  }

  wake(): void {
    this.#schedule?.wake();
  }

  async *run(): AsyncGenerator<SourceEvent, void, void> {
    const { frontier, stopped } = this.#options;
    let last = '';
    while (!stopped.aborted) {
      const urls = frontier.unchecked(URLS_AT_ONCE);
      const [first] = urls;
      if (first === undefined) return;
      if (first === last) throw new Error(`${first} still waits for a verdict that was given.`);
      last = first;
      yield* this.#checkAll(urls);
    }
  }

  async *#checkAll(urls: readonly string[]): AsyncGenerator<SourceEvent, void, void> {
    const { concurrency, check, notes, stopped } = this.#options;
    const schedule = new Schedule({ queue: queueOf(urls), concurrency, visit: ({ url }) => check(url) });
    this.#schedule = schedule;
    await schedule.start(stopped);
    for (let count = 1; !stopped.aborted; count++) {
      schedule.fill(Number.POSITIVE_INFINITY);
      const finished = await schedule.next(stopped);
      if (finished === null) return;
      yield* notes.take();
      yield { type: 'checked', check: finished.result };
      schedule.release(finished);
      if (count % EVENTS_A_TURN === 0) await nextTurn();
    }
  }
}

/** URLs as the schedule claims them: host by host. */
function queueOf(urls: readonly string[]): Pick<Frontier, 'hosts' | 'claim'> {
  const waiting = new Map<string, Fifo<QueuedUrl>>();
  for (const url of urls) {
    const host = hostOf(url);
    const line = waiting.get(host) ?? new Fifo();
    waiting.set(host, line);
    line.add({ url, host, depth: 0 });
  }
  return { hosts: () => [...waiting.keys()], claim: (host) => waiting.get(host)?.take() ?? null };
}
