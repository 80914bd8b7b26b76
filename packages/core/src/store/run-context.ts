import type { Connection } from './connection.js';
import type { Dictionaries } from './dictionaries.js';
import { RollUps } from './roll-ups.js';
import { RunTotals } from './run-totals.js';

/** What everything that writes one run shares. */
export interface RunContext {
  readonly run: number;
  readonly connection: Connection;
  readonly dictionaries: Dictionaries;
  readonly totals: RunTotals;
  readonly rollUps: RollUps;
}

export function openRunContext(connection: Connection, dictionaries: Dictionaries, run: number): RunContext {
  const totals = new RunTotals(connection, run);
  const rollUps = new RollUps(connection, run);
  return { run, connection, dictionaries, totals, rollUps };
}
