import type { GraphEdge } from '../../store/queries/host-graph.js';
import type { HostGraph } from './graph.js';

/** What the links are, the most telling of both ways: in boxes of siblings, elsewhere in content, in templates alone. */
export type LineKind = 'box' | 'content' | 'template';

/** The links of two hosts, both ways. */
export interface Line {
  kind: LineKind;
  /** From the host with more links to the other, and back; null when none lead back. */
  there: GraphEdge;
  back: GraphEdge | null;
  /** Both ways. */
  links: number;
  /** Whether both hosts were read. */
  isWithin: boolean;
}

/** How telling each kind is. */
const WEIGHTS: Record<LineKind, number> = { box: 2, content: 1, template: 0 };

/** A line for every two hosts of which one links to the other, the most telling first: those between hosts that were read. */
export function linesOf({ hosts, edges }: Pick<HostGraph, 'hosts' | 'edges'>): Line[] {
  const read = new Set(hosts.filter((host) => host.read !== null).map(({ hostId }) => hostId));
  return [...pairs(edges)]
    .map((pair) => lineOf(pair, read))
    .sort(
      (a, b) =>
        Number(b.isWithin) - Number(a.isWithin) ||
        WEIGHTS[b.kind] - WEIGHTS[a.kind] ||
        b.links - a.links ||
        a.there.sourceId - b.there.sourceId ||
        a.there.targetId - b.there.targetId,
    );
}

/** Whether of two hosts that were read only one links to the other: it is drawn with an arrow. */
export function isOneWay({ back, isWithin }: Line): boolean {
  return back === null && isWithin;
}

/** Edges by the two hosts that they join; what a host links on itself is none. */
function pairs(edges: readonly GraphEdge[]): Iterable<GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const { sourceId, targetId } = edge;
    if (sourceId === targetId) continue;
    const key = `${Math.min(sourceId, targetId)} ${Math.max(sourceId, targetId)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [edge]);
    else known.push(edge);
  }
  return found.values();
}

function lineOf(pair: GraphEdge[], read: ReadonlySet<number>): Line {
  const [there, back = null] = pair.sort((a, b) => b.links - a.links || a.sourceId - b.sourceId) as [
    GraphEdge,
    GraphEdge?,
  ];
  const hasSome = (what: 'boxLinks' | 'contentLinks') => pair.some((edge) => edge[what] > 0);
  const kind = hasSome('boxLinks') ? 'box' : hasSome('contentLinks') ? 'content' : 'template';
  const isWithin = read.has(there.sourceId) && read.has(there.targetId);
  return { kind, there, back, links: there.links + (back?.links ?? 0), isWithin };
}
