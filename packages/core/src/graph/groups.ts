import type { CloseStep, HostGroup, Operator, RunHost } from '../model.js';
import type { BoxLedger } from './boxes.js';
import { median } from './median.js';

/** Hosts that list each other on fewer pages mention each other. */
const LEAST_PAGES = 3;

/** Hosts that are judged together. */
export interface Group {
  /** By name of the host. */
  hostIds: number[];
  joinedBy: HostGroup['joinedBy'];
  /** Registrable domains of the hosts, by name: further hosts of these are siblings, too. */
  domains: string[];
  /** Median of the pages of a host that the run knows, also those that it has not read: a hub may have very many. */
  knownPages: number;
  /** Number of the operator that has most of the hosts; null for none. */
  operator: number | null;
}

/**
 * Hosts of one domain, of one operator, and hosts that list each other: both ways, on three pages at least, in boxes that are
 * no navigation and list at least four hosts of the run. Each host of the run is in one group; by name of their first host.
 */
export function* groupHosts(
  hosts: readonly RunHost[],
  operators: readonly Operator[],
  boxes: BoxLedger,
  domainOf: (host: string) => string | null,
): Generator<CloseStep, Group[]> {
  const domains = new Map(hosts.map(({ hostId, host }) => [hostId, domainOf(host)]));
  const known = new Map(hosts.map(({ hostId, pages, unreadPages }) => [hostId, pages + unreadPages]));
  const ties: Record<HostGroup['joinedBy'][number], number[][]> = {
    domain: alike(hosts, domains),
    ids: operators.map((operator) => operator.hosts.map(({ hostId }) => hostId)),
    links: mutualPairs(yield* boxes.listings(new Set(domains.keys()))),
  };
  const leaders = join(hosts, Object.values(ties).flat());
  const groups = new Map<number, Group>();
  for (const { hostId } of byName(hosts)) {
    const leader = leaders.get(hostId) as number;
    const group = groups.get(leader) ?? { hostIds: [], joinedBy: [], domains: [], knownPages: 0, operator: null };
    groups.set(leader, group);
    group.hostIds.push(hostId);
  }
  for (const [leader, group] of groups) {
    const isIn = (ids: readonly number[]) => ids.length > 1 && leaders.get(ids[0] as number) === leader;
    group.joinedBy = (['domain', 'ids', 'links'] as const).filter((reason) => ties[reason].some(isIn));
    group.domains = [...new Set(group.hostIds.flatMap((id) => domains.get(id) ?? []))].sort();
    group.knownPages = median(group.hostIds.map((id) => known.get(id) ?? 0)) ?? 0;
    group.operator = mainOperator(group, operators);
  }
  return [...groups.values()];
}

function byName(hosts: readonly RunHost[]): RunHost[] {
  return [...hosts].sort((one, other) => (one.host < other.host ? -1 : 1));
}

function alike(hosts: readonly RunHost[], domains: ReadonlyMap<number, string | null>): number[][] {
  const families = new Map<string, number[]>();
  for (const { hostId } of hosts) {
    const domain = domains.get(hostId) ?? null;
    if (domain !== null) families.set(domain, [...(families.get(domain) ?? []), hostId]);
  }
  return [...families.values()];
}

function mutualPairs(listings: ReadonlyMap<number, ReadonlyMap<number, number>>): number[][] {
  const lists = (one: number, other: number) => (listings.get(one)?.get(other) ?? 0) >= LEAST_PAGES;
  return [...listings].flatMap(([one, listed]) =>
    [...listed.keys()]
      .filter((other) => one < other && lists(one, other) && lists(other, one))
      .map((other) => [one, other]),
  );
}

/** The leader of each host: one of those that it is tied to, over any number of ties. */
function join(hosts: readonly RunHost[], ties: readonly (readonly number[])[]): Map<number, number> {
  const leaders = new Map(hosts.map(({ hostId }) => [hostId, hostId]));
  const leaderOf = (hostId: number): number => {
    let leader = hostId;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    return leader;
  };
  for (const [first, ...others] of ties) {
    for (const other of others) leaders.set(leaderOf(other), leaderOf(first as number));
  }
  return new Map(hosts.map(({ hostId }) => [hostId, leaderOf(hostId)]));
}

function mainOperator({ hostIds }: Group, operators: readonly Operator[]): number | null {
  const own = new Set(hostIds);
  let main: { id: number; hosts: number } | null = null;
  for (const { id, hosts } of operators) {
    const held = hosts.filter(({ hostId }) => own.has(hostId)).length;
    if (held > (main?.hosts ?? 0)) main = { id, hosts: held };
  }
  return main?.id ?? null;
}
