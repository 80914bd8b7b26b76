import type { ClusterHost } from '../../model.js';

/** Clusters of a group that are kept as examples: the largest. */
const MOST_KEPT = 5;

/** Pages of a group that copy each other, each page counted once. */
export interface Copies {
  /** Pages in clusters over several hosts of the group, where one body stands under many titles, or one template is filled. */
  retitledPages: number;
  /** Pages in other clusters over several hosts of the group. */
  sharedPages: number;
  /** Pages in clusters, on one host or several, where one body stands under many titles, or one template is filled. */
  doorwayPages: number;
  /** Those clusters over several hosts; and those told as doorways: the largest first, at most five. */
  shared: CopyCluster[];
  doorways: CopyCluster[];
}

/** The pages of a cluster within a group. */
export interface CopyCluster {
  pages: number;
  /** By URL. */
  hosts: ClusterHost[];
}

/**
 * What each group has of the clusters of the run.
 * @param clusters by cluster
 * @param groupOf position of the group of a host
 */
export function copiesOfGroups(
  clusters: Iterable<ClusterHost>,
  groupOf: ReadonlyMap<number, number>,
  groups: number,
): Copies[] {
  const copies = Array.from({ length: groups }, noCopies);
  for (const cluster of wholeClusters(clusters)) {
    const parts = new Map<number, ClusterHost[]>();
    for (const part of cluster) {
      const group = groupOf.get(part.hostId);
      if (group !== undefined) parts.set(group, [...(parts.get(group) ?? []), part]);
    }
    for (const [group, hosts] of parts) addCluster(copies[group] as Copies, hosts);
  }
  return copies;
}

export function noCopies(): Copies {
  return { retitledPages: 0, sharedPages: 0, doorwayPages: 0, shared: [], doorways: [] };
}

function* wholeClusters(clusters: Iterable<ClusterHost>): Generator<ClusterHost[]> {
  let current: ClusterHost[] = [];
  for (const part of clusters) {
    if (current[0] !== undefined && current[0].cluster !== part.cluster) {
      yield current;
      current = [];
    }
    current.push(part);
  }
  if (current.length > 0) yield current;
}

function addCluster(copies: Copies, parts: readonly ClusterHost[]): void {
  const hosts = [...parts].sort((one, other) => (one.pageUrl < other.pageUrl ? -1 : 1));
  const pages = hosts.reduce((sum, part) => sum + part.pages, 0);
  const isDoorway = hosts[0]?.doorway !== null;
  if (isDoorway) {
    copies.doorwayPages += pages;
    keep(copies.doorways, { pages, hosts });
  }
  if (hosts.length < 2) return;
  if (isDoorway) copies.retitledPages += pages;
  else copies.sharedPages += pages;
  keep(copies.shared, { pages, hosts });
}

function keep(kept: CopyCluster[], cluster: CopyCluster): void {
  kept.push(cluster);
  const urlOf = ({ hosts }: CopyCluster) => hosts[0]?.pageUrl ?? '';
  kept.sort((one, other) => other.pages - one.pages || (urlOf(one) < urlOf(other) ? -1 : 1));
  kept.splice(MOST_KEPT);
}
