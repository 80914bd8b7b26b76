import { IntegerTable } from '../integer-table.js';
import type { CloseStep, HostEdge, RunHost } from '../model.js';
import { partition, type WeightedEdges } from './louvain.js';

/** A host without pages in the run tells how others belong together when so many of them link to it. */
const fewestSources = 2;
/** What twice as many pages weigh more: enough for weights to be whole numbers, of which sums are the same in any order. */
const weightOfDoubling = 1000;
/** Edges that are read between two steps: some milliseconds. */
const edgesAtOnce = 20_000;

/**
 * Communities of hosts that link to each other, or to the same hosts, more than hosts at large do. A link counts in both
 * directions, and the more pages hold it the more, but less and less: as the logarithm of their number.
 * @param nameOf of every host of an edge
 * @returns the number of the community of each host of the run: from 1, the one with the most hosts of the run first, then by
 *   the name of its first host
 */
export function* findCommunities(
  hosts: readonly RunHost[],
  edges: Iterable<HostEdge>,
  nameOf: (hostId: number) => string,
): Generator<CloseStep, Map<number, number>> {
  const nodes = yield* nodesOf(hosts, edges, nameOf);
  yield;
  const community = yield* partition(nodes.length, yield* weigh(nodes, edges));
  const inRun = new Set(hosts.map(({ hostId }) => hostId));
  const members = new Map<number, number[]>();
  for (const [node, hostId] of nodes.entries()) {
    if (!inRun.has(hostId)) continue;
    const number = community[node] as number;
    const known = members.get(number);
    if (known === undefined) members.set(number, [hostId]);
    else known.push(hostId);
  }
  // Nodes come by name, so communities of one size are in the order of their first hosts already.
  const ranked = [...members.values()].sort((one, other) => other.length - one.length);
  return new Map(ranked.flatMap((hostIds, index) => hostIds.map((hostId) => [hostId, index + 1] as const)));
}

/** The hosts of the run, and those that several of them link to; by name, so that the ids, given in the order of reading, decide nothing. */
function* nodesOf(
  hosts: readonly RunHost[],
  edges: Iterable<HostEdge>,
  nameOf: (hostId: number) => string,
): Generator<CloseStep, number[]> {
  const sources = new Map<number, number>();
  let read = 0;
  for (const { targetId } of edges) {
    sources.set(targetId, (sources.get(targetId) ?? 0) + 1);
    if (++read % edgesAtOnce === 0) yield;
  }
  for (const { hostId } of hosts) sources.set(hostId, fewestSources);
  return [...sources]
    .filter(([, count]) => count >= fewestSources)
    .map(([hostId]) => ({ hostId, name: nameOf(hostId) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ hostId }) => hostId);
}

/** The edges between nodes, by the numbers of both. */
function* weigh(nodes: readonly number[], edges: Iterable<HostEdge>): Generator<CloseStep, WeightedEdges> {
  const nodeOf = new Map(nodes.map((hostId, node) => [hostId, node]));
  const columns = { from: new IntegerTable(), to: new IntegerTable(), weights: new IntegerTable() };
  let length = 0;
  let read = 0;
  for (const { sourceId, targetId, pages } of edges) {
    if (++read % edgesAtOnce === 0) yield;
    const source = nodeOf.get(sourceId);
    const target = nodeOf.get(targetId);
    if (source === undefined || target === undefined) continue;
    columns.from.set(length, source);
    columns.to.set(length, target);
    columns.weights.set(length, Math.round(weightOfDoubling * Math.log2(1 + pages)));
    length++;
  }
  return { ...columns, length };
}
