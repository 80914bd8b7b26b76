import { RecentMap } from '../../recent-map.js';
import type { Scope } from '../../scope.js';
import type { Notes } from './notes.js';

/** Failures in a row, each after its retries, after which a host is left alone. */
const MAX_FAILURES_IN_A_ROW = 20;

/** Hosts whose failures are remembered. */
const MAX_HOSTS = 10_000;

/**
 * Counts, host by host, what went wrong in a row. A run that goes on begins to count anew, and a host that is forgotten
 * among thousands is counted anew, too: at worst it is asked twenty times more before it is left alone again.
 */
export class HostFailures {
  readonly #scope: Scope;
  readonly #notes: Notes;
  readonly #inARow = new RecentMap<number>(MAX_HOSTS);

  /** A host in `scope` that is left alone makes the run incomplete, which is noted; others lack nothing. */
  constructor(scope: Scope, notes: Notes) {
    this.#scope = scope;
    this.#notes = notes;
  }

  hasGivenUp(host: string): boolean {
    return (this.#inARow.get(host) ?? 0) >= MAX_FAILURES_IN_A_ROW;
  }

  count(host: string, isFailure: boolean): void {
    const before = this.#inARow.get(host) ?? 0;
    if (!isFailure) {
      if (before > 0 && before < MAX_FAILURES_IN_A_ROW) this.#inARow.delete(host);
      return;
    }
    this.#inARow.set(host, before + 1);
    if (before + 1 !== MAX_FAILURES_IN_A_ROW || !this.#scope.has(host)) return;
    const detail = `${MAX_FAILURES_IN_A_ROW} requests in a row failed; the rest is not asked for.`;
    this.#notes.add('host-gave-up', host, detail, true);
  }
}
