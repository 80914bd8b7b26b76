import type { CloseStep, HostEdge, HostStanding, RunHost } from '../model.js';
import type { BoxLedger } from './boxes.js';
import { findCommunities } from './communities.js';
import type { Group } from './groups.js';
import { median } from './median.js';
import type { SiblingBoxes } from './sibling-boxes.js';

/** In a larger group the siblings of a host are compared with those of so many others. */
const mostCompared = 300;
/** Edges that are read between two steps: some milliseconds. */
const edgesAtOnce = 20_000;

export interface StandingSource {
  /** By name. */
  hosts: readonly RunHost[];
  /** By source and target, of the hosts' ids. */
  edges: Iterable<HostEdge>;
  groups: readonly Group[];
  boxes: BoxLedger;
  /** Sum of the ranks of its pages, by host. */
  ranks: ReadonlyMap<number, number>;
  /** Of every host of an edge, and of the run. */
  nameOf: (hostId: number) => string;
  domainOf: (host: string) => string | null;
}

/** How each host of the run stands among hosts, in the order of `hosts`. */
export function* standHosts(source: StandingSource): Generator<CloseStep, HostStanding[]> {
  const { hosts, edges, groups, boxes, ranks, nameOf } = source;
  const communities = yield* findCommunities(hosts, edges, nameOf);
  const linked = yield* readLinks(source);
  const groupOf = groupsByHost(groups);
  const standings: HostStanding[] = [];
  for (const { hostId } of hosts) {
    yield;
    const group = groupOf.get(hostId);
    const { outHosts, siblings, sources } = linked.get(hostId) as LinkedHost;
    standings.push({
      ...{ hostId, outHosts, siblings, inHosts: sources.size },
      reciprocal: [...sources].filter((other) => linked.get(other)?.sources.has(hostId)).length,
      density: density(linked, hostId, group?.hostIds ?? []),
      overlap: overlap(linked, hostId, group?.hostIds ?? []),
      ...boxFigures(group && boxes.ofGroup(group).get(hostId)),
      rank: ranks.get(hostId) ?? 0,
      community: communities.get(hostId) ?? 0,
    });
  }
  return standings;
}

function groupsByHost(groups: readonly Group[]): Map<number, Group> {
  return new Map(groups.flatMap((group) => group.hostIds.map((hostId) => [hostId, group] as const)));
}

/** What a host of the run links to, and what links to it. */
interface LinkedHost {
  outHosts: number;
  siblings: number;
  /** The siblings that it links to from its content, by id. */
  contentSiblings: number[];
  /** The hosts of the run that link to it. */
  sources: Set<number>;
}

/** Siblings are the other hosts of the group, and further hosts of its domains. */
function* readLinks(source: StandingSource): Generator<CloseStep, Map<number, LinkedHost>> {
  const { hosts, edges, groups } = source;
  const linked = new Map<number, LinkedHost>();
  for (const { hostId } of hosts) {
    linked.set(hostId, { outHosts: 0, siblings: 0, contentSiblings: [], sources: new Set() });
  }
  const domains = new Domains(source);
  const groupOf = groupsByHost(groups);
  const domainsOf = new Map(groups.map((group) => [group, new Set(group.domains)]));
  let read = 0;
  for (const { sourceId, targetId, contentLinks } of edges) {
    if (++read % edgesAtOnce === 0) yield;
    linked.get(targetId)?.sources.add(sourceId);
    const from = linked.get(sourceId);
    const group = groupOf.get(sourceId);
    if (from === undefined) continue;
    from.outHosts++;
    if (group === undefined) continue;
    const isSibling = groupOf.get(targetId) === group || domainsOf.get(group)?.has(domains.of(targetId) ?? '');
    if (!isSibling) continue;
    from.siblings++;
    if (contentLinks > 0) from.contentSiblings.push(targetId);
  }
  return linked;
}

/** The registrable domains of hosts, each asked for once. */
class Domains {
  readonly #nameOf: StandingSource['nameOf'];
  readonly #domainOf: StandingSource['domainOf'];
  readonly #known = new Map<number, string | null>();

  constructor({ nameOf, domainOf }: StandingSource) {
    this.#nameOf = nameOf;
    this.#domainOf = domainOf;
  }

  of(hostId: number): string | null {
    const known = this.#known.get(hostId);
    if (known !== undefined) return known;
    const domain = this.#domainOf(this.#nameOf(hostId));
    this.#known.set(hostId, domain);
    return domain;
  }
}

/** Share of the other hosts of its group that a host links to; null without another one. */
function density(linked: ReadonlyMap<number, LinkedHost>, hostId: number, group: readonly number[]): number | null {
  const others = group.filter((other) => other !== hostId);
  if (others.length === 0) return null;
  return others.filter((other) => linked.get(other)?.sources.has(hostId)).length / others.length;
}

/**
 * How alike the siblings are that hosts of a group link to from their content: of links in menus it is no wonder. In a group
 * of more than 301 hosts the others are the 300 that follow it by name, the first after the last.
 * @returns the median Jaccard similarity of those of a host with those of each other host that links to any
 */
function overlap(linked: ReadonlyMap<number, LinkedHost>, hostId: number, group: readonly number[]): number | null {
  const own = linked.get(hostId)?.contentSiblings ?? [];
  if (own.length === 0) return null;
  const likeness: number[] = [];
  const place = group.indexOf(hostId);
  for (let step = 1; step < group.length && step <= mostCompared; step++) {
    const other = linked.get(group[(place + step) % group.length] as number)?.contentSiblings ?? [];
    if (other.length > 0) likeness.push(jaccard(own, other));
  }
  return median(likeness);
}

/** @param one each ascending, without repetition */
function jaccard(one: readonly number[], other: readonly number[]): number {
  let common = 0;
  for (let here = 0, there = 0; here < one.length && there < other.length; ) {
    const [mine, theirs] = [one[here] as number, other[there] as number];
    if (mine === theirs) common++;
    if (mine <= theirs) here++;
    if (theirs <= mine) there++;
  }
  return common / (one.length + other.length - common);
}

function boxFigures(
  boxes: SiblingBoxes | undefined,
): Pick<HostStanding, 'boxPages' | 'variedBoxPages' | 'boxSiblings' | 'boxTargets' | 'anchorRelevance'> {
  return {
    ...{ boxPages: boxes?.pages ?? 0, variedBoxPages: boxes?.variedPages ?? 0, boxTargets: boxes?.targets ?? 0 },
    ...{ boxSiblings: boxes?.medianSiblings ?? null, anchorRelevance: boxes?.anchorRelevance ?? null },
  };
}
