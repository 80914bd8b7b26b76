import type { HostGroup, Operator, RunHost } from '../model.js';
import type { BoxLedger } from './boxes.js';

/** Hosts that are judged together. */
export interface Group {
  /** By name of the host. */
  hostIds: number[];
  joinedBy: HostGroup['joinedBy'];
  /** Registrable domains of the hosts, by name: further hosts of these are siblings, too. */
  domains: string[];
  /** Number of the operator that has most of the hosts; null for none. */
  operator: number | null;
}

/** Hosts of one domain, of one operator, and hosts that list each other in boxes; each host of the run in one group. */
export function groupHosts(
  _hosts: readonly RunHost[],
  _operators: readonly Operator[],
  _boxes: BoxLedger,
  _domainOf: (host: string) => string | null,
): Group[] {
  return [];
}
