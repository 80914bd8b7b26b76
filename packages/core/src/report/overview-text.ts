import type { Severity } from '../model.js';
import { terminalText } from '../terminal-text.js';
import type { HostsOverview } from './hosts-overview.js';
import { hostLines } from './hosts-text.js';
import type { Overview } from './overview.js';
import {
  adSystemValue,
  age,
  clusterValue,
  count,
  faultSentence,
  grouped,
  networkValue,
  pageStates,
  runName,
  spread,
} from './wording.js';

export interface OverviewTextOptions {
  /** Milliseconds since 1970. */
  now: number;
  /** Findings that the baseline does not have; not told when absent. */
  newFindings?: Readonly<Record<Severity, number>>;
  /** Colours the name of a severity, which may have spaces behind it. */
  paint?: (severity: string) => string;
  /** What hosts have in common; not told when absent. */
  hosts?: HostsOverview;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * An overview as lines from top to bottom: for the end of an audit, a screen reader, a file, a terminal that cannot draw.
 * Safe for a terminal.
 */
export function overviewText(
  overview: Overview,
  { now, newFindings, paint = (text) => text, hosts }: OverviewTextOptions,
): string {
  const { run, pages, missingFiles, findings, rules, networks, adSystems, lowerBound, clusters, doorways } = overview;
  const totals = SEVERITIES.map((severity) => {
    const isTold = newFindings && newFindings[severity] < findings[severity];
    return count(findings[severity], severity) + (isTold ? ` (${newFindings[severity]} new)` : '');
  });
  const notes = noteLines(overview);
  return [
    terminalText(runName(run)),
    `Run ${run.id}: ${run.state}, ${age(run, now)}`,
    pageStates(pages, missingFiles),
    '',
    `Findings: ${totals.join(', ')}`,
    ...rules.map((rule) => `  ${paint(rule.severity.padEnd(7))}  ${rule.rule}: ${spread(rule)}`),
    ...section(
      'Affiliate links',
      networks.map((total) => [total.links, `${total.network}: ${networkValue(total)}`]),
    ),
    ...lowerBoundLine(lowerBound.linkPages, 'turn links into affiliate links'),
    ...section(
      'Ad slots',
      adSystems.map((total) => [total.slots, `${total.system}: ${adSystemValue(total)}`]),
    ),
    ...lowerBoundLine(lowerBound.adPages, 'place ads'),
    ...section(
      'Duplicate clusters',
      clusters.map((total) => [total.clusters, `${total.kind}: ${clusterValue(total)}`]),
    ),
    ...(doorways.clusters > 0 ? [`  of these doorways: ${clusterValue(doorways)}`] : []),
    ...(hosts ? hostLines(hosts).map(terminalText) : []),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** What a person should know of a run: what makes it incomplete first, then limits that were reached and faults of ours. */
export function noteLines({ notes, faults }: Pick<Overview, 'notes' | 'faults'>): string[] {
  return [
    ...notes.map(({ subject, detail, incomplete }) =>
      terminalText(`${incomplete ? 'Incomplete' : 'Note'}: ${subject}: ${detail}`),
    ),
    ...faults.map(faultSentence),
  ];
}

/** Says that a figure is a lower bound, and why. */
function lowerBoundLine(pages: number, what: string): string[] {
  return pages === 0 ? [] : [`  at least: scripts on ${count(pages, 'page')} ${what} by themselves`];
}

/** A title with the sum of what its lines tell. */
function section(title: string, lines: readonly [number: number, line: string][]): string[] {
  const sum = lines.reduce((total, [number]) => total + number, 0);
  return ['', `${title}: ${sum === 0 ? 'none' : grouped(sum)}`, ...lines.map(([, line]) => `  ${line}`)];
}
