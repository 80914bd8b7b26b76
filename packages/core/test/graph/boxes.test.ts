import { expect, test } from 'vitest';
import type { Group } from '../../src/graph/groups.js';
import type { SiblingBoxes } from '../../src/graph/sibling-boxes.js';
import { workThrough } from '../work-through.js';
import { ledgerOf, type NamedBox, newNames } from './boxes-of.js';

const SIBLINGS = ['b', 'c', 'd', 'e', 'f', 'g'];

/** What `a.farm.test` lists of its siblings: hosts of farm.test, and those that are named. */
function tell(boxes: readonly NamedBox[], others: readonly string[] = []): SiblingBoxes {
  const names = newNames();
  const ledger = ledgerOf(boxes, names);
  const hostIds = ['a.farm.test', ...others].map((host) => names.hosts.idOf(host));
  const group: Group = { hostIds, joinedBy: [], domains: ['farm.test'], knownPages: 1, operator: null };
  workThrough(ledger.readGroups([group]));
  return ledger.ofGroup(group).get(hostIds[0] as number) as SiblingBoxes;
}

/** A box on a page of `a.farm.test` with a link to each of the hosts, that no other page has. */
function box(page: number, hosts: readonly string[], more: Partial<NamedBox> = {}): NamedBox {
  return {
    page: `https://a.farm.test/${page}`,
    urls: hosts.map((host) => `https://${host}.farm.test/${page}`),
    ...more,
  };
}

const turned = (page: number, count = 4) =>
  Array.from({ length: count }, (_, at) => SIBLINGS[(page + at) % SIBLINGS.length] as string);
const range = (length: number) => Array.from({ length }, (_, page) => page);

test('boxes of four siblings and more count; of fewer, and of hosts of others, they do not', () => {
  const told = tell([
    box(0, ['b', 'c', 'd', 'e']),
    box(1, ['b', 'c', 'd', 'e', 'f', 'g']),
    box(2, ['b', 'c', 'd']),
    { page: 'https://a.farm.test/3', urls: ['w', 'x', 'y', 'z'].map((name) => `https://${name}.else.test/`) },
  ]);
  expect(told).toMatchObject({ pages: 2, medianSiblings: 5, targets: 10, anchorRelevance: 0.2, hiddenPages: 0 });
  expect([...told.siblings.values()]).toEqual([2, 2, 2, 2, 1, 1]);
});

test('hosts of the group are siblings whatever their domain; a host is no sibling of its own', () => {
  const urls = ['https://one.test/', 'https://two.test/', 'https://b.farm.test/', 'https://a.farm.test/x'];
  const boxes = [{ page: 'https://a.farm.test/0', urls }, box(1, turned(1))];
  expect(tell(boxes, ['one.test', 'two.test']).pages).toBe(1);
  const more = [{ page: 'https://a.farm.test/0', urls: [...urls, 'https://c.farm.test/'] }, box(1, turned(1))];
  expect(tell(more, ['one.test', 'two.test'])).toMatchObject({ pages: 2, targets: 8 });
});

test('a box with the same targets on a tenth of the pages, and on three at least, is a menu', () => {
  const menu = (page: number) => ({ ...box(0, turned(0)), page: `https://a.farm.test/${page}` });
  expect(tell(range(2).map(menu)).pages).toBe(2);
  expect(tell(range(3).map(menu)).pages).toBe(0);
  const others = range(40).map((page) => box(page + 100, turned(page)));
  expect(tell([...range(4).map(menu), ...others]).pages).toBe(44);
  expect(tell([...range(5).map(menu), ...others]).pages).toBe(40);
});

test('a box that is drawn from a small pool is one, too: most of its targets stand again and again', () => {
  const drawn = range(30).map((page) => ({
    page: `https://a.farm.test/${page}`,
    urls: range(8).map((at) => {
      const pooled = (page * 7 + at * 5) % 40;
      return `https://${SIBLINGS[pooled % 6]}.farm.test/${pooled}`;
    }),
  }));
  expect(tell(drawn).pages).toBe(0);
});

test('the same pool on several hosts is seen where few pages of each were read', () => {
  const boxesOf = (host: string) =>
    range(2).map((page) => ({ ...box(0, ['c', 'd', 'e', 'f']), page: `https://${host}.farm.test/${page}` }));
  expect(tell(boxesOf('a')).pages).toBe(2);
  expect(tell([...boxesOf('a'), ...boxesOf('b'), ...boxesOf('g')], ['b.farm.test', 'g.farm.test']).pages).toBe(0);
});

test('a link to the counterpart on each of the same hosts, in the same order, is a choice of editions', () => {
  const editions = range(6).map((page) => box(page, ['b', 'c', 'd', 'e', 'f']));
  expect(tell(editions).pages).toBe(0);
  const drawn = range(6).map((page) => box(page, turned(page, 5)));
  expect(tell(drawn).pages).toBe(6);
});

test('a box varies where its frame holds other links on other pages', () => {
  expect(tell([box(0, turned(0)), box(1, turned(1))])).toMatchObject({ pages: 2, variedPages: 2 });
  const labels = ['Also read:', 'See what others say:'];
  expect(tell(labels.map((label, page) => box(page, turned(page), { label })))).toMatchObject({
    pages: 2,
    variedPages: 0,
  });
  const same = { ...box(0, turned(0)), page: 'https://a.farm.test/1' };
  expect(tell([box(0, turned(0)), same])).toMatchObject({ pages: 2, variedPages: 0 });
});

test('boxes that no reader sees count, and are told apart', () => {
  expect(tell([box(0, turned(0), { isHidden: true }), box(1, turned(1))])).toMatchObject({ pages: 2, hiddenPages: 1 });
});

test('what is told does not depend on the order of the pages', () => {
  const boxes = range(30).map((page) => box(page % 20, turned(page)));
  const forward = tell(boxes);
  const backward = tell([...boxes].reverse());
  expect({ ...backward, examples: 0, links: 0, siblings: 0, hostId: 0 }).toEqual({
    ...forward,
    examples: 0,
    links: 0,
    siblings: 0,
    hostId: 0,
  });
  expect([...backward.siblings.values()].sort()).toEqual([...forward.siblings.values()].sort());
});
