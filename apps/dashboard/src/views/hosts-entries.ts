import type { HostGroup, Operator } from '@linkvet/core';
import { count, type HostsOverview, hostNames, idName, readValue } from '@linkvet/core/report';

/** What can be chosen on the screen of operators and hosts. */
export type HostsEntry =
  | { kind: 'group'; group: HostGroup }
  | { kind: 'operator'; operator: Operator }
  | { kind: 'money'; money: HostsOverview['money'] }
  | { kind: 'hosts'; hosts: HostsOverview['hosts'] };

/** The gravest groups first, then who runs hosts, where the money goes, and every host. */
export function entriesOf({ groups, operators, money, hosts }: HostsOverview): HostsEntry[] {
  return [
    ...groups.map((group): HostsEntry => ({ kind: 'group', group })),
    ...operators.map((operator): HostsEntry => ({ kind: 'operator', operator })),
    ...(money.length > 0 ? [{ kind: 'money', money } as const] : []),
    ...(hosts.length > 0 ? [{ kind: 'hosts', hosts } as const] : []),
  ];
}

/** An entry on one line. */
export interface EntryRow {
  /** At most 13 characters: what it is, of a group its verdict and score. */
  mark: string;
  label: string;
  value: string;
}

export function entryRow(entry: HostsEntry): EntryRow {
  if (entry.kind === 'group') {
    const { verdict, score, hosts } = entry.group;
    const mark = verdict === 'none' ? 'group' : verdict === 'related' ? verdict : `${verdict} ${score}`;
    return { mark, label: hostNames(hosts), value: readValue(entry.group) };
  }
  if (entry.kind === 'operator') {
    const { hosts, ids } = entry.operator;
    const joining = ids.filter(({ standing }) => standing === 'joins').map(idName);
    return { mark: 'operator', label: joining.join(', '), value: count(hosts.length, 'host') };
  }
  if (entry.kind === 'money')
    return { mark: 'money', label: 'where paid links lead', value: count(entry.money.length, 'way') };
  return { mark: 'hosts', label: 'what stands on each', value: count(entry.hosts.length, 'host') };
}
