import type { RunSummary } from '@linkvet/core';
import { openReader } from '@linkvet/core/store';
import { severityPaint } from '../colours.js';
import type { AuditOptions } from '../commands/audit.js';
import { type Io, tell, writeIfRead } from '../io.js';
import { findingRows } from '../list-findings.js';
import { notesText, runSummaryText } from '../run-summary.js';

/** Lines of ndjson that are written at once. */
const BATCH = 200;

/** Prints what came of a run, and says on stderr what a person must know and does not see there. */
export async function printResult(
  db: string,
  summary: RunSummary,
  { format, quiet = false, color, db: name }: AuditOptions,
  io: Io,
): Promise<void> {
  if (format === 'json') await writeIfRead(io.stdout, `${JSON.stringify(summary, null, 2)}\n`);
  if (format === 'ndjson') await printLines(db, summary, io);
  if (summary.state === 'interrupted') {
    const { discovered, pending } = summary.pages;
    tell(io, `Interrupted: ${discovered - pending} of ${discovered} URLs are stored. The same command goes on there.`);
    return;
  }
  if (format === 'text' && !quiet) {
    await writeIfRead(io.stdout, runSummaryText(db, name, summary, severityPaint(io, color)));
    return;
  }
  using reader = openReader(db);
  // What makes a run incomplete is what went wrong.
  if (summary.state === 'partial' || !quiet) await writeIfRead(io.stderr, notesText(reader, summary.run));
}

/** Findings with the columns of findings.csv, then the summary as the last line. */
async function printLines(db: string, summary: RunSummary, io: Io): Promise<void> {
  let lines: string[] = [];
  for (const finding of findingRows({ db, run: summary.run })) {
    lines.push(`${JSON.stringify({ type: 'finding', ...finding })}\n`);
    if (lines.length < BATCH) continue;
    await writeIfRead(io.stdout, lines.join(''));
    lines = [];
  }
  lines.push(`${JSON.stringify({ type: 'result', ...summary })}\n`);
  await writeIfRead(io.stdout, lines.join(''));
}
