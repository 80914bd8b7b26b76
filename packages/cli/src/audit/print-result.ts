import type { RunSummary } from '@linkvet/core';
import { noteLines, readHosts, readOverview } from '@linkvet/core/report';
import { openReader } from '@linkvet/core/store';
import { severityPaint } from '../colours.js';
import type { AuditOptions } from '../commands/audit.js';
import { type Io, tell, writeIfRead } from '../io.js';
import { findingRows } from '../list-findings.js';
import { type EndedRun, runSummaryText } from '../run-summary.js';

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
  const { overview, hosts } = lookAt(db, summary.run);
  if (format === 'text' && !quiet) {
    const { newFindings } = summary;
    const ended = { overview, hosts, newFindings, db: name, now: io.now(), paint: severityPaint(io, color) };
    await writeIfRead(io.stdout, runSummaryText(ended));
    return;
  }
  // What makes a run incomplete is what went wrong.
  if (summary.state === 'partial' || !quiet) for (const line of noteLines(overview)) tell(io, line);
}

function lookAt(db: string, run: number): Pick<EndedRun, 'overview' | 'hosts'> {
  using reader = openReader(db);
  const overview = readOverview(reader, run);
  if (overview === null) throw new Error(`Run ${run} is gone from the database.`);
  return { overview, hosts: readHosts(reader, run) };
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
