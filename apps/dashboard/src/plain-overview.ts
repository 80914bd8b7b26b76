import { terminalText, UsageError } from '@linkvet/core';
import { openReader } from '@linkvet/core/store';
import { type Overview, readOverview, runNumbers } from './overview.js';
import {
  adSystemValue,
  age,
  clusterValue,
  count,
  faultSentence,
  networkValue,
  pageStates,
  spread,
  targetNames,
} from './wording.js';

/**
 * The overview as plain lines from top to bottom: for a screen reader, a file, a terminal that cannot draw.
 * @param run number of a run; the newest when absent
 * @param now milliseconds since 1970
 * @throws UsageError when there is no such database or run
 */
export function plainOverview(db: string, run?: number, now: number = Date.now()): string {
  using reader = openReader(db);
  const numbers = runNumbers(reader);
  const wanted = run ?? numbers[0];
  if (wanted === undefined) return `No run yet. Start one with: linkvet audit https://example.com --db ${db}\n`;
  const overview = readOverview(reader, wanted);
  if (overview === null) throw noSuchRun(wanted, db);
  return `${overviewLines(overview, now).join('\n')}\n`;
}

/** What to say to someone who names a run that is not there. */
export function noSuchRun(run: number, db: string): UsageError {
  return new UsageError(`There is no run ${run} in ${db}.`, '"linkvet runs" lists those that are.');
}

function overviewLines(
  { run, pages, findings, rules, networks, adSystems, clusters, notes, faults }: Overview,
  now: number,
) {
  const { error, warning, notice } = findings;
  return [
    terminalText(targetNames(run.targets)),
    `Run ${run.id}: ${run.state}, ${age(run, now)}`,
    pageStates(pages),
    '',
    `Findings: ${count(error, 'error')}, ${count(warning, 'warning')}, ${count(notice, 'notice')}`,
    ...rules.map((rule) => `  ${rule.severity.padEnd(8)}${rule.rule}: ${spread(rule)}`),
    ...section(
      'Affiliate networks',
      networks.map((total) => `${total.network}: ${networkValue(total)}`),
    ),
    ...section(
      'Ad slots',
      adSystems.map((total) => `${total.system}: ${adSystemValue(total)}`),
    ),
    ...section(
      'Copies',
      clusters.map((total) => `${total.kind}: ${clusterValue(total)}`),
    ),
    ...section('Notes', [
      ...notes.map(({ code, subject, detail, incomplete }) =>
        terminalText(`${code} ${subject}: ${detail}${incomplete ? ' (makes the run incomplete)' : ''}`),
      ),
      ...faults.map(faultSentence),
    ]),
  ];
}

function section(title: string, lines: string[]): string[] {
  return ['', `${title}:`, ...(lines.length === 0 ? ['  none'] : lines.map((line) => `  ${line}`))];
}
