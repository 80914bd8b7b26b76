import { type RunSummary, terminalText } from '@linkvet/core';
import { type HostsOverview, type Overview, overviewText, shellWord } from '@linkvet/core/report';
import type { Paint } from './colours.js';
import { DEFAULT_DATABASE } from './options.js';

/** What a person wants to know of a run that has ended. */
export interface EndedRun {
  overview: Overview;
  hosts: HostsOverview;
  newFindings: RunSummary['newFindings'];
  /** The database as the person named it. */
  db: string;
  now: Date;
  paint: Paint;
}

/** A run that has ended, and where to look on. */
export function runSummaryText({ overview, hosts, newFindings, db, now, paint }: EndedRun): string {
  const text = overviewText(overview, { now: now.getTime(), newFindings, paint, hosts });
  const option = databaseOption(db);
  const commands = ['findings', 'dashboard', 'export DIR'].map((command) => `  linkvet ${command}${option}\n`);
  return `${text}\nEverything is in ${terminalText(db)}. To look on:\n${commands.join('')}`;
}

/** The option that names the database in a command that a person may copy; '' for the default. */
export function databaseOption(db: string): string {
  return db === DEFAULT_DATABASE ? '' : ` --db ${shellWord(terminalText(db))}`;
}
