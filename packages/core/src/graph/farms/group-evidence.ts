import type { HostStanding, Operator, RunHost } from '../../model.js';
import type { Group } from '../groups.js';
import type { SiblingBoxes } from '../sibling-boxes.js';
import type { Copies } from './copies.js';

/** What is known of a group of hosts: all that a score is made of. */
export interface GroupEvidence {
  /** By name. */
  hosts: readonly HostEvidence[];
  /** Pages with content of all of them. */
  pages: number;
  copies: Copies;
  /** Those that have hosts of the group: all of their hosts are in it. */
  operators: readonly Operator[];
}

export interface HostEvidence {
  host: RunHost;
  boxes: SiblingBoxes;
  standing: HostStanding | null;
}

export interface EvidenceSource {
  hosts: ReadonlyMap<number, RunHost>;
  standings: ReadonlyMap<number, HostStanding>;
  boxes: ReadonlyMap<number, SiblingBoxes>;
  operators: readonly Operator[];
  copies: Copies;
}

export function evidenceOf({ hostIds }: Group, source: EvidenceSource): GroupEvidence {
  const hosts = hostIds.flatMap((hostId): HostEvidence[] => {
    const host = source.hosts.get(hostId);
    const boxes = source.boxes.get(hostId);
    return host && boxes ? [{ host, boxes, standing: source.standings.get(hostId) ?? null }] : [];
  });
  const own = new Set(hostIds);
  return {
    hosts,
    pages: hosts.reduce((sum, { host }) => sum + host.pages, 0),
    copies: source.copies,
    operators: source.operators.filter((operator) => operator.hosts.some(({ hostId }) => own.has(hostId))),
  };
}
