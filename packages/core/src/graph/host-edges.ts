import type { HostEdge, PageLinks } from '../model.js';

/** Counts the links from host to host, page by page; pages come in any order, each once. */
export class HostEdges {
  add(_page: PageLinks): void {}

  /** By source and target, of the hosts' ids; without links within a host. `boxLinks` are 0. */
  edges(): HostEdge[] {
    return [];
  }
}
