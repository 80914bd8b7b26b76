import { expect, test } from 'vitest';
import { findOperators } from '../../src/graph/index.js';
import type { CarriedId, Operator, RunHost } from '../../src/model.js';
import { registrableDomain } from '../../src/registrable-domain.js';
import { randomOf } from './families.js';

type Source = Parameters<typeof findOperators>[0];

const PAGES = 100;
const NAMES = ['lamps.example', 'chairs.example', 'desks.example', 'beds.example', 'rugs.example'];
const COUNTS = { unreadPages: 0, paidPages: 0, disclosedPages: 0, affiliateLinks: 0, wordsCore: 0, wordsOwn: 0 };
const HOSTS = NAMES.map((host, hostId): RunHost => ({ ...COUNTS, hostId, host, pages: PAGES }));

/** As the catalogue does: accounts of AdSense are sellers of google.com. */
function purseOf(system: string, id: string) {
  return system.startsWith('adsense') ? { payer: 'google.com', id: id.replace(/^ca-/, '') } : { payer: system, id };
}

function carried(hostId: number, kind: CarriedId['kind'], name: string, more: Partial<CarriedId> = {}): CarriedId {
  const [system = '', id = ''] = name.split(' ');
  return { hostId, kind, system, id, pages: PAGES, isOwn: null, ...more };
}

function find(ids: CarriedId[], more: Partial<Source> = {}): Operator[] {
  const nothing = { assetHosts: [], templates: [], domainOf: registrableDomain };
  return lastOf(findOperators({ hosts: HOSTS, purseOf, ...nothing, ...more, ids }));
}

function lastOf<Value>(steps: Generator<unknown, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function named(...names: string[]): RunHost[] {
  return names.map((host, hostId) => ({ ...COUNTS, hostId, host, pages: PAGES }));
}

/** Operators as the names of their hosts. */
function hostsOf(operators: readonly Operator[]): string[][] {
  return operators.map(({ hosts }) => hosts.map(({ host }) => host));
}

/** Ids of an operator as `standing system id`. */
function idsOf(operator: Operator | undefined): string[] {
  return (operator?.ids ?? []).map(({ standing, system, id }) => `${standing} ${system} ${id}`);
}

test.each<[CarriedId['kind'], string]>([
  ['ads', 'adsense ca-pub-1'],
  ['affiliate', 'impact 1111'],
  ['analytics', 'google-analytics G-1A2B3C'],
  ['tag-manager', 'google-tag-manager GTM-1A2B'],
])('hosts that carry an id of %s in common are run together', (kind, name) => {
  const operators = find([carried(0, kind, name), carried(1, kind, name), carried(2, kind, `${name}0`)]);
  expect(hostsOf(operators)).toEqual([['chairs.example', 'lamps.example']]);
  expect(idsOf(operators[0])).toEqual([`joins ${name}`]);
  expect(operators[0]?.hosts).toMatchObject([
    { host: 'chairs.example', sharedIds: 1, idNames: [name], templateLikeness: null, assetHosts: [] },
    { host: 'lamps.example', sharedIds: 1 },
  ]);
});

test('hosts that nothing joins at once are joined by one between them', () => {
  const operators = find([
    ...[carried(0, 'ads', 'adsense ca-pub-1'), carried(1, 'ads', 'adsense ca-pub-1')],
    ...[carried(1, 'analytics', 'hotjar 12345'), carried(2, 'analytics', 'hotjar 12345')],
    ...[carried(3, 'affiliate', 'impact 1'), carried(4, 'affiliate', 'impact 1')],
  ]);
  expect(hostsOf(operators)).toEqual([
    ['chairs.example', 'desks.example', 'lamps.example'],
    ['beds.example', 'rugs.example'],
  ]);
  expect(operators.map(({ id }) => id)).toEqual([1, 2]);
  expect(operators[0]?.hosts.map(({ sharedIds }) => sharedIds)).toEqual([2, 1, 1]);
});

test('of the ids that join, those of the most hosts come first', () => {
  const rare = [0, 1].map((hostId) => carried(hostId, 'ads', 'adsense ca-pub-1'));
  const frequent = [0, 1, 2].map((hostId) => carried(hostId, 'affiliate', 'impact 1111', { pages: 20 }));
  expect(idsOf(find([...rare, ...frequent])[0])).toEqual(['joins impact 1111', 'joins adsense ca-pub-1']);
});

test('ids of one account are one, whatever system names them', () => {
  const operators = find([
    ...[carried(0, 'ads', 'adsense ca-pub-1'), carried(0, 'ads', 'adsense_auto ca-pub-1', { pages: 20 })],
    ...[carried(1, 'ads', 'adsense_auto ca-pub-1', { pages: 90 }), carried(1, 'ads.txt', 'google.com pub-1')],
    ...[carried(0, 'analytics', 'google-analytics UA-12345-1')],
    ...[carried(1, 'analytics', 'google-analytics UA-12345-7', { pages: 99 })],
  ]);
  expect(operators[0]?.ids).toEqual([
    {
      ...{ kind: 'analytics', system: 'google-analytics', id: 'UA-12345-1', standing: 'joins', hosts: 2, pages: 199 },
      aliases: ['google-analytics UA-12345-7'],
    },
    {
      ...{ kind: 'ads', system: 'adsense', id: 'ca-pub-1', standing: 'joins', hosts: 2, pages: 190 },
      aliases: ['adsense_auto ca-pub-1', 'google.com pub-1'],
    },
  ]);
});

test('of an account with very many ids fifty are told beside the first', () => {
  const properties = Array.from({ length: 200 }, (_, index) =>
    carried(1, 'analytics', `google-analytics UA-9-${index}`),
  );
  const [operator] = find([carried(0, 'analytics', 'google-analytics UA-9-0'), ...properties]);
  expect(operator?.ids).toMatchObject([{ id: 'UA-9-0', standing: 'joins', aliases: { length: 50 } }]);
});

test('what a guest, a widget or a manager brings joins nothing', () => {
  const both = (kind: CarriedId['kind'], name: string, more: Partial<CarriedId> = {}) => [
    carried(0, kind, name, more),
    carried(1, kind, name),
  ];
  expect(find(both('affiliate', 'impact 1111', { pages: 3 }))).toEqual([]);
  expect(find(both('ads', 'adsense ca-pub-1', { pages: 9 }))).toEqual([]);
  expect(find(both('site-token', 'cloudflare-web-analytics 0123'))).toEqual([]);
  expect(find(both('ads.txt', 'google.com pub-1'))).toEqual([]);
  // The code of a network in an ad server may be the manager's, and so may the account of who bids for places.
  expect(find(both('ads', 'gpt 1234567'))).toEqual([]);
  const sellerOf = (_: string, id: string) => ({ payer: 'seller.example', id });
  expect(find(both('ads', 'aps 0123'), { purseOf: sellerOf })).toEqual([]);
  expect(find(both('ads', 'medianet 0123'), { purseOf: sellerOf })).toHaveLength(1);
});

test('an id that is known to be somebody else’s joins nothing, and is told where others join', () => {
  const foreign = [0, 1].map((hostId) => carried(hostId, 'affiliate', 'impact 9999', { isOwn: false }));
  expect(find(foreign)).toEqual([]);
  const joining = [0, 1].map((hostId) => carried(hostId, 'affiliate', 'impact 1111', { isOwn: true }));
  const others = [
    ...[carried(1, 'affiliate', 'avangate 108', { isOwn: true }), carried(0, 'affiliate', 'awin 7', { pages: 2 })],
    ...[
      carried(0, 'ads.txt', 'media.net 5'),
      carried(1, 'ads.txt', 'media.net 5'),
      carried(1, 'ads.txt', 'openx.com 6'),
    ],
    carried(2, 'affiliate', 'cj 8'),
  ];
  const [operator] = find([...foreign, ...others, ...joining]);
  expect(idsOf(operator)).toEqual([
    ...['joins impact 1111', 'own avangate 108', 'unknown media.net 5', 'unknown awin 7', 'foreign impact 9999'],
  ]);
});

test('whose an id is, is known host by host: a guest on one joins two others, and is not joined to them', () => {
  const ids = [
    carried(0, 'affiliate', 'impact 1111', { isOwn: false }),
    carried(1, 'affiliate', 'impact 1111'),
    carried(2, 'affiliate', 'impact 1111', { isOwn: true }),
  ];
  expect(hostsOf(find(ids))).toEqual([['chairs.example', 'desks.example']]);
  const others = [0, 3].map((hostId) => carried(hostId, 'ads', 'adsense ca-pub-1'));
  expect(find([...ids, ...others]).map((operator) => idsOf(operator))).toEqual([
    ['joins adsense ca-pub-1', 'foreign impact 1111'],
    ['joins impact 1111'],
  ]);
});

test('a host with and without www. is one, and no operator', () => {
  const hosts = named('lamps.example', 'www.lamps.example', 'shop.lamps.example');
  const ids = [0, 1, 2].map((hostId) => carried(hostId, 'ads', 'adsense ca-pub-1'));
  expect(find(ids.slice(0, 2), { hosts })).toEqual([]);
  expect(hostsOf(find(ids, { hosts }))).toEqual([['lamps.example', 'shop.lamps.example', 'www.lamps.example']]);
});

test('hosts whose ads.txt files name one owner are run together; nobody draws the owner in', () => {
  const hosts = named('lamps.example', 'blog.lamps.example', 'chairs.example', 'owner.example');
  const owned = (...hostIds: number[]) =>
    find(
      hostIds.map((hostId) => carried(hostId, 'ads.txt', 'OWNERDOMAIN owner.example')),
      { hosts },
    );
  expect(hostsOf(owned(0, 1, 2))).toEqual([['blog.lamps.example', 'chairs.example', 'lamps.example']]);
  expect(idsOf(owned(0, 2)[0])).toEqual(['joins OWNERDOMAIN owner.example']);
  // Hosts of one domain may have one file.
  expect(owned(0, 1)).toEqual([]);
  expect(owned(2, 3)).toEqual([]);
});

test('many ids are read in steps that stay short', () => {
  const ids = Array.from({ length: 30_000 }, (_, index) => carried(index % 5, 'ads.txt', `s.example ${index % 6001}`));
  const hosts = HOSTS.map((host) => carried(host.hostId, 'ads', 'adsense ca-pub-1'));
  const nothing = { assetHosts: [], templates: [], domainOf: registrableDomain };
  const steps = [...findOperators({ hosts: HOSTS, purseOf, ...nothing, ids: [...hosts, ...ids] })];
  expect(steps.length).toBeGreaterThan(15 + 12);
  expect(find([...hosts, ...ids])[0]?.ids).toHaveLength(500);
});

test('on a host of which few pages were read an id joins by half of them, a paid link by two', () => {
  const small = HOSTS.map((host) => ({ ...host, pages: 2 }));
  const ids = (kind: CarriedId['kind'], pages: number) =>
    [0, 1].map((hostId) => carried(hostId, kind, kind === 'ads' ? 'adsense ca-pub-1' : 'impact 1', { pages }));
  expect(find(ids('ads', 1), { hosts: small })).toHaveLength(1);
  expect(find(ids('affiliate', 1), { hosts: small })).toEqual([]);
  expect(find(ids('affiliate', 2), { hosts: small })).toHaveLength(1);
});

test('templates and hosts of scripts are told of an operator, and join none', () => {
  const names = ['a.lamps.test', 'b.lamps.test', 'shop.test', 'lamps.test'];
  const hosts = names.map((host, hostId) => ({ ...HOSTS[0], hostId, host }) as RunHost);
  const places = Array.from({ length: 20 }, (_, place) => place);
  const templates = [
    { hostId: 0, contextIds: places },
    { hostId: 1, contextIds: [...places.slice(2), 98, 99] },
    { hostId: 2, contextIds: places.slice(10) },
    { hostId: 3, contextIds: [1, 2] },
  ];
  const assetHosts = [
    ...[0, 1, 2].flatMap((hostId) => [
      { hostId, asset: 'cdn.public.test', pages: 100 },
      { hostId, asset: 'static.lamps.test', pages: 100 },
    ]),
    { hostId: 3, asset: 'lamps.test', pages: 100 },
  ];
  expect(find([], { hosts, templates, assetHosts })).toEqual([]);
  const ids = [0, 1, 2, 3].map((hostId) => carried(hostId, 'ads', 'adsense ca-pub-1'));
  const [operator] = find(ids, { hosts, templates, assetHosts });
  expect(operator?.hosts.map(({ host, templateLikeness, assetHosts }) => [host, templateLikeness, assetHosts])).toEqual(
    [
      ['a.lamps.test', 18 / 22, ['static.lamps.test']],
      ['b.lamps.test', 18 / 22, ['static.lamps.test']],
      ['lamps.test', null, []],
      ['shop.test', 0.5, ['static.lamps.test']],
    ],
  );
});

test('operators are the same in whatever order hosts and ids come', () => {
  const random = randomOf(7);
  const hosts = Array.from(
    { length: 40 },
    (_, hostId) => ({ ...HOSTS[0], hostId, host: `h${hostId}.example` }) as RunHost,
  );
  const ids = Array.from({ length: 60 }, () => {
    const isOwn = [true, false, null, null, null, null][random(6)] as boolean | null;
    return carried(random(40), 'affiliate', `impact ${random(30)}`, { isOwn, pages: 1 + random(PAGES) });
  });
  const unique = [...new Map(ids.map((id) => [`${id.hostId} ${id.id}`, id])).values()];
  const expected = find(unique, { hosts });
  expect(expected.length).toBeGreaterThan(2);
  for (let round = 0; round < 20; round++) {
    const shuffle = <T>(list: readonly T[]) =>
      list
        .map((value) => ({ value, rank: random(1e6) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ value }) => value);
    expect(find(shuffle(unique), { hosts: shuffle(hosts) })).toEqual(expected);
  }
  const members = expected.flatMap((operator) => operator.hosts.map(({ host }) => host));
  expect(new Set(members).size).toBe(members.length);
});
