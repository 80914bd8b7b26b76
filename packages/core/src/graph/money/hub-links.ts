/** Links from one host to another, and pages that hold them. */
export interface HubEdge {
  links: number;
  pages: number;
}

/** Counts the links from hosts to hubs, whatever page they lead to. */
export class HubLinks {
  readonly #edges = new Map<number, Map<number, HubEdge>>();

  /** @param hubIds of one page: the hub of each of its links that leads to one */
  add(sourceId: number, hubIds: readonly number[]): void {
    const edges = this.#edges.get(sourceId) ?? new Map<number, HubEdge>();
    this.#edges.set(sourceId, edges);
    for (const hubId of hubIds) this.#edgeOf(edges, hubId).links += 1;
    for (const hubId of new Set(hubIds)) this.#edgeOf(edges, hubId).pages += 1;
  }

  of(sourceId: number, hubId: number): HubEdge {
    return this.#edges.get(sourceId)?.get(hubId) ?? { links: 0, pages: 0 };
  }

  #edgeOf(edges: Map<number, HubEdge>, hubId: number): HubEdge {
    const known = edges.get(hubId);
    if (known !== undefined) return known;
    const edge = { links: 0, pages: 0 };
    edges.set(hubId, edge);
    return edge;
  }
}
