import { expect, test } from 'vitest';
import { findCommunities } from '../../src/graph/communities.js';
import { workThrough } from '../work-through.js';
import { edge, runHost } from './links.js';

/** The community of each host, by name; `hosts` by their ids. */
function communities(hosts: Record<number, string>, links: readonly [number, number, number?][], linked = {}) {
  const names: Record<number, string> = { ...hosts, ...linked };
  const run = Object.entries(hosts)
    .map(([hostId, host]) => runHost({ hostId: Number(hostId), host }))
    .sort((one, other) => (one.host < other.host ? -1 : 1));
  const edges = links.map(([sourceId, targetId, pages = 1]) => edge({ sourceId, targetId, pages }));
  const found = workThrough(findCommunities(run, edges, (hostId) => names[hostId] ?? ''));
  return Object.fromEntries(run.map(({ hostId, host }) => [host, found.get(hostId)]));
}

/** Links in both directions between all of them. */
const all = (...ids: number[]) =>
  ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => [one, other] as [number, number]));

test('two families of hosts with one link between them are two communities, the larger one first', () => {
  const hosts = {
    1: 'a.shop',
    2: 'b.shop',
    3: 'c.shop',
    4: 'one.lamps',
    5: 'two.lamps',
    6: 'three.lamps',
    7: 'four.lamps',
  };
  expect(communities(hosts, [...all(1, 2, 3), ...all(4, 5, 6, 7), [1, 4]])).toEqual({
    ...{ 'a.shop': 2, 'b.shop': 2, 'c.shop': 2 },
    ...{ 'one.lamps': 1, 'two.lamps': 1, 'three.lamps': 1, 'four.lamps': 1 },
  });
});

test('hosts that link to the same hosts belong together, though none of them links to another', () => {
  const linked = { 10: 'x.example', 11: 'y.example', 12: 'z.example', 20: 'u.example', 21: 'v.example' };
  const hosts = { 1: 'a.shop', 2: 'b.shop', 3: 'a.lamps', 4: 'b.lamps' };
  const links: [number, number][] = [
    ...[10, 11, 12].flatMap((target): [number, number][] => [
      [1, target],
      [2, target],
    ]),
    ...[20, 21].flatMap((target): [number, number][] => [
      [3, target],
      [4, target],
    ]),
  ];
  expect(communities(hosts, links, linked)).toEqual({ 'a.lamps': 1, 'b.lamps': 1, 'a.shop': 2, 'b.shop': 2 });
});

test('a host that nobody of the others knows is a community of its own, also in a run without links', () => {
  expect(communities({ 1: 'b.example', 2: 'a.example' }, [])).toEqual({ 'a.example': 1, 'b.example': 2 });
  expect(communities({ 1: 'b.example', 2: 'a.example' }, [[1, 9]], { 9: 'c.example' })).toEqual({
    'a.example': 1,
    'b.example': 2,
  });
});

test('neither the ids of hosts nor the order of edges decide', () => {
  const names = Array.from({ length: 40 }, (_, index) => `host-${String(index).padStart(2, '0')}.example`);
  const pairs = names.flatMap((_, one) => [1, 3, 7].map((step) => [one, (one * step + step) % 40] as [number, number]));
  const withIds = (idOf: (host: number) => number, links: [number, number][]) =>
    communities(
      Object.fromEntries(names.map((name, host) => [idOf(host), name])),
      links.filter(([one, other]) => one !== other).map(([one, other]) => [idOf(one), idOf(other), 1 + one]),
    );
  const found = withIds((host) => host + 1, pairs);
  expect(withIds((host) => 1000 - 7 * host, pairs.toReversed())).toEqual(found);
  expect(new Set(Object.values(found)).size).toBeGreaterThan(1);
});
