import type { CloseStep, HostEdge, PageLinks } from '../model.js';
import type { BoxLedger } from './boxes.js';
import type { Group } from './groups.js';

/** Counts the links from host to host, page by page; pages come in any order, each once. */
export class HostEdges {
  /** By source and target. */
  readonly #edges = new Map<number, Map<number, HostEdge>>();

  add({ hostId, hostIds, template }: PageLinks): void {
    const edges = this.#edgesFrom(hostId);
    const met = new Set<HostEdge>();
    for (let link = 0; link < hostIds.length; link++) {
      const targetId = hostIds[link] as number;
      if (targetId === hostId) continue;
      let edge = edges.get(targetId);
      if (edge === undefined) {
        edge = { sourceId: hostId, targetId, links: 0, pages: 0, contentLinks: 0, boxLinks: 0 };
        edges.set(targetId, edge);
      }
      edge.links++;
      if (template[link] === 0) edge.contentLinks++;
      met.add(edge);
    }
    for (const edge of met) edge.pages++;
  }

  /** By source and target, of the hosts' ids; without links within a host. `boxLinks` are 0. To be asked once. */
  *edges(): Generator<CloseStep, HostEdge[]> {
    const all: HostEdge[] = [];
    for (const sourceId of [...this.#edges.keys()].sort((one, other) => one - other)) {
      const edges = [...(this.#edges.get(sourceId)?.values() ?? [])];
      this.#edges.delete(sourceId);
      for (const edge of edges.sort((one, other) => one.targetId - other.targetId)) all.push(edge);
      yield;
    }
    return all;
  }

  #edgesFrom(hostId: number): Map<number, HostEdge> {
    const known = this.#edges.get(hostId);
    if (known !== undefined) return known;
    const edges = new Map<number, HostEdge>();
    this.#edges.set(hostId, edges);
    return edges;
  }
}

/** Writes into edges how many of their links stand in boxes that list siblings. */
export function countBoxLinks(edges: readonly HostEdge[], groups: readonly Group[], boxes: BoxLedger): void {
  const linksOf = new Map<number, ReadonlyMap<number, number>>();
  for (const group of groups) {
    for (const [hostId, { links }] of boxes.ofGroup(group)) linksOf.set(hostId, links);
  }
  for (const edge of edges) edge.boxLinks = linksOf.get(edge.sourceId)?.get(edge.targetId) ?? 0;
}
