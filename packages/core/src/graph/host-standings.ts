import type { CloseStep, HostEdge, HostStanding, RunHost } from '../model.js';
import type { BoxLedger } from './boxes.js';
import { findCommunities } from './communities.js';
import type { Group } from './groups.js';
import { median } from './median.js';
import type { SiblingBoxes } from './sibling-boxes.js';

/** In a larger group the siblings of a host are compared with those of so many others. */
const mostCompared = 300;

export interface StandingSource {
  /** By name. */
  hosts: readonly RunHost[];
  /** By source. */
  edges: readonly HostEdge[];
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
  const links = new LinkedHosts(hosts, edges);
  const domains = new Domains(source);
  const standings = new Map<number, HostStanding>();
  for (const group of groups) {
    const siblings = siblingsOf(group, links, domains);
    const boxesOf = boxes.ofGroup(group);
    for (const hostId of group.hostIds) {
      yield;
      standings.set(hostId, {
        hostId,
        ...links.figuresOf(hostId),
        siblings: siblings.get(hostId)?.all ?? 0,
        density: density(links, hostId, group.hostIds),
        overlap: overlap(siblings, hostId, group.hostIds),
        ...boxFigures(boxesOf.get(hostId)),
        rank: ranks.get(hostId) ?? 0,
        community: communities.get(hostId) ?? 0,
      });
    }
  }
  return hosts.flatMap(({ hostId }) => standings.get(hostId) ?? []);
}

/** Which host of the run links to which hosts. */
class LinkedHosts {
  readonly #edges: readonly HostEdge[];
  /** Where the edges of each source begin; they stand together. */
  readonly #first = new Map<number, number>();
  /** The hosts of the run that link to each host of the run. */
  readonly #sources: ReadonlyMap<number, Set<number>>;

  constructor(hosts: readonly RunHost[], edges: readonly HostEdge[]) {
    this.#edges = edges;
    this.#sources = new Map(hosts.map(({ hostId }) => [hostId, new Set()]));
    for (const [at, { sourceId, targetId }] of edges.entries()) {
      if (!this.#first.has(sourceId)) this.#first.set(sourceId, at);
      this.#sources.get(targetId)?.add(sourceId);
    }
  }

  *from(hostId: number): Generator<HostEdge> {
    for (let at = this.#first.get(hostId) ?? this.#edges.length; this.#edges[at]?.sourceId === hostId; at++) {
      yield this.#edges[at] as HostEdge;
    }
  }

  /** Of hosts of the run. */
  isLinked(sourceId: number, targetId: number): boolean {
    return this.#sources.get(targetId)?.has(sourceId) ?? false;
  }

  figuresOf(hostId: number): Pick<HostStanding, 'outHosts' | 'inHosts' | 'reciprocal'> {
    let outHosts = 0;
    for (const _ of this.from(hostId)) outHosts++;
    const sources = [...(this.#sources.get(hostId) ?? [])];
    const reciprocal = sources.filter((source) => this.isLinked(hostId, source)).length;
    return { outHosts, inHosts: sources.length, reciprocal };
  }
}

/** The siblings that a host links to: how many, and which of them from its content, by id. */
interface LinkedSiblings {
  all: number;
  fromContent: Uint32Array;
}

/** Siblings are the other hosts of the group, and further hosts of its domains. */
function siblingsOf(group: Group, links: LinkedHosts, domains: Domains): Map<number, LinkedSiblings> {
  const hostIds = new Set(group.hostIds);
  const own = new Set(group.domains);
  const isSibling = ({ targetId }: HostEdge) => hostIds.has(targetId) || own.has(domains.of(targetId) ?? '');
  return new Map(
    group.hostIds.map((hostId) => {
      const siblings = [...links.from(hostId)].filter(isSibling);
      const fromContent = siblings.filter(({ contentLinks }) => contentLinks > 0).map(({ targetId }) => targetId);
      return [hostId, { all: siblings.length, fromContent: Uint32Array.from(fromContent).sort() }];
    }),
  );
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
function density(links: LinkedHosts, hostId: number, group: readonly number[]): number | null {
  const others = group.filter((other) => other !== hostId);
  if (others.length === 0) return null;
  return others.filter((other) => links.isLinked(hostId, other)).length / others.length;
}

/**
 * How alike the siblings are that hosts of a group link to from their content: of links in menus it is no wonder. In a group
 * of more than 301 hosts the others are the 300 that follow it by name, the first after the last.
 * @returns the median Jaccard similarity of those of a host with those of each other host that links to any
 */
function overlap(
  siblings: ReadonlyMap<number, LinkedSiblings>,
  hostId: number,
  group: readonly number[],
): number | null {
  const own = siblings.get(hostId)?.fromContent;
  if (own === undefined || own.length === 0) return null;
  const likeness: number[] = [];
  const place = group.indexOf(hostId);
  for (let step = 1; step < group.length && step <= mostCompared; step++) {
    const other = siblings.get(group[(place + step) % group.length] as number)?.fromContent;
    if (other !== undefined && other.length > 0) likeness.push(jaccard(own, other));
  }
  return median(likeness);
}

/** @param one each ascending, without repetition */
function jaccard(one: Uint32Array, other: Uint32Array): number {
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
