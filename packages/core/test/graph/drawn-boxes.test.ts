import { describe, expect, test } from 'vitest';
import type { Group } from '../../src/graph/groups.js';
import { workThrough } from '../work-through.js';
import { ledgerOf, type NamedBox, newNames } from './boxes-of.js';
import { randomOf } from './families.js';

/** A larger share of the pages brings no more points. Boxes that happen to list three siblings do not count, and are no pool. */
const ALL_POINTS = 0.2;
const SEEDS = [1, 2, 3, 4, 5];

interface Drawn {
  hosts: number;
  /** Hosts that were read, and the pages of each: all have a box. */
  read: number;
  pages: number;
  /** Pages of a read host that the run knows, those that were read included. */
  known: number;
  fewest: number;
  most: number;
  /** Addresses from which the boxes are drawn, dealt out over the hosts. */
  pool: number;
}

/** The share of the pages that hold a box of siblings, once navigation and small pools are sorted out. */
function shareOfBoxes({ hosts, read, pages, known, fewest, most, pool }: Drawn, seed: number): number {
  const random = randomOf(seed * 7919 + pages);
  const boxes: NamedBox[] = [];
  for (let at = 0; at < read * pages; at++) {
    const host = at % read;
    const links = fewest + random(most - fewest + 1);
    const urls = new Set<string>();
    while (urls.size < links) {
      const drawn = random(pool);
      if (drawn % hosts !== host) urls.add(`https://h${drawn % hosts}.farm.test/${drawn}`);
    }
    boxes.push({ page: `https://h${host}.farm.test/page-${at}`, urls: [...urls] });
  }
  const names = newNames();
  const ledger = ledgerOf(boxes, names);
  const hostIds = Array.from({ length: read }, (_, at) => names.hosts.idOf(`h${at}.farm.test`));
  const group: Group = { hostIds, joinedBy: [], domains: ['farm.test'], knownPages: known, operator: null };
  workThrough(ledger.readGroups([group]));
  const told = [...ledger.ofGroup(group).values()].reduce((sum, host) => sum + host.pages, 0);
  return told / (read * pages);
}

describe('boxes that are drawn from all pages of the hosts count, however few these are', () => {
  test.each([
    { hosts: 5, read: 5, pages: 10, fewest: 6, most: 6 },
    { hosts: 6, read: 6, pages: 10, fewest: 8, most: 14 },
    { hosts: 6, read: 6, pages: 20, fewest: 8, most: 14 },
    { hosts: 6, read: 6, pages: 20, fewest: 14, most: 14 },
    { hosts: 6, read: 3, pages: 10, fewest: 8, most: 14 },
    { hosts: 6, read: 6, pages: 30, fewest: 8, most: 14 },
    { hosts: 10, read: 10, pages: 12, fewest: 14, most: 14 },
  ])('$read of $hosts hosts, $pages pages each, $fewest to $most links', (farm) => {
    const drawn = { ...farm, known: farm.pages, pool: farm.hosts * farm.pages };
    for (const seed of SEEDS) expect(shareOfBoxes(drawn, seed)).toBeGreaterThan(ALL_POINTS);
  });

  test('also where further pages are known, that no box lists', () => {
    const farm = { hosts: 6, read: 6, pages: 20, fewest: 8, most: 14, known: 30, pool: 120 };
    for (const seed of SEEDS) expect(shareOfBoxes(farm, seed)).toBeGreaterThan(ALL_POINTS);
  });
});

test('boxes that are drawn from the front pages of three hundred hosts count', () => {
  const farm = { hosts: 300, read: 3, pages: 40, fewest: 14, most: 14, known: 40, pool: 300 };
  for (const seed of SEEDS) expect(shareOfBoxes(farm, seed)).toBeGreaterThan(ALL_POINTS);
});

describe('boxes that are drawn from a few pages of each host do not count, however few were read', () => {
  const forums = [13, 16, 21].flatMap((hosts) =>
    [2, 4, 13].flatMap((read) => [5, 10, 20, 30].map((pages) => ({ hosts, read, pages }))),
  );
  test.each(forums)('$read of $hosts forums, $pages pages each', (forum) => {
    const drawn = { ...forum, known: forum.pages + 15, fewest: 20, most: 25, pool: 100 };
    for (const seed of SEEDS) expect(shareOfBoxes(drawn, seed)).toBeLessThan(0.1);
  });

  test('also where no more is known of a host than what a sample has read', () => {
    const sampled = { hosts: 16, read: 16, pages: 5, known: 5, fewest: 20, most: 25, pool: 100 };
    for (const seed of SEEDS) expect(shareOfBoxes(sampled, seed)).toBeLessThan(0.1);
  });
});
