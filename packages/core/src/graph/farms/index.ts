import type { ClusterHost, HostGroup, HostStanding, Operator, RunHost } from '../../model.js';
import type { BoxLedger } from '../boxes.js';
import type { Group } from '../groups.js';

export interface FarmSource {
  hosts: readonly RunHost[];
  groups: readonly Group[];
  standings: readonly HostStanding[];
  boxes: BoxLedger;
  operators: readonly Operator[];
  clusters: Iterable<ClusterHost>;
  pageUrls: (pageIds: readonly number[]) => string[];
}

/** Judges each group of several hosts, and hosts alone whose boxes list siblings. */
export function judgeGroups(_source: FarmSource): HostGroup[] {
  return [];
}
