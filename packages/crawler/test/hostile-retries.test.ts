import { retries } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { TestClock } from './crawl.js';
import { crawlHostile } from './hostile.js';

test('a host that is never ready is asked three times for each page, and never waited for longer than a minute', async () => {
  const time = new TestClock();
  const { fates, requests, notes, origin } = await crawlHostile(retries, {
    retries: 2,
    concurrency: 1,
    clock: time.clock,
    sleep: time.sleep,
  });
  expect(new Set([...fates.values()].slice(1))).toEqual(new Set(['503', '429']));
  for (const path of retries.paths) expect(requests.filter((request) => request === path)).toHaveLength(3);
  expect(Math.max(...time.slept)).toBeLessThanOrEqual(60_000);
  // Two pages ask for years after each try; what cannot be read asks for nothing.
  expect(time.slept.filter((wait) => wait === 60_000)).toHaveLength(2 * 3);
  expect(notes).toEqual([`slowed-down ${new URL(origin).host}`]);
});
