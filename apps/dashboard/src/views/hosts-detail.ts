import { type HostGroup, type Operator, type OperatorId, terminalText } from '@linkvet/core';
import {
  count,
  grouped,
  groupSentence,
  type HostsOverview,
  hostValue,
  idName,
  pointsValue,
  verdictValue,
} from '@linkvet/core/report';
import type { HostsEntry } from './hosts-entries.js';
import { wrapWords } from './wrap-words.js';

/** One line about what is chosen. Safe for a terminal. */
export interface DetailLine {
  /** Cut at the end when there is no room. */
  label: string;
  /** Stands at the right edge, whole. */
  value: string;
  isBold: boolean;
}

const GAP: DetailLine = { label: '', value: '', isBold: false };
/** Cells for the points of a signal, and a space before them. */
const POINTS = 14;

/** Everything that is known of an entry, as lines for so many cells; without empty ones where room is dear. */
export function detailOf(entry: HostsEntry, columns: number, isTight: boolean): DetailLine[] {
  const lines = allOf(entry, columns);
  return isTight ? lines.filter((line) => line !== GAP) : lines;
}

function allOf(entry: HostsEntry, columns: number): DetailLine[] {
  if (entry.kind === 'group') return groupDetail(entry.group, columns);
  if (entry.kind === 'operator') return operatorDetail(entry.operator, columns);
  if (entry.kind === 'money') return moneyDetail(entry.money, columns);
  return hostsDetail(entry.hosts, columns);
}

function groupDetail(group: HostGroup, columns: number): DetailLine[] {
  const { verdict, hosts, signals } = group;
  return [
    title(verdict === 'none' ? 'no verdict' : verdictValue(group)),
    ...sentence(groupSentence(group), columns),
    GAP,
    title('Signals'),
    ...signals.flatMap((signal) => [
      ...sentence(signal.seen, columns - POINTS, pointsValue(signal)),
      ...signal.examples.slice(0, 1).map(({ url, line: at }) => line(`  ${at === null ? '' : `line ${at} of `}${url}`)),
    ]),
    GAP,
    title('Hosts'),
    ...hosts.map(({ host, pages, boxPages }) =>
      line(host, `${count(pages, 'page')}, ${grouped(boxPages)} list siblings`),
    ),
  ];
}

function operatorDetail({ hosts, ids }: Operator, columns: number): DetailLine[] {
  return [
    title(`${count(hosts.length, 'host')} are run with the same ids`),
    GAP,
    title('Ids'),
    ...ids.flatMap((id) => [
      line(idName(id), `${STANDINGS[id.standing]}: ${count(id.hosts, 'host')}, ${count(id.pages, 'page')}`),
      ...(id.aliases.length > 0 ? sentence(`the same account: ${id.aliases.join(', ')}`, columns - 2, '', '  ') : []),
    ]),
    GAP,
    title('Hosts'),
    ...hosts.map(({ host, pages, sharedIds }) =>
      line(host, `${count(pages, 'page')}, ${count(sharedIds, 'shared id')}`),
    ),
  ];
}

const STANDINGS: Readonly<Record<OperatorId['standing'], string>> = {
  joins: 'shared',
  own: 'own',
  foreign: "somebody else's",
  unknown: 'unknown whose',
};

function moneyDetail(money: HostsOverview['money'], columns: number): DetailLine[] {
  return [title('Where paid links lead'), ...money.flatMap((way) => [GAP, ...sentence(way, columns)])];
}

function hostsDetail(hosts: HostsOverview['hosts'], columns: number): DetailLine[] {
  return [
    title('Hosts'),
    ...hosts.flatMap(({ host, ...total }) => [GAP, line(host), ...sentence(hostValue(total), columns - 2, '', '  ')]),
  ];
}

function title(text: string): DetailLine {
  return { ...line(text), isBold: true };
}

function line(label: string, value = ''): DetailLine {
  return { label: terminalText(label), value: terminalText(value), isBold: false };
}

/** On as many lines as it needs; the value stands on the first. */
function sentence(text: string, columns: number, value = '', indent = ''): DetailLine[] {
  const lines = wrapWords(terminalText(text), Math.max(1, columns));
  return lines.map((part, i) => line(indent + part, i === 0 ? value : ''));
}
