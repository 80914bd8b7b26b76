import type { PageRecord, QueuedUrl, SourceEvent } from '@linkvet/core';
import type { Failure } from '../fetch/failure.js';
import type { ReadAnswer } from '../fetch/page.js';
import { MAX_REDIRECTS } from '../limits.js';
import type { Admission } from './admission.js';
import type { Discovery } from './discovery.js';
import type { Notes } from './notes.js';
import { type Extract, readFacts } from './read-facts.js';
import type { Starts } from './starts.js';
import type { Skip, Visit } from './visitor.js';

export interface OutcomesOptions {
  extract: Extract;
  now: () => Date;
  discovery: Discovery;
  admission: Admission;
  starts: Starts;
  notes: Notes;
}

/** What becomes of visits: their events, and what is noted of them. */
export class Outcomes {
  readonly #options: OutcomesOptions;
  /** Redirects that led to a URL that is not visited yet. */
  readonly #hops = new Map<string, number>();

  constructor(options: OutcomesOptions) {
    this.#options = options;
  }

  eventOf(queued: QueuedUrl, visit: Visit): SourceEvent {
    const event = this.#eventOf(queued, visit);
    this.#hops.delete(queued.url);
    return event;
  }

  #eventOf(queued: QueuedUrl, visit: Visit): SourceEvent {
    if (visit.skipped === true) return this.#skippedEvent(queued, visit);
    if (visit.failed) return this.#failedEvent(queued, visit);
    return visit.page.redirectTo === null ? this.#pageEvent(queued, visit) : this.#redirectEvent(queued, visit.page);
  }

  #skippedEvent({ url, depth }: QueuedUrl, skip: Skip): SourceEvent {
    const { starts, notes } = this.#options;
    const { reason, detail } = skip;
    if (starts.has(url) && reason === 'robots') notes.add('robots-forbids-all', url, detail, true);
    else if (starts.has(url) && reason !== 'host-gave-up') starts.lose(url, skip);
    return { type: 'skipped', url, depth, reason, detail };
  }

  #failedEvent({ url, depth }: QueuedUrl, { reason, detail }: Pick<Failure, 'reason' | 'detail'>): SourceEvent {
    const { starts, now } = this.#options;
    if (starts.has(url)) starts.fail(url, detail);
    return { type: 'failed', url, depth, reason, detail, failedAt: now().toISOString() };
  }

  #pageEvent(queued: QueuedUrl, { page, body }: ReadAnswer): SourceEvent {
    const { starts, extract, discovery, admission } = this.#options;
    const { depth } = queued;
    if (starts.has(page.url) && (page.status ?? 0) >= 400) starts.fail(page.url, `It answered ${page.status}.`);
    if (body === null) return { type: 'page', page, depth, facts: null, discovered: [] };
    const read = readFacts(extract, { ...page, body });
    if ('fault' in read) return this.#failedEvent(queued, { reason: 'unreadable', detail: read.fault });
    const discovered = admission.admit(discovery.choose(read.facts.links, depth + 1));
    return { type: 'page', page, depth, facts: read.facts, discovered };
  }

  #redirectEvent({ url, depth }: QueuedUrl, page: PageRecord): SourceEvent {
    const { starts, notes, discovery, admission } = this.#options;
    const target = page.redirectTo ?? '';
    const isStart = starts.has(url);
    if (isStart) starts.follow(url, target);
    const hops = (this.#hops.get(url) ?? 0) + 1;
    if (hops > MAX_REDIRECTS) {
      const detail = `More than ${MAX_REDIRECTS} redirects behind each other; ${target} is not asked for.`;
      notes.add(isStart ? 'target-failed' : 'limit-reached', url, detail, isStart);
      return { type: 'page', page, depth, facts: null, discovered: [] };
    }
    const discovered = admission.admit(discovery.chooseTarget(target, depth));
    for (const found of discovered) {
      if (found.skip === undefined) this.#hops.set(found.url, hops);
      else if (isStart) starts.lose(url, found.skip);
    }
    return { type: 'page', page, depth, facts: null, discovered };
  }
}
