import type { HostGroup, Operator } from '../model.js';
import { readHostGroups } from '../store/host-groups.js';
import { readOperators } from '../store/operators.js';
import { type HostTotal, hostTotals } from '../store/queries/index.js';
import type { Reader } from '../store/reader.js';
import { moneySummary } from './money-summary.js';

/** What the hosts of a run that has ended have in common. Without content before that. */
export interface HostsOverview {
  /** Those of which pages were read, the most pages first. */
  hosts: HostTotal[];
  /** The most hosts first. */
  operators: Operator[];
  /** Those of several hosts, and those with a verdict on their links; the gravest first. */
  groups: HostGroup[];
  /** Where the money of several hosts goes, a sentence for each way. */
  money: string[];
}

/** Reads cards of every host, operator and group: for the end of an audit and for who asks, not for each second. */
export function readHosts(reader: Reader, run: number): HostsOverview {
  const hosts = reader.all(hostTotals, run);
  const groups = [...readHostGroups(reader, run)];
  return {
    hosts,
    operators: [...readOperators(reader, run)],
    groups: groups.filter((group) => group.hosts.length > 1 || isFarmVerdict(group)),
    money: hosts.length > 1 ? moneySummary(reader, run).map(({ sentence }) => sentence) : [],
  };
}

/** Whether hosts link each other, or their siblings, in bulk. */
export function isFarmVerdict({ verdict }: Pick<HostGroup, 'verdict'>): boolean {
  return verdict === 'strong' || verdict === 'suspicious';
}
