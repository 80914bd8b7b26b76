import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { HostEdge, HostStanding } from '../../src/model.js';
import { openStore } from '../../src/store/index.js';
import { askFor } from '../content/closed-run.js';
import { databaseIn, newRun } from './pages.js';

const edge = (sourceId: number, targetId: number): HostEdge => ({
  ...{ sourceId, targetId, links: 3, pages: 2, contentLinks: 1, boxLinks: 1 },
});

test('what is saved replaces what an earlier close left, however much that was, and nothing of another run', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  {
    using store = openStore(file);
    using other = store.beginRun(newRun());
    Array.from(other.hosts.saveHostEdges([edge(1, 2)]));
    using run = store.beginRun(newRun());
    const many = Array.from({ length: 60_000 }, (_, index) => edge(1 + (index % 40), 100 + index));
    const steps = Array.from(run.hosts.saveHostEdges(many));
    expect(new Set(steps)).toEqual(new Set(['write']));
    Array.from(run.hosts.saveHostEdges([edge(5, 6), edge(7, 5)]));
  }
  expect(askFor(file, 'select * from host_edge order by run_id, source_host_id')).toEqual([
    { run_id: 1, source_host_id: 1, target_host_id: 2, links: 3, pages: 2, content_links: 1, box_links: 1 },
    { run_id: 2, source_host_id: 5, target_host_id: 6, links: 3, pages: 2, content_links: 1, box_links: 1 },
    { run_id: 2, source_host_id: 7, target_host_id: 5, links: 3, pages: 2, content_links: 1, box_links: 1 },
  ]);
});

test('how a host stands is stored as it was said, unknown figures as null', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const standing: HostStanding = {
    ...{ hostId: 3, outHosts: 9, siblings: 8, inHosts: 7, reciprocal: 6, density: 0.5, overlap: null },
    ...{ boxPages: 5, variedBoxPages: 4, boxSiblings: 7.5, boxTargets: 11, anchorRelevance: 0.25, rank: 0.125 },
    community: 2,
  };
  {
    using store = openStore(file);
    using run = store.beginRun(newRun());
    run.hosts.saveHostStandings([{ ...standing, hostId: 4 }]);
    run.hosts.saveHostStandings([standing]);
  }
  expect(askFor(file, 'select * from host_standing')).toEqual([
    {
      ...{ run_id: 1, host_id: 3, out_hosts: 9, siblings: 8, in_hosts: 7, reciprocal: 6, density: 0.5, overlap: null },
      ...{ box_pages: 5, varied_box_pages: 4, box_siblings: 7.5, box_targets: 11, anchor_relevance: 0.25 },
      ...{ rank: 0.125, community: 2 },
    },
  ]);
});
