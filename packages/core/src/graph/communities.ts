import type { CloseStep, HostEdge, RunHost } from '../model.js';
import { partition, type WeightedEdges } from './louvain.js';

/** A host without pages in the run tells how others belong together when so many of them link to it. */
const fewestSources = 2;
/** What twice as many pages weigh more: enough for weights to be whole numbers, of which sums are the same in any order. */
const weightOfDoubling = 1000;

/**
 * Communities of hosts that link to each other, or to the same hosts, more than hosts at large do. A link counts in both
 * directions, and the more pages hold it the more, but less and less: as the logarithm of their number.
 * @param nameOf of every host of an edge
 * @returns the number of the community of each host of the run: from 1, the one with the most hosts of the run first, then by
 *   the name of its first host
 */
export function* findCommunities(
  hosts: readonly RunHost[],
  edges: readonly HostEdge[],
  nameOf: (hostId: number) => string,
): Generator<CloseStep, Map<number, number>> {
  const nodes = nodesOf(hosts, edges, nameOf);
  yield;
  const community = yield* partition(nodes.length, weigh(nodes, edges));
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
function nodesOf(hosts: readonly RunHost[], edges: readonly HostEdge[], nameOf: (hostId: number) => string): number[] {
  const sources = new Map<number, number>();
  for (const { targetId } of edges) sources.set(targetId, (sources.get(targetId) ?? 0) + 1);
  for (const { hostId } of hosts) sources.set(hostId, fewestSources);
  return [...sources]
    .filter(([, count]) => count >= fewestSources)
    .map(([hostId]) => ({ hostId, name: nameOf(hostId) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ hostId }) => hostId);
}

/** The edges between nodes, by the numbers of both. */
function weigh(nodes: readonly number[], edges: readonly HostEdge[]): WeightedEdges {
  const nodeOf = new Map(nodes.map((hostId, node) => [hostId, node]));
  const between = edges.filter(({ sourceId, targetId }) => nodeOf.has(sourceId) && nodeOf.has(targetId));
  return {
    from: Uint32Array.from(between, ({ sourceId }) => nodeOf.get(sourceId) as number),
    to: Uint32Array.from(between, ({ targetId }) => nodeOf.get(targetId) as number),
    weights: Float64Array.from(between, ({ pages }) => Math.round(weightOfDoubling * Math.log2(1 + pages))),
  };
}
