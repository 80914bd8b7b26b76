import type { HostEdge, HostStanding, RunHost } from '../model.js';
import type { BoxLedger } from './boxes.js';
import type { Group } from './groups.js';

export interface StandingSource {
  hosts: readonly RunHost[];
  edges: readonly HostEdge[];
  groups: readonly Group[];
  boxes: BoxLedger;
  /** Sum of the ranks of its pages, by host. */
  ranks: ReadonlyMap<number, number>;
}

/** How each host of the run stands among hosts, in the order of `hosts`. */
export function standHosts(_source: StandingSource): HostStanding[] {
  return [];
}
