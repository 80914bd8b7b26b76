import type { CloseStep } from '../model.js';

/**
 * The edges of an undirected graph by column, between nodes by their numbers from 0; any two may have several, and one may lead
 * from a node to itself. Weights are whole numbers, so that sums do not depend on the order.
 */
export interface WeightedEdges {
  from: Uint32Array;
  to: Uint32Array;
  weights: Float64Array;
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
  let level = edges;
  for (let count = nodes; ; ) {
    const graph = neighboursOf(count, level);
    yield;
    const moved = renumber(yield* sweep(graph));
    if (moved.count === count) return community;
    community = community.map((node) => moved.numbers[node] as number);
    level = yield* joined(level, moved.numbers, moved.count);
    count = moved.count;
  }
}

function neighboursOf(nodes: number, { from, to, weights }: WeightedEdges): Neighbours {
  const starts = new Uint32Array(nodes + 1);
  const degrees = new Float64Array(nodes);
  for (let edge = 0; edge < from.length; edge++) {
    const [one, other] = [from[edge] as number, to[edge] as number];
    (degrees[one] as number) += weights[edge] as number;
    (degrees[other] as number) += weights[edge] as number;
    if (one === other) continue;
    (starts[one + 1] as number)++;
    (starts[other + 1] as number)++;
  }
  for (let node = 0; node < nodes; node++) (starts[node + 1] as number) += starts[node] as number;
  const ends = starts[nodes] as number;
  const graph = { nodes, starts, to: new Uint32Array(ends), weights: new Float64Array(ends), degrees };
  const free = starts.slice();
  const put = (node: number, neighbour: number, weight: number) => {
    const at = (free[node] as number)++;
    graph.to[at] = neighbour;
    graph.weights[at] = weight;
  };
  for (let edge = 0; edge < from.length; edge++) {
    const [one, other] = [from[edge] as number, to[edge] as number];
    if (one === other) continue;
    put(one, other, weights[edge] as number);
    put(other, one, weights[edge] as number);
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

/** The edges between communities, and from each to itself what stands within it. */
function* joined(
  { from, to, weights }: WeightedEdges,
  numbers: Uint32Array,
  count: number,
): Generator<CloseStep, WeightedEdges> {
  const pairs = new Map<number, number>();
  for (let edge = 0; edge < from.length; edge++) {
    const [one, other] = [numbers[from[edge] as number] as number, numbers[to[edge] as number] as number];
    const pair = Math.min(one, other) * count + Math.max(one, other);
    pairs.set(pair, (pairs.get(pair) ?? 0) + (weights[edge] as number));
    if (edge % endsAtOnce === endsAtOnce - 1) yield;
  }
  return {
    from: Uint32Array.from(pairs.keys(), (pair) => Math.floor(pair / count)),
    to: Uint32Array.from(pairs.keys(), (pair) => pair % count),
    weights: Float64Array.from(pairs.values()),
  };
}
