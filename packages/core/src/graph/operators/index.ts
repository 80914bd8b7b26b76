import type { AssetHost, CloseStep, HostTemplate, Operator, OperatorHost, RunHost } from '../../model.js';
import { templateLikeness } from './likeness.js';
import { type DescribedId, describeIds } from './operator-ids.js';
import { findPurses, type Purse, type PurseSource } from './purses.js';

interface OperatorSource extends PurseSource {
  assetHosts: readonly AssetHost[];
  templates: readonly HostTemplate[];
}

/**
 * Hosts that are run with the same ids: hosts, two at least, that carry an account of ads, of an affiliate network, of
 * analytics or of a tag manager in common, or whose ads.txt files name the same owner; each host in one operator at most. A
 * platform that puts its ids on the pages of its customers is seen as an operator, too. Templates and hosts of scripts join
 * nothing: they are told beside. In short steps.
 */
export function* findOperators(source: OperatorSource): Generator<CloseStep, Operator[]> {
  const purses = yield* findPurses(source);
  const hosts = new Map(source.hosts.map((host) => [host.hostId, host]));
  const families = joinHosts(purses)
    .map((hostIds) => hostIds.flatMap((hostId) => hosts.get(hostId) ?? []).sort(byName))
    .sort((a, b) => b.length - a.length || byName(a[0] as RunHost, b[0] as RunHost));
  const pursesOf = groupByFamily(purses, families);
  const operators: Operator[] = [];
  for (const [index, members] of families.entries()) {
    const ids = yield* describeIds(new Set(members.map(({ hostId }) => hostId)), pursesOf[index] ?? []);
    const described = yield* describeHosts(members, ids, source);
    operators.push({ id: index + 1, hosts: described, ids: ids.map(({ id }) => id) });
  }
  return operators;
}

/** What hosts of each family carry. */
function groupByFamily(purses: readonly Purse[], families: readonly (readonly RunHost[])[]): Purse[][] {
  const familyOf = new Map(families.flatMap((members, index) => members.map(({ hostId }) => [hostId, index])));
  const groups = families.map((): Purse[] => []);
  for (const purse of purses) {
    for (const hostId of purse.carried.keys()) {
      const group = groups[familyOf.get(hostId) ?? -1];
      if (group !== undefined && group.at(-1) !== purse) group.push(purse);
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

function* describeHosts(
  members: readonly RunHost[],
  ids: readonly DescribedId[],
  source: OperatorSource,
): Generator<CloseStep, OperatorHost[]> {
  const names = new Map(members.map(({ hostId }): [number, string[]] => [hostId, []]));
  for (const { id, joined } of ids) {
    for (const hostId of joined) names.get(hostId)?.push(`${id.system} ${id.id}`);
  }
  const templates = new Map(
    source.templates.flatMap(({ hostId, contextIds }) => (names.has(hostId) ? [[hostId, contextIds]] : [])),
  );
  const assetHosts = ownAssetHosts(members, source);
  const described: OperatorHost[] = [];
  for (const { hostId, host, pages } of members) {
    yield;
    const idNames = names.get(hostId) ?? [];
    const others = [...templates].flatMap(([id, contexts]) => (id === hostId ? [] : [contexts]));
    described.push({
      ...{ hostId, host, pages, sharedIds: idNames.length, idNames },
      templateLikeness: templateLikeness(templates.get(hostId) ?? [], others),
      assetHosts: assetHosts.get(hostId) ?? [],
    });
  }
  return described;
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
  const found = new Map(members.map(({ hostId }): [number, string[]] => [hostId, []]));
  for (const [asset, using] of [...users].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (using.size < 2 || !domains.has(domainOf(asset) ?? '')) continue;
    for (const hostId of using) found.get(hostId)?.push(asset);
  }
  return found;
}
