import { expect, test } from 'vitest';
import { BoxLedger } from '../../src/graph/boxes.js';
import type { Group } from '../../src/graph/groups.js';
import { standHosts } from '../../src/graph/host-standings.js';
import type { HostEdge, HostStanding } from '../../src/model.js';
import { registrableDomain } from '../../src/registrable-domain.js';
import { workThrough } from '../work-through.js';
import { edge, runHost } from './links.js';

/** How hosts stand, by name: hosts of the run in groups, and edges by names; what is named in edges only is no host of the run. */
function stand(groups: readonly string[][], edges: readonly [string, string, Partial<HostEdge>?][]) {
  const names = [...new Set([...groups.flat(), ...edges.flatMap((link) => [link[0], link[1]])])];
  const idOf = (name: string) => names.indexOf(name) + 1;
  const hosts = groups.flat().map((host) => runHost({ hostId: idOf(host), host }));
  const standings = standHosts({
    hosts,
    edges: edges.map(([source, target, figures]) =>
      edge({ sourceId: idOf(source), targetId: idOf(target), ...figures }),
    ),
    groups: groups.map((group): Group => {
      const domains = [...new Set(group.flatMap((host) => registrableDomain(host) ?? []))];
      return { hostIds: group.map(idOf), joinedBy: ['domain'], domains, operator: null, knownPages: 1 };
    }),
    boxes: new BoxLedger(),
    ranks: new Map(hosts.map(({ hostId }) => [hostId, 1 / hosts.length])),
    nameOf: (hostId) => names[hostId - 1] ?? '',
    domainOf: registrableDomain,
  });
  return new Map<string, HostStanding>(
    workThrough(standings).map((standing) => [names[standing.hostId - 1] as string, standing]),
  );
}

test('siblings are the hosts of the group and further hosts of its domains; others are hosts that it links to', () => {
  const standings = stand(
    [['a.shop.example', 'lamps.test'], ['c.example']],
    [
      ['a.shop.example', 'lamps.test'],
      ['a.shop.example', 'unread.shop.example'],
      ['a.shop.example', 'www.lamps.test'],
      ['a.shop.example', 'c.example'],
      ['a.shop.example', 'shop.example.org'],
      ['c.example', 'a.shop.example'],
    ],
  );
  expect(standings.get('a.shop.example')).toMatchObject({ outHosts: 5, siblings: 3, inHosts: 1, reciprocal: 1 });
  expect(standings.get('lamps.test')).toMatchObject({ outHosts: 0, siblings: 0, inHosts: 1, reciprocal: 0 });
});

test('blogs on one platform are no siblings: each has a domain of its own', () => {
  const standings = stand([['one.github.io'], ['two.github.io']], [['one.github.io', 'two.github.io']]);
  expect(standings.get('one.github.io')).toMatchObject({ outHosts: 1, siblings: 0, density: null, overlap: null });
});

test('density is the share of the other hosts of the group that a host links to', () => {
  const standings = stand(
    [['a.example.com', 'b.example.com', 'c.example.com']],
    [
      ['a.example.com', 'b.example.com'],
      ['a.example.com', 'c.example.com'],
      ['b.example.com', 'a.example.com'],
    ],
  );
  expect([...standings.values()].map(({ density }) => density)).toEqual([1, 0.5, 0]);
});

test('overlap compares the siblings that hosts link to from their content, not those of their menus', () => {
  const hosts = ['a', 'b', 'c'].map((name) => `${name}.example.com`);
  const lists: Record<string, string[]> = { a: ['s', 't', 'u'], b: ['s', 't', 'u', 'v'], c: ['s', 'w'] };
  const edges = Object.entries(lists).flatMap(([name, targets]) =>
    targets.map((target) => [`${name}.example.com`, `${target}.example.com`] as [string, string]),
  );
  const menu = hosts.map((host) => [host, 'menu.example.com', { contentLinks: 0 }] as [string, string, object]);
  const standings = stand([hosts], [...edges, ...menu]);
  // a and b have three of four in common, a and c one of four, b and c one of five.
  expect(standings.get('a.example.com')?.overlap).toBeCloseTo((3 / 4 + 1 / 4) / 2);
  expect(standings.get('b.example.com')?.overlap).toBeCloseTo((3 / 4 + 1 / 5) / 2);
  expect(standings.get('c.example.com')?.overlap).toBeCloseTo((1 / 4 + 1 / 5) / 2);
  expect(stand([hosts], menu).get('a.example.com')?.overlap).toBeNull();
});

test('a host is told with the ranks of its pages, and nothing of boxes where it has none', () => {
  expect(stand([['a.example'], ['b.example']], []).get('a.example')).toEqual({
    ...{ hostId: 1, outHosts: 0, siblings: 0, inHosts: 0, reciprocal: 0, density: null, overlap: null },
    ...{ boxPages: 0, variedBoxPages: 0, boxSiblings: null, boxTargets: 0, anchorRelevance: null },
    ...{ rank: 0.5, community: 1 },
  });
});
