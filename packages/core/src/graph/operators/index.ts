import type { AssetHost, HostTemplate, Operator, OperatorHost, RunHost } from '../../model.js';
import { templateLikeness } from './likeness.js';
import { type DescribedId, describeIds } from './operator-ids.js';
import { findPurses, type Purse, type PurseSource } from './purses.js';

interface OperatorSource extends PurseSource {
  assetHosts: readonly AssetHost[];
  templates: readonly HostTemplate[];
  /** Registrable domain of a host; null where it has none. */
  domainOf: (host: string) => string | null;
}

/**
 * Hosts that are run with the same ids: hosts, two at least, that carry an account of ads, of an affiliate network, of
 * analytics or of a tag manager in common; each host in one operator at most. A platform that puts its ids on the pages of
 * its customers is seen as an operator, too. Templates and hosts of scripts join nothing: they are told beside.
 */
export function findOperators(source: OperatorSource): Operator[] {
  const purses = findPurses(source);
  const pursesOf = groupByHost(purses);
  const hosts = new Map(source.hosts.map((host) => [host.hostId, host]));
  return joinHosts(purses)
    .map((hostIds) => hostIds.flatMap((hostId) => hosts.get(hostId) ?? []).sort(byName))
    .sort((a, b) => b.length - a.length || byName(a[0] as RunHost, b[0] as RunHost))
    .map((members, index) => {
      const hostIds = members.map(({ hostId }) => hostId);
      const carried = new Set(hostIds.flatMap((hostId) => pursesOf.get(hostId) ?? []));
      const ids = describeIds(new Set(hostIds), [...carried]);
      return { id: index + 1, hosts: describeHosts(members, ids, source), ids: ids.map(({ id }) => id) };
    });
}

function groupByHost(purses: readonly Purse[]): ReadonlyMap<number, readonly Purse[]> {
  const groups = new Map<number, Purse[]>();
  for (const purse of purses) {
    for (const hostId of purse.carried.keys()) {
      const group = groups.get(hostId);
      if (group === undefined) groups.set(hostId, [purse]);
      else group.push(purse);
    }
  }
  return groups;
}

function byName(one: RunHost, other: RunHost): number {
  return one.host < other.host ? -1 : 1;
}

/** Hosts that one or several accounts join, directly or by others. */
function joinHosts(purses: readonly Purse[]): number[][] {
  const setOf = new Map<number, Set<number>>();
  for (const { joined } of purses) {
    const sets = new Set(joined.map((hostId) => setOf.get(hostId) ?? new Set([hostId])));
    const [largest, ...others] = [...sets].sort((a, b) => b.size - a.size);
    if (largest === undefined) continue;
    for (const other of others) for (const hostId of other) largest.add(hostId);
    for (const hostId of [...others.flatMap((other) => [...other]), ...joined]) setOf.set(hostId, largest);
  }
  return [...new Set(setOf.values())].map((set) => [...set]);
}

function describeHosts(
  members: readonly RunHost[],
  ids: readonly DescribedId[],
  source: OperatorSource,
): OperatorHost[] {
  const hostIds = new Set(members.map(({ hostId }) => hostId));
  const templates = new Map(
    source.templates.flatMap(({ hostId, contextIds }) => (hostIds.has(hostId) ? [[hostId, contextIds]] : [])),
  );
  const names = new Map<number, string[]>();
  for (const { id, joined } of ids) {
    for (const hostId of joined) names.set(hostId, [...(names.get(hostId) ?? []), `${id.system} ${id.id}`]);
  }
  const assetHosts = ownAssetHosts(members, source);
  return members.map(({ hostId, host, pages }) => ({
    ...{ hostId, host, pages, sharedIds: names.get(hostId)?.length ?? 0, idNames: names.get(hostId) ?? [] },
    templateLikeness: templateLikeness(
      templates.get(hostId) ?? [],
      [...templates].flatMap(([id, contexts]) => (id === hostId ? [] : [contexts])),
    ),
    assetHosts: assetHosts.get(hostId) ?? [],
  }));
}

/** By host, the hosts under a domain of the operator from which it and another one load scripts and styles, by name. */
function ownAssetHosts(
  members: readonly RunHost[],
  { assetHosts, domainOf }: OperatorSource,
): ReadonlyMap<number, string[]> {
  const hostIds = new Set(members.map(({ hostId }) => hostId));
  const domains = new Set(members.flatMap(({ host }) => domainOf(host) ?? []));
  const users = new Map<string, Set<number>>();
  for (const { hostId, asset } of assetHosts) {
    if (hostIds.has(hostId)) users.set(asset, (users.get(asset) ?? new Set()).add(hostId));
  }
  const found = new Map<number, string[]>();
  for (const [asset, using] of [...users].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (using.size < 2 || !domains.has(domainOf(asset) ?? '')) continue;
    for (const hostId of using) found.set(hostId, [...(found.get(hostId) ?? []), asset]);
  }
  return found;
}
