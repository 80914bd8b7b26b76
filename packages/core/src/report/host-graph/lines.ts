import type { GraphEdge } from '../../store/queries/host-graph.js';

/** What the links are, the most telling of both ways: in boxes of siblings, elsewhere in content, in templates alone. */
export type LineKind = 'box' | 'content' | 'template';

/** The links of two hosts, both ways. */
export interface Line {
  kind: LineKind;
  /** From the host with more links to the other, and back; null when none lead back. */
  there: GraphEdge;
  back: GraphEdge | null;
  links: number;
}

/** How telling each kind is. */
const WEIGHTS: Record<LineKind, number> = { box: 2, content: 1, template: 0 };

/** A line for every two hosts that link each other, the most telling first. */
export function linesOf(edges: readonly GraphEdge[]): Line[] {
  return [...pairs(edges)]
    .map(lineOf)
    .sort(
      (a, b) =>
        WEIGHTS[b.kind] - WEIGHTS[a.kind] ||
        b.links - a.links ||
        a.there.sourceId - b.there.sourceId ||
        a.there.targetId - b.there.targetId,
    );
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

function lineOf(pair: GraphEdge[]): Line {
  const [there, back = null] = pair.sort((a, b) => b.links - a.links || a.sourceId - b.sourceId) as [
    GraphEdge,
    GraphEdge?,
  ];
  const hasSome = (what: 'boxLinks' | 'contentLinks') => pair.some((edge) => edge[what] > 0);
  const kind = hasSome('boxLinks') ? 'box' : hasSome('contentLinks') ? 'content' : 'template';
  return { kind, there, back, links: there.links + (back?.links ?? 0) };
}
