import { temporaryFolder } from '@linkvet/testing';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { FarmVerdict, HostGroup, HostStanding } from '../../src/model.js';
import { hostsLinkEachOther, readHostGraph } from '../../src/report/index.js';
import { openReader, openStore } from '../../src/store/index.js';
import { databaseIn, newRun } from '../store/pages.js';
import { type Edge, edge, facts } from './graph-of-hosts.js';

describe('of a run', () => {
  test('without links between hosts there is no picture', async () => {
    await using folder = await temporaryFolder();
    using reader = runWith(databaseIn(folder), { read: 3, edges: [] });
    expect(readHostGraph(reader, 1)).toBeNull();
    expect(readHostGraph(reader, 7)).toBeNull();
  });

  test('all hosts that were read are drawn, and what they are', async () => {
    await using folder = await temporaryFolder();
    using reader = runWith(databaseIn(folder), {
      read: 3,
      edges: [edge(1, 2, { links: 8, contentLinks: 7, boxLinks: 6, pages: 5 }), edge(2, 4, {})],
    });
    const graph = readHostGraph(reader, 1);
    expect(graph).toEqual({
      run: 1,
      hosts: [
        { hostId: 1, host: 'h1.example', inHosts: 1, read: facts({ pages: 11, group: 1, operator: 1 }) },
        { hostId: 2, host: 'h2.example', inHosts: 1, read: facts({ pages: 12, group: 1, hubOf: 1 }) },
        { hostId: 3, host: 'h3.example', inHosts: 1, read: facts({ pages: 13 }) },
        { hostId: 4, host: 'h4.example', inHosts: 1, read: null },
      ],
      edges: [edge(1, 2, { links: 8, contentLinks: 7, boxLinks: 6, pages: 5 }), edge(2, 4, {})],
      groups: [
        { id: 1, verdict: 'suspicious', score: 31 },
        { id: 2, verdict: 'none', score: 0 },
      ],
      readHosts: 3,
      linkedHosts: 1,
    });
    expect(graph && hostsLinkEachOther(graph)).toBe(true);
  });

  test('one site and what it links to is told apart', async () => {
    await using folder = await temporaryFolder();
    using reader = runWith(databaseIn(folder), { read: 3, edges: [edge(1, 8, {}), edge(1, 9, {})] });
    const graph = readHostGraph(reader, 1);
    expect(graph && hostsLinkEachOther(graph)).toBe(false);
  });

  test('of too many linked hosts those are drawn that the most hosts list', async () => {
    await using folder = await temporaryFolder();
    const many = Array.from({ length: 400 }, (_, index) => edge(1, 100 + index, { links: 900, contentLinks: 0 }));
    const listed = [edge(1, 902, { links: 5, boxLinks: 1 }), edge(1, 900, {}), edge(2, 900, {})];
    using reader = runWith(databaseIn(folder), { read: 3, edges: [...many, ...listed, edge(1, 901, { links: 2 })] });
    const graph = readHostGraph(reader, 1);
    expect(graph?.hosts.length).toBe(300);
    expect(graph?.hosts.slice(3, 6).map(({ hostId }) => hostId)).toEqual([902, 900, 901]);
    expect(graph?.linkedHosts).toBe(403);
    expect(graph?.edges.length).toBe(298);
  });

  test('of too many hosts that were read those of a group come first, then those with the most links', async () => {
    await using folder = await temporaryFolder();
    using reader = runWith(databaseIn(folder), { read: 320, edges: [edge(1, 2, {})], outHostsOf: (id) => id });
    const graph = readHostGraph(reader, 1);
    expect(graph?.hosts.length).toBe(300);
    expect(graph?.hosts.slice(0, 4).map(({ hostId }) => hostId)).toEqual([2, 1, 320, 319]);
    expect(graph?.readHosts).toBe(320);
  });
});

interface StoredGraph {
  /** Hosts with content: from 1 on. */
  read: number;
  edges: Edge[];
  outHostsOf?: (hostId: number) => number;
}

/** A run as its close leaves it: the first two hosts are a group, the second is the hub of the first. */
function runWith(file: string, { read, edges, outHostsOf = () => 9 }: StoredGraph) {
  using store = openStore(file);
  using run = store.beginRun(newRun());
  const ids = Array.from({ length: read }, (_, index) => index + 1);
  const database = new Database(file);
  const insertHost = database.prepare('insert or ignore into host (id, host) values (?, ?)');
  database.transaction(() => {
    for (const id of [...ids, ...edges.map(({ targetId }) => targetId)]) insertHost.run(id, `h${id}.example`);
    const card = JSON.stringify({ hosts: [{ hostId: 1 }] });
    database.prepare('insert into operator (run_id, id, card) values (1, 1, ?)').run(card);
  })();
  database.close();
  Array.from(run.hosts.saveHostEdges(edges));
  run.hosts.saveHostStandings(ids.map((hostId) => standing(hostId, outHostsOf(hostId))));
  run.hosts.saveHostGroups([group(1, 'suspicious', [1, 2]), group(2, 'none', [3])]);
  Array.from(
    run.hosts.saveMoneyPaths(
      [
        { ...PATH, sourceId: 1, hubId: 2, links: 9 },
        { ...PATH, sourceId: 1, hubId: 3 },
        { ...PATH, sourceId: 2, hubId: null },
      ],
      [],
    ),
  );
  run.finish('complete', '2026-01-01T00:00:10Z');
  return openReader(file);
}

function standing(hostId: number, outHosts: number): HostStanding {
  return {
    ...{ hostId, outHosts, siblings: 0, inHosts: 1, reciprocal: 0, density: null, overlap: null, boxPages: 0 },
    ...{ variedBoxPages: 0, boxSiblings: null, boxTargets: 0, anchorRelevance: null, rank: 0, community: 1 },
  };
}

function group(id: number, verdict: FarmVerdict, hostIds: number[]): HostGroup {
  const hosts = hostIds.map((hostId) => ({ hostId, host: `h${hostId}.example`, pages: 10 + hostId, boxPages: 0 }));
  return {
    id,
    verdict,
    score: verdict === 'none' ? 0 : 31,
    joinedBy: [],
    hosts,
    unreadHosts: 0,
    operator: null,
    signals: [],
  };
}

const PATH = {
  ...{ network: 'impact', publisher: '1', merchant: 'shop.example', links: 1, contentLinks: 1, pages: 1 },
  ...{ paidLinks: 1, paidPages: 1, hubLinks: 1, hubPages: 1, hubPaidLinks: 1, hubPaidPages: 1, hubs: 2, paths: 1 },
};
