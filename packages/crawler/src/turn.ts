import { setImmediate } from 'node:timers/promises';

/** Gives timers, sockets and signals a turn: a loop of promises alone would keep them waiting. */
export const nextTurn: () => Promise<void> = setImmediate;
