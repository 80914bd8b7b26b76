import type { IntegerTable } from '../integer-table.js';
import type { CloseStep } from '../model.js';

/**
 * The edges of an undirected graph by column, between nodes by their numbers from 0; any two may have several, none leads from a
 * node to itself. Weights are whole numbers, so that sums do not depend on the order.
 */
export interface WeightedEdges {
  from: IntegerTable;
  to: IntegerTable;
  weights: IntegerTable;
  length: number;
}

/** The first few rounds move nearly every node that will be moved; more are seen on graphs that are made to be hard. */
const mostSweeps = 20;
/** Ends of edges that are looked at between two steps: some milliseconds. */
const endsAtOnce = 100_000;

/** A graph as lists of neighbours, one after the other. */
interface Neighbours {
  nodes: number;
  /** Where the neighbours of a node begin; one entry more than nodes. */
  starts: Uint32Array;
  to: Uint32Array;
  weights: Float64Array;
  /** Weight of all ends at a node, also of what leads from it to itself. */
  degrees: Float64Array;
}

/**
 * Communities by modularity: nodes move, one by one in the order of their numbers, to the community of a neighbour where most
 * is gained, the one with the lowest number where several are as good; then communities are nodes, until nothing moves.
 * (V. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre: Fast unfolding of communities in large networks, 2008.) Time
 * grows with the edges.
 * @returns the community of each node, numbered in the order of their first nodes
 */
export function* partition(nodes: number, edges: WeightedEdges): Generator<CloseStep, Uint32Array> {
  let community = Uint32Array.from({ length: nodes }, (_, node) => node);
  let graph = neighboursOf(nodes, edges);
  for (;;) {
    yield;
    const moved = renumber(yield* sweep(graph));
    if (moved.count === graph.nodes) return community;
    community = community.map((node) => moved.numbers[node] as number);
    graph = yield* joined(graph, moved.numbers, moved.count);
  }
}

function neighboursOf(nodes: number, { from, to, weights, length }: WeightedEdges): Neighbours {
  const starts = new Uint32Array(nodes + 1);
  for (let edge = 0; edge < length; edge++) {
    (starts[from.get(edge) + 1] as number)++;
    (starts[to.get(edge) + 1] as number)++;
  }
  for (let node = 0; node < nodes; node++) (starts[node + 1] as number) += starts[node] as number;
  const graph = {
    ...{ nodes, starts, to: new Uint32Array(2 * length), weights: new Float64Array(2 * length) },
    degrees: new Float64Array(nodes),
  };
  const free = starts.slice();
  const put = (node: number, neighbour: number, weight: number) => {
    const at = (free[node] as number)++;
    graph.to[at] = neighbour;
    graph.weights[at] = weight;
    (graph.degrees[node] as number) += weight;
  };
  for (let edge = 0; edge < length; edge++) {
    const weight = weights.get(edge);
    put(from.get(edge), to.get(edge), weight);
    put(to.get(edge), from.get(edge), weight);
  }
  return graph;
}

/** Moves nodes between communities until none gains by it. */
function* sweep(graph: Neighbours): Generator<CloseStep, Uint32Array> {
  const { nodes, starts, degrees } = graph;
  const community = Uint32Array.from({ length: nodes }, (_, node) => node);
  const totals = degrees.slice();
  const all = degrees.reduce((sum, degree) => sum + degree, 0);
  const shared = new Float64Array(nodes);
  let ends = 0;
  let hasMoved = all > 0;
  for (let round = 0; round < mostSweeps && hasMoved; round++) {
    hasMoved = false;
    for (let node = 0; node < nodes; node++) {
      if (moveNode(graph, node, { community, totals, shared, all })) hasMoved = true;
      ends += 1 + (starts[node + 1] as number) - (starts[node] as number);
      if (ends < endsAtOnce) continue;
      yield;
      ends = 0;
    }
  }
  return community;
}

interface Moving {
  community: Uint32Array;
  /** Weight of all ends in a community. */
  totals: Float64Array;
  /** Scratch, all zero: weight of the edges from the node to a community. */
  shared: Float64Array;
  /** Weight of all ends. */
  all: number;
}

/** @returns whether it has moved */
function moveNode({ starts, to, weights, degrees }: Neighbours, node: number, moving: Moving): boolean {
  const { community, totals, shared, all } = moving;
  const own = community[node] as number;
  const degree = degrees[node] as number;
  const [first, end] = [starts[node] as number, starts[node + 1] as number];
  for (let at = first; at < end; at++) {
    (shared[community[to[at] as number] as number] as number) += weights[at] as number;
  }
  (totals[own] as number) -= degree;
  const gainOf = (other: number) => (shared[other] as number) * all - (totals[other] as number) * degree;
  let best = own;
  let most = gainOf(own);
  for (let at = first; at < end; at++) {
    const other = community[to[at] as number] as number;
    const gain = gainOf(other);
    if (gain > most || (gain === most && best !== own && other < best)) [best, most] = [other, gain];
  }
  for (let at = first; at < end; at++) shared[community[to[at] as number] as number] = 0;
  community[node] = best;
  (totals[best] as number) += degree;
  return best !== own;
}

/** The same communities, numbered in the order of their first nodes. */
function renumber(community: Uint32Array): { numbers: Uint32Array; count: number } {
  const numbers = new Map<number, number>();
  for (const number of community) if (!numbers.has(number)) numbers.set(number, numbers.size);
  return { numbers: community.map((number) => numbers.get(number) as number), count: numbers.size };
}

/** A graph with communities for nodes: what stands within one counts in its degree alone. */
function* joined(graph: Neighbours, numbers: Uint32Array, nodes: number): Generator<CloseStep, Neighbours> {
  const degrees = new Float64Array(nodes);
  const rows = Array.from({ length: nodes }, () => new Map<number, number>());
  let ends = 0;
  for (let node = 0; node < graph.nodes; node++) {
    const number = numbers[node] as number;
    const row = rows[number] as Map<number, number>;
    (degrees[number] as number) += graph.degrees[node] as number;
    for (let at = graph.starts[node] as number; at < (graph.starts[node + 1] as number); at++) {
      const other = numbers[graph.to[at] as number] as number;
      if (other !== number) row.set(other, (row.get(other) ?? 0) + (graph.weights[at] as number));
      if (++ends % endsAtOnce === 0) yield;
    }
  }
  const starts = new Uint32Array(nodes + 1);
  for (const [number, { size }] of rows.entries()) starts[number + 1] = (starts[number] as number) + size;
  const to = Uint32Array.from(rows.flatMap((row) => [...row.keys()]));
  const weights = Float64Array.from(rows.flatMap((row) => [...row.values()]));
  return { nodes, starts, to, weights, degrees };
}
