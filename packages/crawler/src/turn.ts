import { setImmediate, setTimeout } from 'node:timers/promises';

/** Gives timers, sockets and signals a turn: a loop of promises alone would keep them waiting. */
export const nextTurn: () => Promise<void> = setImmediate;

/** A timer that is set to wait longer than this goes off at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits; ends early, without an error, when the signal is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const sleep: Sleep = async (milliseconds, signal) => {
  // Timers cut fractions off, and would go off before their time.
  for (let left = Math.ceil(milliseconds); left > 0 && !signal.aborted; left -= LONGEST_TIMER_MS) {
    await setTimeout(Math.min(left, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
  }
};
