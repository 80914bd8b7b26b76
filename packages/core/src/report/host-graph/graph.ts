import type { FarmVerdict } from '../../model.js';
import type { GraphEdge } from '../../store/queries/host-graph.js';

/** What a picture of hosts is drawn from: hosts, and how they link each other. */
export interface HostGraph {
  run: number;
  /** Those to draw, each once; in any order. */
  hosts: GraphHost[];
  /** Between those hosts; in any order. */
  edges: GraphEdge[];
  /** By number. */
  groups: GraphGroup[];
  /** Hosts of the run with content, and hosts that are only linked: drawn or not. */
  readHosts: number;
  linkedHosts: number;
}

export interface GraphHost {
  hostId: number;
  /** As the web has it: may hold anything. */
  host: string;
  /** Null for a host that is linked and that the run has read no page of. */
  read: ReadHost | null;
  /** Hosts of the run that link to it. */
  inHosts: number;
}

/** What a run knows of a host whose pages it has read. */
interface ReadHost {
  /** Pages with content; null when nothing tells. */
  pages: number | null;
  /** Hosts that it links to, drawn or not. */
  outHosts: number;
  /** Numbers within the run; null for none. */
  group: number | null;
  operator: number | null;
  community: number;
  /** Hosts that lead readers to its paid links, and to no other host's as often: above 0 it is a hub. */
  hubOf: number;
}

export interface GraphGroup {
  id: number;
  verdict: FarmVerdict;
  /** 0 to 100. */
  score: number;
}
