import { traps } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawlHostile } from './hostile.js';

test('a site of nothing but traps is left after some hundred pages each, with every URL accounted for', async () => {
  const { frontier, notes, fates, origin, skipped } = await crawlHostile(traps);
  const readBelow = (name: string) => [...fates.keys()].filter((path) => path.startsWith(`/${name}`)).length;
  for (const name of ['calendar', 'forever', 'session', 'facets', 'filters', 'deep', 'search']) {
    expect([name, readBelow(name) > 0 && readBelow(name) < 700]).toEqual([name, true]);
  }
  const { discovered, fetched, failed, skipped: left, pending, unchanged } = frontier.counts();
  expect(discovered).toBe(fetched + failed + left + pending + unchanged);
  expect([failed, pending, unchanged]).toEqual([0, 0, 0]);
  expect(skipped).toHaveLength(left);
  expect(skipped.every((line) => line.includes(' trap: '))).toBe(true);
  for (const pattern of [
    '/calendar/{number}/{number}/{number}',
    '/forever/{number}',
    '/search?q',
    '/facets?f{number}&sort',
    '/filters/…',
  ]) {
    expect(notes).toContain(`trap-cut ${origin}${pattern}`);
  }
  // A trap that was cut makes no run incomplete.
  expect(notes.filter((note) => note.endsWith('!'))).toEqual([]);
});
