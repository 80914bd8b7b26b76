import type { HostGroup, Operator } from '../model.js';
import { type HostsOverview, isFarmVerdict } from './hosts-overview.js';
import {
  groupSentence,
  hostNames,
  hostValue,
  operatorSentence,
  pointsValue,
  sumOfHosts,
  verdictValue,
} from './hosts-wording.js';
import { count, grouped } from './wording.js';

/** Lines of a section: the rest is summed up in one more. */
const MOST_HOSTS = 20;
const MOST_LINES = 5;

/**
 * What several hosts have in common, as lines: sections with an empty line before each. Empty where there is one host and
 * nothing is found about it. Not yet safe for a terminal.
 */
export function hostLines(overview: HostsOverview): string[] {
  const { hosts, operators, money } = overview;
  const farms = overview.groups.filter(isFarmVerdict);
  return [
    ...(hosts.length > 1 ? ['', `Hosts: ${grouped(hosts.length)}`, ...totalLines(hosts)] : []),
    ...section('Operators', operators, operatorLines),
    ...section('Groups with links in bulk', farms, groupLines),
    ...(money.length > 0 ? ['', 'Money:', ...money.slice(0, MOST_LINES).map((sentence) => `  ${sentence}`)] : []),
  ];
}

function totalLines(hosts: HostsOverview['hosts']): string[] {
  const rest = hosts.slice(MOST_HOSTS);
  return [
    ...hosts.slice(0, MOST_HOSTS).map((total) => `  ${total.host}: ${hostValue(total)}`),
    ...(rest.length > 0 ? [`  ${count(rest.length, 'more host')}: ${hostValue(sumOfHosts(rest))}`] : []),
  ];
}

function operatorLines(operator: Operator): string[] {
  return [operatorSentence(operator), `  ${hostNames(operator.hosts)}`];
}

/** What was seen, and each signal that weighs. */
function groupLines(group: HostGroup): string[] {
  const signals = group.signals.filter(({ points }) => points > 0);
  return [
    `${verdictValue(group)}: ${groupSentence(group)}`,
    `  ${hostNames(group.hosts)}`,
    ...signals.map((signal) => `  ${pointsValue(signal)}  ${signal.seen}`),
  ];
}

/** A title with how many there are, and lines of the first of them; nothing when there are none. */
function section<Entry>(title: string, entries: readonly Entry[], linesOf: (entry: Entry) => string[]): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - MOST_LINES;
  return [
    '',
    `${title}: ${grouped(entries.length)}`,
    ...entries.slice(0, MOST_LINES).flatMap((entry) => linesOf(entry).map((line) => `  ${line}`)),
    ...(rest > 0 ? [`  and ${grouped(rest)} more`] : []),
  ];
}
