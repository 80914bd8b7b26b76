import type { HostGroup, Operator } from '../../model.js';
import {
  type GraphGroupRow,
  type GraphLinkedHost,
  type GraphReadHost,
  graphEdges,
  graphGroups,
  graphHubs,
  graphLinkedHosts,
  graphOperators,
  graphReadHosts,
} from '../../store/queries/host-graph.js';
import type { Reader } from '../../store/reader.js';
import type { GraphHost, HostGraph } from './graph.js';

/** Hosts that are drawn: as many as a large screen or a printed page has room for, with a name each. */
const MOST_HOSTS = 300;

/** Numbers and counts of hosts, by their id. */
interface Belonging {
  groups: ReadonlyMap<number, { group: number | null; pages: number }>;
  operators: ReadonlyMap<number, number>;
  hubs: ReadonlyMap<number, number>;
}

/**
 * The hosts of a run and their links, as `hostGraphSvg` draws them: the hosts that were read, and as many of those that
 * they link to as there is room for. Null when no host of the run links to another.
 */
export function readHostGraph(reader: Reader, run: number): HostGraph | null {
  const groups = reader.all(graphGroups, run);
  const belonging: Belonging = {
    groups: groupOfHosts(groups),
    operators: operatorOfHosts(reader, run),
    hubs: new Map(reader.all(graphHubs, run).map(({ hostId, sources }) => [hostId, sources])),
  };
  const read = reader.all(graphReadHosts, run);
  const linked = reader.all(graphLinkedHosts, { run, most: MOST_HOSTS });
  const hosts = chooseHosts(
    read.map((row) => readHost(row, belonging)),
    linked.map(linkedHost),
  );
  const edges = reader.all(graphEdges, {
    run,
    sources: idsOf(hosts.filter((host) => host.read !== null)),
    targets: idsOf(hosts),
  });
  if (edges.length === 0) return null;
  return {
    ...{ run, hosts, edges },
    groups: groups.map(({ id, verdict, score }) => ({ id, verdict, score })),
    readHosts: read.length,
    linkedHosts: linked[0]?.linkedHosts ?? 0,
  };
}

/** Whether hosts of the run link to hosts of the run: a picture of one site and what it links to says little. */
export function hostsLinkEachOther({ hosts, edges }: HostGraph): boolean {
  const read = new Set(hosts.filter((host) => host.read !== null).map(({ hostId }) => hostId));
  return edges.some(({ sourceId, targetId }) => sourceId !== targetId && read.has(sourceId) && read.has(targetId));
}

/** Of the hosts that were read those of the gravest groups first, then those with the most links to and from hosts. */
function chooseHosts(read: GraphHost[], linked: GraphHost[]): GraphHost[] {
  const chosen = read
    .map((host) => ({ host, group: host.read?.group ?? Number.POSITIVE_INFINITY, degree: degree(host) }))
    .sort((a, b) => compare(a.group, b.group) || compare(b.degree, a.degree) || compare(a.host.host, b.host.host))
    .slice(0, MOST_HOSTS)
    .map(({ host }) => host);
  return [...chosen, ...linked.slice(0, MOST_HOSTS - chosen.length)];
}

function degree({ inHosts, read }: GraphHost): number {
  return inHosts + (read?.outHosts ?? 0);
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readHost({ hostId, host, outHosts, inHosts, community }: GraphReadHost, belonging: Belonging): GraphHost {
  const { group = null, pages = null } = belonging.groups.get(hostId) ?? {};
  const operator = belonging.operators.get(hostId) ?? null;
  const hubOf = belonging.hubs.get(hostId) ?? 0;
  return { hostId, host, inHosts, read: { pages, outHosts, group, operator, community, hubOf } };
}

function linkedHost({ hostId, host, inHosts }: GraphLinkedHost): GraphHost {
  return { hostId, host, inHosts, read: null };
}

function groupOfHosts(groups: readonly GraphGroupRow[]): Belonging['groups'] {
  const members = groups.flatMap(({ id, verdict, hosts }) => {
    const rows = JSON.parse(hosts) as HostGroup['hosts'];
    // A host by itself of which there is nothing to tell is shown as one that is in no group.
    const group = rows.length > 1 || verdict !== 'none' ? id : null;
    return rows.map(({ hostId, pages }) => [hostId, { group, pages }] as const);
  });
  return new Map(members);
}

function operatorOfHosts(reader: Reader, run: number): Belonging['operators'] {
  const members = reader
    .all(graphOperators, run)
    .flatMap(({ id, hosts }) => (JSON.parse(hosts) as Operator['hosts']).map(({ hostId }) => [hostId, id] as const));
  return new Map(members);
}

function idsOf(hosts: readonly GraphHost[]): string {
  return JSON.stringify(hosts.map(({ hostId }) => hostId));
}
