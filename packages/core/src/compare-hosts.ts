import {
  BoxLedger,
  findOperators,
  groupHosts,
  HostEdges,
  judgeGroups,
  MoneyTrails,
  PageGraph,
  standHosts,
} from './graph/index.js';
import type { CarriedId, CloseStep, HostStore, PageStanding, RunHost } from './model.js';
import type { Purse } from './own-publishers.js';
import { registrableDomain } from './registrable-domain.js';

/** Pages that are read between two steps. */
const PAGES_AT_ONCE = 64;
/** Edges between hosts that are read between two steps. */
const EDGES_AT_ONCE = 20_000;
/** Paid links that are read between two steps: those of some hundred pages. */
const PAID_LINKS_AT_ONCE = 1000;

/**
 * Which hosts of a run link to which, who runs them, and where the money goes; in short steps. After the clusters, and after
 * it is known which ids are the site's own.
 */
export function* compareHosts(
  store: HostStore,
  purseOf: (system: string, id: string) => Purse,
  hasAccountIds: (network: string) => boolean,
): Generator<CloseStep, void> {
  const hosts = store.runHosts();
  const { edges, ranks } = yield* followLinks(store, hosts);
  const boxes = yield* readBoxes(store);
  const operators = yield* findOperators({
    ...{ hosts, purseOf, domainOf: registrableDomain, assetHosts: store.assetHosts(), templates: store.templates() },
    ids: accountIds(store, hasAccountIds),
  });
  yield;
  const groups = yield* groupHosts(hosts, operators, boxes, registrableDomain);
  yield* boxes.readGroups(groups);
  const names = yield* nameHosts(store, hosts, edges);
  const nameOf = (hostId: number) => names.get(hostId) ?? '';
  const standings = yield* standHosts({
    ...{ hosts, edges, groups, boxes, ranks, nameOf, domainOf: registrableDomain },
  });
  const judged = yield* judgeGroups({
    ...{ hosts, groups, standings, boxes, operators, clusters: store.clusterHosts() },
    pageUrls: (pageIds) => store.pageUrls(pageIds),
  });
  edges.tellBoxes(groups, boxes);
  yield* store.saveHostEdges(edges);
  yield 'write';
  store.saveHostStandings(standings);
  store.saveOperators(operators);
  store.saveHostGroups(judged);
}

function* accountIds(store: HostStore, hasAccountIds: (network: string) => boolean): Generator<CarriedId> {
  for (const carried of store.carriedIds()) {
    if (carried.kind !== 'affiliate' || hasAccountIds(carried.system)) yield carried;
  }
}

/** One pass over the links: host edges, where pages stand, and the money paths. */
function* followLinks(
  store: HostStore,
  hosts: readonly RunHost[],
): Generator<CloseStep, { edges: HostEdges; ranks: ReadonlyMap<number, number> }> {
  const edges = new HostEdges();
  const graph = new PageGraph();
  const trails = yield* readPaidLinks(store, hosts);
  let pages = 0;
  for (const page of store.pageLinks()) {
    edges.add(page);
    graph.add(page);
    trails.add(page);
    if (++pages % PAGES_AT_ONCE === 0) yield;
  }
  const standings = yield* graph.stand();
  const ranks = new Map<number, number>();
  yield* store.savePageStandings(adding(standings, ranks));
  const money = yield* trails.follow();
  yield* store.saveMoneyPaths(money.paths, money.flows);
  yield* edges.settle();
  return { edges, ranks };
}

function* readPaidLinks(store: HostStore, hosts: readonly RunHost[]): Generator<CloseStep, MoneyTrails> {
  const trails = new MoneyTrails(hosts);
  let read = 0;
  for (const paid of store.paidLinks()) {
    trails.addPaid(paid);
    if (++read % PAID_LINKS_AT_ONCE === 0) yield;
  }
  return trails;
}

/** The standings, adding up the ranks of each host on the way. */
function* adding(standings: Iterable<PageStanding>, ranks: Map<number, number>): Generator<PageStanding> {
  for (const standing of standings) {
    ranks.set(standing.hostId, (ranks.get(standing.hostId) ?? 0) + standing.rank);
    yield standing;
  }
}

function* readBoxes(store: HostStore): Generator<CloseStep, BoxLedger> {
  const boxes = new BoxLedger();
  let read = 0;
  for (const box of store.linkBoxes()) {
    boxes.add(box);
    if (++read % PAGES_AT_ONCE === 0) yield;
  }
  yield* boxes.settle((hostIds) => store.hostNames(hostIds), registrableDomain);
  return boxes;
}

function* nameHosts(
  store: HostStore,
  hosts: readonly RunHost[],
  edges: HostEdges,
): Generator<CloseStep, Map<number, string>> {
  const met = new Set(hosts.map(({ hostId }) => hostId));
  let read = 0;
  for (const { targetId } of edges) {
    met.add(targetId);
    if (++read % EDGES_AT_ONCE === 0) yield;
  }
  const ids = [...met];
  const names = store.hostNames(ids);
  return new Map(ids.map((hostId, index) => [hostId, names[index] as string]));
}
