import { type RunSummary, type Severity, terminalText } from '@linkvet/core';
import {
  clusterTotals,
  faults,
  type NoteRow,
  networkCounts,
  notes,
  openReader,
  type Reader,
  type RunRow,
  ruleCounts,
} from '@linkvet/core/store';
import { chooseRun } from './choose-run.js';
import type { Paint } from './colours.js';
import { DEFAULT_DATABASE } from './options.js';
import { textTable } from './text-table.js';

/** How many rules are named before the rest is counted. */
const MOST_RULES = 12;

/** What a person wants to know of a run, and where to look on. `name` is the database as the person named it. */
export function runSummaryText(db: string, name: string, summary: RunSummary, paint: Paint): string {
  using reader = openReader(db);
  const run = chooseRun(reader, summary.run);
  const parts = [
    `${headline(run)}\n`,
    figures(reader, run),
    findingsText(reader, summary, paint),
    notesText(reader, run.run),
    furtherText(name),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** What a person should know of a run: what makes it incomplete first, then limits that were reached and faults of ours. */
export function notesText(reader: Reader, run: number): string {
  const broken = new Map<string, number>();
  for (const { rule } of reader.all(faults, run)) broken.set(rule, (broken.get(rule) ?? 0) + 1);
  return [
    ...reader.all(notes, run).map(noteLine),
    ...[...broken].map(([rule, places]) => `A fault of ours: rule ${rule} failed ${count(places, 'time')}.\n`),
  ].join('');
}

function noteLine({ subject, detail, incomplete }: NoteRow): string {
  return `${incomplete ? 'Incomplete' : 'Note'}: ${terminalText(subject)}: ${terminalText(detail)}\n`;
}

function headline({ run, state, targets, startedAt, finishedAt }: RunRow): string {
  const names = (JSON.parse(targets) as string[]).map(terminalText).join(', ');
  const took = finishedAt === null ? '' : ` in ${duration(Date.parse(finishedAt) - Date.parse(startedAt))}`;
  return `Run ${run} of ${names}: ${state}${took}`;
}

function figures(reader: Reader, run: RunRow): string {
  const { fetched, unchanged, failed, skipped, pending } = run;
  const states = Object.entries({ fetched, unchanged, failed, skipped, pending })
    .filter(([state, urls]) => urls > 0 || state === 'fetched')
    .map(([state, urls]) => `${urls} ${state}`);
  const networks = new Map<string, number>();
  for (const { network, role, tier, links } of reader.all(networkCounts, run.run)) {
    if (role === 'click' && tier !== 'weak') networks.set(network, (networks.get(network) ?? 0) + links);
  }
  const perNetwork = [...networks].map(([network, links]) => `${network} ${links}`).join(', ');
  const clusters = reader.all(clusterTotals, run.run);
  return labelled([
    ['URLs', `${run.discovered}: ${states.join(', ')}`],
    ['Affiliate links', `${run.affiliateLinks}${perNetwork && `: ${perNetwork}`}`],
    ['Ad slots', String(run.adSlots)],
    ['Duplicates', clusters.map((it) => `${count(it.clusters, `${it.kind} cluster`)}, ${it.pages} pages`).join('; ')],
  ]);
}

function findingsText(reader: Reader, { run, newFindings }: RunSummary, paint: Paint): string {
  const counts = reader.all(ruleCounts, run);
  const totals = new Map<Severity, number>();
  for (const { severity, findings } of counts) totals.set(severity, (totals.get(severity) ?? 0) + findings);
  const told = [...totals].map(([severity, findings]) => {
    const fresh = newFindings[severity];
    return count(findings, severity) + (fresh < findings ? ` (${fresh} new)` : '');
  });
  const rows = counts
    .slice(0, MOST_RULES)
    .map(({ rule, severity, findings, pages }) => [severity, String(findings), String(pages), rule]);
  const table = textTable(
    [
      { head: 'severity', paint },
      { head: 'findings', align: 'right' },
      { head: 'pages', align: 'right' },
      { head: 'rule' },
    ],
    rows,
  );
  const rest = counts.length > rows.length ? `and ${count(counts.length - rows.length, 'more rule')}\n` : '';
  return labelled([['Findings', told.join(', ') || 'none']]) + (counts.length > 0 ? `\n${table}${rest}` : '');
}

function furtherText(name: string): string {
  const shown = terminalText(name);
  const db = name === DEFAULT_DATABASE ? '' : ` --db ${/^[\w./-]+$/.test(shown) ? shown : `'${shown}'`}`;
  const commands = ['findings', 'dashboard', 'export DIR'].map((command) => `  linkvet ${command}${db}\n`);
  return `Everything is in ${shown}. To look on:\n${commands.join('')}`;
}

function labelled(rows: readonly [label: string, value: string][]): string {
  const widest = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(widest)}  ${value || 'none'}\n`).join('');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function duration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.round(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
