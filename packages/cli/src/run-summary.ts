import { type RunSummary, terminalText } from '@linkvet/core';
import { type Overview, overviewText } from '@linkvet/core/report';
import type { Paint } from './colours.js';
import { DEFAULT_DATABASE } from './options.js';

/** What a person wants to know of a run that has ended. */
export interface EndedRun {
  overview: Overview;
  newFindings: RunSummary['newFindings'];
  /** The database as the person named it. */
  db: string;
  now: Date;
  paint: Paint;
}

/** A run that has ended, and where to look on. */
export function runSummaryText({ overview, newFindings, db, now, paint }: EndedRun): string {
  const text = overviewText(overview, { now: now.getTime(), newFindings, paint });
  const shown = terminalText(db);
  const option = db === DEFAULT_DATABASE ? '' : ` --db ${/^[\w./-]+$/.test(shown) ? shown : `'${shown}'`}`;
  const commands = ['findings', 'dashboard', 'export DIR'].map((command) => `  linkvet ${command}${option}\n`);
  return `${text}\nEverything is in ${shown}. To look on:\n${commands.join('')}`;
}
