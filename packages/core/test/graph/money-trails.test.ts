import { expect, test } from 'vitest';
import { MoneyTrails } from '../../src/graph/index.js';
import type { MoneyFlow, MoneyPath, PageLinks, PaidLinks } from '../../src/model.js';
import { workThrough } from '../work-through.js';
import { pageLinks } from './links.js';

/** One paid link of one network and publisher on one page, where nothing else is said. */
function paid(differences: Partial<PaidLinks> & Pick<PaidLinks, 'pageId' | 'hostId'>): PaidLinks {
  return { network: 'avangate', publisher: '4711', merchant: 'shop.example', links: 1, ...differences };
}

/** Follows links between hosts that are called by their numbers, the later ones before the earlier: `host-98.example` is the first */
function follow(
  paidLinks: readonly PaidLinks[],
  pages: readonly PageLinks[],
): { paths: MoneyPath[]; flows: MoneyFlow[] } {
  const trails = new MoneyTrails(
    numbersTo(60)
      .reverse()
      .map((hostId) => ({ hostId, host: nameOf(hostId) })),
  );
  for (const link of paidLinks) trails.addPaid(link);
  for (const page of pages) trails.add(page);
  return workThrough(trails.follow());
}

const nameOf = (hostId: number): string => `host-${99 - hostId}.example`;

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, place) => place + 1);

test('of very many hubs those with the most links are kept, and each path tells how many there are', () => {
  const hubs = numbersTo(25).map((number) => 10 + number);
  const pageIds = hubs.flatMap((hub, place) => Array(place + 1).fill(hub));
  const { paths, flows } = follow(
    hubs.map((hub) => paid({ pageId: hub, hostId: hub })),
    [pageLinks({ pageId: 1, hostId: 1, pageIds, hostIds: pageIds })],
  );
  const overHubs = paths.filter(({ hubId }) => hubId !== null);
  expect(overHubs.map(({ hubId }) => hubId)).toEqual(hubs.slice(5).reverse());
  expect(overHubs.map(({ links }) => links)).toEqual(numbersTo(25).slice(5).reverse());
  for (const { hubs } of overHubs) expect(hubs).toBe(25);
  expect(flows.filter(({ hub }) => hub !== null)).toHaveLength(25);
});

test('of very many merchants on a hub those with the most links are kept, and each path tells how many there are', () => {
  const merchants = numbersTo(130).map((number) => `shop-${number}.example`);
  const { paths, flows } = follow(
    merchants.map((merchant, place) => paid({ pageId: 2, hostId: 2, merchant, links: place + 1 })),
    [pageLinks({ pageId: 1, hostId: 1, pageIds: [2], hostIds: [2] })],
  );
  const overHub = paths.filter(({ hubId }) => hubId === 2);
  expect(overHub.map(({ merchant }) => merchant)).toEqual(merchants.slice(30).reverse());
  for (const path of overHub) expect(path.paths).toBe(130);
  expect(flows[0]).toMatchObject({
    hub: nameOf(2),
    merchants: 130,
    links: 1,
    paidLinks: (130 * 131) / 2,
    paidPages: 1,
  });
});

test('paid links that several hosts lead to count once for all of them, and twenty of them are named', () => {
  const sources = numbersTo(30).map((number) => 10 + number);
  const { flows } = follow(
    [paid({ pageId: 1, hostId: 1, links: 3 }), paid({ pageId: 2, hostId: 1, links: 4 })],
    sources.map((hostId) => pageLinks({ pageId: hostId, hostId, pageIds: [1, 1], hostIds: [1, 1] })),
  );
  expect(flows).toEqual([
    {
      ...{ sources: sources.toReversed().slice(0, 20).map(nameOf), sourceHosts: 30, hub: nameOf(1) },
      ...{ network: 'avangate', publisher: '4711', merchants: 1 },
      ...{ links: 60, contentLinks: 60, pages: 30, paidLinks: 3, paidPages: 1 },
      ...{ hubLinks: 60, hubPages: 30, hubPaidLinks: 7, hubPaidPages: 2 },
    },
    expect.objectContaining({ sources: [nameOf(1)], hub: null, paidLinks: 7, paidPages: 2 }),
  ]);
});

test('hosts that lead to each other are each a hub of the other', () => {
  const { paths } = follow(
    [paid({ pageId: 1, hostId: 1 }), paid({ pageId: 2, hostId: 2, network: 'impact', publisher: '' })],
    [
      pageLinks({ pageId: 1, hostId: 1, pageIds: [2], hostIds: [2] }),
      pageLinks({ pageId: 2, hostId: 2, pageIds: [1, 2], hostIds: [1, 2], template: [1, 0] }),
    ],
  );
  const ways = paths.map(({ sourceId, hubId, network, links, contentLinks }) => [
    ...[sourceId, hubId, network, links, contentLinks],
  ]);
  expect(ways).toEqual([
    [2, 1, 'avangate', 1, 0],
    [1, 2, 'impact', 1, 1],
    [2, null, 'impact', 0, 0],
    [1, null, 'avangate', 0, 0],
  ]);
});

test('a host leads to the publishers of the pages that it links to, and not to others who are paid on the hub', () => {
  const { paths } = follow(
    [paid({ pageId: 2, hostId: 2 }), paid({ pageId: 3, hostId: 2, publisher: '4712' })],
    [pageLinks({ pageId: 1, hostId: 1, pageIds: [2], hostIds: [2] })],
  );
  expect(paths.filter(({ hubId }) => hubId === 2).map(({ publisher }) => publisher)).toEqual(['4711']);
});

test('publisher ids are texts from the web: what they hold joins no two of them', () => {
  const { flows } = follow(
    [
      paid({ pageId: 1, hostId: 1, publisher: 'a b' }),
      paid({ pageId: 2, hostId: 1, publisher: 'a', merchant: 'b shop.example' }),
      paid({ pageId: 3, hostId: 1, publisher: '__proto__' }),
    ],
    [],
  );
  expect(flows.map(({ publisher, paidPages }) => [publisher, paidPages])).toEqual([
    ['__proto__', 1],
    ['a', 1],
    ['a b', 1],
  ]);
});

test('a host that names another publisher in each of very many links fills no memory: those met first are counted on', () => {
  const first = paid({ pageId: 3, hostId: 2, publisher: 'p1', links: 5 });
  const many = numbersTo(50_010).map((number) => paid({ pageId: 2, hostId: 2, publisher: `p${number}` }));
  const { paths, flows } = follow(
    [...many, first, paid({ pageId: 4, hostId: 1, publisher: 'other' })],
    [pageLinks({ pageId: 5, hostId: 3, pageIds: [2, 3], hostIds: [2, 2] })],
  );
  const overHub = paths.filter(({ hubId }) => hubId === 2);
  expect(overHub).toHaveLength(100);
  expect(overHub[0]).toMatchObject({ publisher: 'p1', links: 2, paidLinks: 6, paths: 50_000 });
  expect(paths.filter(({ sourceId }) => sourceId === 1)).toMatchObject([{ publisher: 'other', paidLinks: 1 }]);
  expect(flows[0]).toMatchObject({ publisher: 'p1', paidLinks: 6 });
});
