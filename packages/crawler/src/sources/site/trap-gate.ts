import type { SourceEvent } from '@linkvet/core';
import type { Cut, Traps } from '../../traps/traps.js';
import type { Notes } from './notes.js';
import type { SkipWhy } from './skip-rules.js';

/** Keeps a crawl out of the parts of a site that make addresses without end, and tells of each once. */
export class TrapGate {
  readonly #traps: Traps;
  readonly #notes: Notes;

  constructor(traps: Traps, notes: Notes) {
    this.#traps = traps;
    this.#notes = notes;
  }

  /** A URL that the run knows from before it was interrupted. */
  learn(url: string): void {
    this.#traps.learn(url);
  }

  /** Why a URL that a link led to does not enter the queue; null when it may. */
  refuse(url: string): SkipWhy | null {
    return this.#tell(url, this.#traps.admit(url));
  }

  /** Why a URL in the queue is not asked for after all; null when it is. What is at depth 0 somebody named. */
  refuseQueued(url: string, depth: number): SkipWhy | null {
    return depth === 0 ? null : this.#tell(url, this.#traps.findCut(url));
  }

  saw({ page, facts, discovered }: SourceEvent & { type: 'page' }): void {
    const newUrls = discovered.flatMap(({ url, skip }) => (skip === undefined ? url : []));
    this.#traps.sawPage({ url: page.url, bodySha256: page.bodySha256, facts, newUrls });
  }

  #tell(url: string, cut: Cut | null): SkipWhy | null {
    if (cut === null) return null;
    const { pattern, detail, isFirst } = cut;
    if (isFirst) this.#notes.add('trap-cut', pattern, `${detail} For example ${url}`, false);
    return { reason: 'trap', detail: `${pattern}: ${detail}` };
  }
}
