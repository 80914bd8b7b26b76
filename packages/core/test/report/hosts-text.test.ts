import { expect, test } from 'vitest';
import type { FarmSignal, HostGroup, Operator } from '../../src/model.js';
import type { HostsOverview } from '../../src/report/hosts-overview.js';
import { hostLines } from '../../src/report/hosts-text.js';

const HOSTS = ['deep.farm.example', 'lamps.farm.example', 'tools.farm.example', 'trees.farm.example'];

const total = (host: string, pages: number) => {
  return { host, pages, errors: 2, warnings: 1200, notices: 0, affiliateLinks: 57, adSlots: 1 };
};

const id = (system: string, name: string, standing: Operator['ids'][number]['standing']): Operator['ids'][number] => {
  return { kind: 'ads', system, id: name, standing, hosts: 4, pages: 9, aliases: [] };
};

const OPERATOR: Operator = {
  id: 1,
  hosts: HOSTS.map((host, i) => {
    return { hostId: i + 1, host, pages: 9, sharedIds: 2, idNames: [], templateLikeness: 0.9, assetHosts: [] };
  }),
  ids: [
    id('adsense', 'ca-pub-1234567890123456', 'joins'),
    { ...id('google.com', 'pub-1234567890123456', 'joins'), kind: 'ads.txt' },
    id('impact', '99', 'foreign'),
  ],
};

const signal = (points: number, seen: string): FarmSignal => {
  return { id: 'link-boxes', part: 'links', points, most: 15, value: 0.8, seen, examples: [] };
};

const GROUP: HostGroup = {
  id: 1,
  verdict: 'strong',
  score: 87,
  joinedBy: ['domain'],
  hosts: HOSTS.map((host, i) => ({ hostId: i + 1, host, pages: 9, boxPages: 7 })),
  unreadHosts: 277,
  operator: 1,
  signals: [signal(14.25, '80 % of the pages list siblings'), signal(0, 'nothing else')],
};

const NOTHING: HostsOverview = { hosts: [total('a.example', 3)], operators: [], groups: [], money: [] };

const text = (overview: HostsOverview) => hostLines(overview).join('\n');

test('what several hosts have in common reads from top to bottom', () => {
  const groups = [GROUP, { ...GROUP, verdict: 'related' as const, id: 2 }];
  expect(text({ ...NOTHING, hosts: HOSTS.map((host) => total(host, 9)), operators: [OPERATOR], groups })).toBe(
    `
Hosts: 4
  deep.farm.example: 9 pages, 2 errors, 1,200 warnings, 57 affiliate links, 1 ad slot
  lamps.farm.example: 9 pages, 2 errors, 1,200 warnings, 57 affiliate links, 1 ad slot
  tools.farm.example: 9 pages, 2 errors, 1,200 warnings, 57 affiliate links, 1 ad slot
  trees.farm.example: 9 pages, 2 errors, 1,200 warnings, 57 affiliate links, 1 ad slot

Operators: 1
  4 hosts are run with the same ids: adsense ca-pub-1234567890123456, google.com pub-1234567890123456 in ads.txt
    deep.farm.example, lamps.farm.example, tools.farm.example, trees.farm.example

Groups with links in bulk: 1
  strong (87 of 100): 4 hosts list each other in bulk, and say the same; 4 of 281 hosts were read
    deep.farm.example, lamps.farm.example, tools.farm.example, trees.farm.example
    14.3 of 15  80 % of the pages list siblings`,
  );
});

test('hosts that list nobody are told apart from those that list siblings', () => {
  const hosts = GROUP.hosts.map((host, i) => ({ ...host, boxPages: i === 2 ? 0 : 7 }));
  const group = { ...GROUP, hosts, unreadHosts: 0 };
  expect(text({ ...NOTHING, groups: [group] })).toContain('3 of 4 hosts list siblings in bulk, and say the same\n');
});

test('where the money goes is told in a few sentences', () => {
  const money = Array.from({ length: 9 }, (_, i) => `a.example → ${i} merchants`);
  expect(text({ ...NOTHING, money })).toBe(['', 'Money:', ...money.slice(0, 5).map((way) => `  ${way}`)].join('\n'));
});

test('one host has no sections, unless it lists its siblings in bulk', () => {
  expect(text(NOTHING)).toBe('');
  const alone: HostGroup = { ...GROUP, verdict: 'suspicious', score: 25, hosts: GROUP.hosts.slice(0, 1) };
  expect(text({ ...NOTHING, groups: [alone] })).toContain(
    'suspicious (25 of 100): 1 host lists its siblings in bulk; 1 of 278 hosts was read',
  );
});

test('of many hosts, operators and groups the first are told, and how many more there are', () => {
  const hosts = Array.from({ length: 300 }, (_, i) => total(`h${i}.example`, 10));
  const operator = { ...OPERATOR, hosts: [...OPERATOR.hosts, ...OPERATOR.hosts] };
  const lines = hostLines({ ...NOTHING, hosts, operators: Array(8).fill(operator), groups: Array(8).fill(GROUP) });
  expect(lines).toContain(
    '  280 more hosts: 2,800 pages, 560 errors, 336,000 warnings, 15,960 affiliate links, 280 ad slots',
  );
  expect(lines.filter((line) => line === '  and 3 more')).toHaveLength(2);
  expect(lines.join('\n')).toContain('trees.farm.example and 4 more hosts\n');
});
