import { expect, test } from 'vitest';
import { groupHosts } from '../../src/graph/groups.js';
import type { Operator } from '../../src/model.js';
import { registrableDomain } from '../../src/registrable-domain.js';
import { workThrough } from '../work-through.js';
import { ledgerOf, type NamedBox, newNames } from './boxes-of.js';
import { runHost } from './links.js';

/** The groups of hosts by name, why they are one, and their main operator. */
function group(hosts: readonly string[], operators: readonly string[][] = [], boxes: readonly NamedBox[] = []) {
  const names = newNames();
  const ledger = ledgerOf(boxes, names);
  const idOf = (host: string) => names.hosts.idOf(host);
  const work = groupHosts(
    hosts.map((host) => runHost({ hostId: idOf(host), host })),
    operators.map((members, at): Operator => {
      const known = { pages: 1, sharedIds: 1, idNames: [], templateLikeness: null, assetHosts: [] };
      return { id: at + 1, ids: [], hosts: members.map((host) => ({ hostId: idOf(host), host, ...known })) };
    }),
    ledger,
    registrableDomain,
  );
  return workThrough(work).map(({ hostIds, joinedBy, operator }) => [
    hostIds.map((id) => names.hosts.nameOf(id)).join(' '),
    joinedBy.join(' '),
    operator,
  ]);
}

/** Boxes on so many pages of a host, each with a link to each of the others that no other page has. */
function boxesOf(host: string, others: readonly string[], pages: number): NamedBox[] {
  return Array.from({ length: pages }, (_, page) => {
    const turned = [...others.slice(page % others.length), ...others.slice(0, page % others.length)];
    return { page: `https://${host}/${page}`, urls: turned.map((other) => `https://${other}/from-${host}-${page}`) };
  });
}

const BLOGS = ['one.test', 'two.test', 'three.test', 'four.test', 'five.test'];

test('hosts of one domain are one group, blogs on one platform are not', () => {
  expect(group(['b.shop.test', 'one.github.io', 'a.shop.test', 'two.github.io', 'shop.test'])).toEqual([
    ['a.shop.test b.shop.test shop.test', 'domain', null],
    ['one.github.io', '', null],
    ['two.github.io', '', null],
  ]);
});

test('hosts of one operator are one group, and whatever belongs to one of them comes along', () => {
  expect(group(['a.shop.test', 'b.shop.test', 'other.test', 'x.test'], [['b.shop.test', 'other.test']])).toEqual([
    ['a.shop.test b.shop.test other.test', 'domain ids', 1],
    ['x.test', '', null],
  ]);
});

test('of several operators in a group the one with the most hosts is named', () => {
  const operators = [
    ['a.shop.test', 'x.test'],
    ['b.shop.test', 'c.shop.test', 'y.test'],
  ];
  expect(group(['a.shop.test', 'b.shop.test', 'c.shop.test', 'x.test', 'y.test'], operators)).toEqual([
    ['a.shop.test b.shop.test c.shop.test x.test y.test', 'domain ids', 2],
  ]);
});

test('hosts that list each other in boxes on three pages are one group; one way, or on two pages, they are not', () => {
  const others = (host: string) => BLOGS.filter((other) => other !== host);
  const mutual = BLOGS.flatMap((host) => boxesOf(host, others(host), 3));
  expect(group(BLOGS, [], mutual)).toEqual([[[...BLOGS].sort().join(' '), 'links', null]]);
  const oneWay = boxesOf('one.test', others('one.test'), 3);
  expect(group(BLOGS, [], oneWay)).toHaveLength(5);
  const seldom = BLOGS.flatMap((host) => boxesOf(host, others(host), 2));
  expect(group(BLOGS, [], seldom)).toHaveLength(5);
});

test('groups do not depend on the order of hosts, operators and boxes', () => {
  const hosts = ['a.shop.test', 'b.shop.test', ...BLOGS];
  const operators = [['one.test', 'a.shop.test']];
  const boxes = BLOGS.flatMap((host) =>
    boxesOf(
      host,
      BLOGS.filter((other) => other !== host),
      4,
    ),
  );
  const groups = group(hosts, operators, boxes);
  expect(groups).toHaveLength(1);
  expect(
    group(
      [...hosts].reverse(),
      operators.map((members) => [...members].reverse()),
      [...boxes].reverse(),
    ),
  ).toEqual(groups);
});
