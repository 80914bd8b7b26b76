import { setImmediate, setTimeout } from 'node:timers/promises';

/** Gives timers, sockets and signals a turn: a loop of promises alone would keep them waiting. */
export const nextTurn: () => Promise<void> = setImmediate;

/** Waits; ends early, without an error, when the signal is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const sleep: Sleep = (milliseconds, signal) =>
  setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
