import type { PageFacts, PageRecord, QueuedUrl, SourceEvent } from '@linkvet/core';
import type { Failure } from '../../fetch/failure.js';
import type { ReadAnswer } from '../../fetch/page.js';
import { MAX_REDIRECTS } from '../../limits.js';
import { RecentMap } from '../../recent-map.js';
import { type Extract, readFacts } from '../read-facts.js';
import type { Admission } from './admission.js';
import type { Clicks } from './clicks.js';
import type { Discovery } from './discovery.js';
import type { Notes } from './notes.js';
import type { SkipWhy } from './skip-rules.js';
import type { Starts } from './starts.js';
import type { TrapGate } from './trap-gate.js';
import type { Visit } from './visitor.js';

export interface OutcomesOptions {
  extract: Extract;
  now: () => Date;
  discovery: Discovery;
  clicks: Clicks;
  traps: TrapGate;
  admission: Admission;
  starts: Starts;
  notes: Notes;
}

/** URLs of which it is remembered how many redirects led to them. */
const MAX_CHAINS = 10_000;

/** What becomes of visits: their events, and what is noted of them. */
export class Outcomes {
  readonly #options: OutcomesOptions;
  /**
   * Redirects that led to a URL that is not visited yet. A run that goes on has forgotten them, so a chain that has no
   * end is followed ten steps further after each interruption, and no more than that.
   */
  readonly #hops = new RecentMap<number>(MAX_CHAINS);

  constructor(options: OutcomesOptions) {
    this.#options = options;
  }

  eventOf(queued: QueuedUrl, visit: Visit): SourceEvent {
    if (visit.kind === 'skipped') return this.#skippedEvent(queued, visit.skip);
    if (visit.kind === 'failed') return this.#failedEvent(queued, visit.failure);
    if (visit.kind === 'unchanged') {
      const { record, previous } = visit;
      return { ...this.#pageEvent(queued, record, previous.facts()), isUnchanged: true, reading: previous.reading() };
    }
    const { page } = visit.answer;
    return page.redirectTo === null ? this.#readEvent(queued, visit.answer) : this.#redirectEvent(queued, page);
  }

  #skippedEvent({ url, depth }: QueuedUrl, skip: SkipWhy): SourceEvent {
    const { starts, notes } = this.#options;
    const { reason, detail } = skip;
    if (starts.has(url, depth)) {
      if (reason === 'robots') notes.add('robots-forbids-all', url, detail, true);
      // That a host gave up is noted once, for all of its URLs.
      else if (reason !== 'host-gave-up') starts.lose(url, skip);
    }
    return { type: 'skipped', url, depth, reason, detail };
  }

  #failedEvent({ url, depth }: QueuedUrl, { reason, detail }: Pick<Failure, 'reason' | 'detail'>): SourceEvent {
    const { starts, now } = this.#options;
    if (starts.has(url, depth)) starts.fail(url, detail);
    return { type: 'failed', url, depth, reason, detail, failedAt: now().toISOString() };
  }

  #readEvent(queued: QueuedUrl, { page, body }: ReadAnswer): SourceEvent {
    const { starts, extract } = this.#options;
    const { url, depth } = queued;
    if ((page.status ?? 0) >= 400 && starts.has(url, depth)) starts.fail(url, `It answered ${page.status}.`);
    if (body === null) return this.#pageEvent(queued, page, null);
    const read = readFacts(extract, { ...page, body });
    if ('fault' in read) return this.#failedEvent(queued, { reason: 'unreadable', detail: read.fault });
    return this.#pageEvent(queued, page, read.facts);
  }

  #pageEvent({ depth }: QueuedUrl, page: PageRecord, facts: PageFacts | null): SourceEvent & { type: 'page' } {
    if (facts === null) return { type: 'page', page, depth, facts, discovered: [] };
    const { discovery, traps, admission } = this.#options;
    const { discovered, external } = discovery.choose(facts.links, depth + 1);
    const event = { type: 'page', page, depth, facts, discovered: admission.admit(discovered) } as const;
    traps.saw(event);
    return external.length === 0 ? event : { ...event, external };
  }

  #redirectEvent({ url, depth }: QueuedUrl, page: PageRecord): SourceEvent {
    const { starts, notes, discovery, clicks, admission } = this.#options;
    const target = page.redirectTo ?? '';
    const isStart = starts.has(url, depth);
    if (isStart) starts.follow(url, target);
    const hops = (this.#hops.get(url) ?? 0) + 1;
    this.#hops.delete(url);
    if (hops > MAX_REDIRECTS) {
      const detail = `More than ${MAX_REDIRECTS} redirects behind each other; ${target} is not asked for.`;
      notes.add(isStart ? 'target-failed' : 'limit-reached', url, detail, isStart);
      return { type: 'page', page, depth, facts: null, discovered: [] };
    }
    const mayLeave = !clicks.isResolved(url);
    const discovered = admission.admit(discovery.chooseTarget(url, target, { depth, isWanted: isStart, mayLeave }));
    for (const found of discovered) {
      if (found.skip === undefined) this.#hops.set(found.url, hops);
      else if (isStart) starts.lose(url, found.skip);
    }
    return { type: 'page', page, depth, facts: null, discovered };
  }
}
