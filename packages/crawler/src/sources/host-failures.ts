import type { Notes } from './notes.js';

/** Failures in a row, each after its retries, after which a host is left alone. */
const MAX_FAILURES_IN_A_ROW = 20;

/** Counts, host by host, what went wrong in a row. */
export class HostFailures {
  readonly #notes: Notes;
  readonly #inARow = new Map<string, number>();

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  hasGivenUp(host: string): boolean {
    return (this.#inARow.get(host) ?? 0) >= MAX_FAILURES_IN_A_ROW;
  }

  count(host: string, isFailure: boolean): void {
    if (!isFailure) {
      if (!this.hasGivenUp(host)) this.#inARow.delete(host);
      return;
    }
    const count = (this.#inARow.get(host) ?? 0) + 1;
    this.#inARow.set(host, count);
    if (count !== MAX_FAILURES_IN_A_ROW) return;
    this.#notes.add('host-gave-up', host, `${count} requests in a row failed; the rest is not asked for.`, true);
  }
}
