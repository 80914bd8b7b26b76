import type { Frontier, QueuedUrl, SourceEvent } from '@linkvet/core';
import { nextTurn } from '../../turn.js';
import type { Notes } from './notes.js';
import type { Origins } from './origins.js';
import type { Outcomes } from './outcomes.js';
import { Schedule } from './schedule.js';
import type { Visit } from './visitor.js';

export interface PagePhaseOptions {
  frontier: Frontier;
  concurrency: number;
  visit: (queued: QueuedUrl) => Promise<Visit>;
  outcomes: Outcomes;
  origins: Origins;
  notes: Notes;
  /** Pages that are asked for in a run. */
  maxPages: number;
  /** Whether the operator set that number. */
  isMaxWanted: boolean;
  /** What is crawled, as a note names it. */
  subject: string;
  stopped: AbortSignal;
}

/** URLs that are told of before timers and signals get a turn: those that are not asked for wait for nothing. */
const EVENTS_A_TURN = 50;

/** Visits what is in the queue, level by level, and everything that is found on the way. */
export class PagePhase {
  readonly #options: PagePhaseOptions;
  readonly #schedule: Schedule<Visit>;
  #asked: number;

  constructor(options: PagePhaseOptions) {
    const { frontier, concurrency, visit, isMaxWanted } = options;
    this.#options = options;
    // A limit of ours is far off: hosts need not wait for each other.
    const isScarce = () => isMaxWanted && frontier.counts().pending > this.left;
    this.#schedule = new Schedule({ queue: frontier, concurrency, visit, isScarce });
    const { fetched, unchanged, failed } = frontier.counts();
    this.#asked = fetched + unchanged + failed;
  }

  /** Pages that may still be asked for. */
  get left(): number {
    return this.#options.maxPages - this.#asked;
  }

  wake(): void {
    this.#schedule.wake();
  }

  async *crawl(): AsyncGenerator<SourceEvent, void, void> {
    const { stopped, frontier, maxPages, isMaxWanted } = this.#options;
    // A run that goes on counts what each host had before.
    await this.#schedule.start(stopped, isMaxWanted ? { budget: maxPages, asked: frontier.asked() } : undefined);
    for (let count = 1; !stopped.aborted; count++) {
      this.#schedule.fill(this.left - this.#schedule.openCount);
      const finished = await this.#schedule.next(stopped);
      if (finished === null) return;
      yield* this.#eventsOf(finished.queued, finished.result);
      this.#schedule.release(finished);
      if (count % EVENTS_A_TURN === 0) await nextTurn();
    }
  }

  /** Skips what is left when no more pages may be asked for. */
  async *cutRest(): AsyncGenerator<SourceEvent, void, void> {
    const { maxPages, isMaxWanted, subject, stopped } = this.#options;
    const detail = `${maxPages} pages were asked for.`;
    let count = 0;
    for (const { url, depth } of this.#schedule.drain()) {
      if (stopped.aborted) return;
      if (count === 0 && !isMaxWanted) yield { type: 'note', code: 'default-limit', subject, detail, incomplete: true };
      yield { type: 'skipped', url, depth, reason: 'page-limit', detail };
      if (++count % EVENTS_A_TURN === 0) await nextTurn();
    }
  }

  *#eventsOf(queued: QueuedUrl, visit: Visit): Generator<SourceEvent> {
    const { outcomes, origins, notes } = this.#options;
    const event = outcomes.eventOf(queued, visit);
    yield* notes.take();
    yield event;
    if (event.type !== 'skipped') this.#asked++;
    if (event.type !== 'page') return;
    origins.see(queued.url);
    this.#schedule.notice(event.discovered);
  }
}
