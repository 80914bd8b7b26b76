import type { Frontier } from '@linkvet/core';
import { expect, test } from 'vitest';
import { Schedule } from '../src/sources/schedule.js';

/** Visits every URL of a queue with one URL on each of so many hosts. */
async function visitAll(hosts: number, most = hosts): Promise<{ visited: number; claims: number }> {
  const left = new Set(Array.from({ length: hosts }, (_, i) => `${i}.example`));
  let claims = 0;
  const frontier = {
    hosts: () => [...left],
    claim: (host: string) => {
      claims++;
      return left.delete(host) ? { url: `https://${host}/`, host, depth: 0 } : null;
    },
  } as Frontier;
  const schedule = new Schedule({ frontier, isOurs: () => true, concurrency: 2, visit: async () => null });
  const { signal } = new AbortController();
  let visited = 0;
  for (; visited < most; visited++) {
    schedule.fill(most);
    const finished = await schedule.next(signal);
    if (finished === null) break;
    schedule.release(finished);
  }
  return { visited, claims };
}

test('a host that has nothing left is not asked again and again', async () => {
  const { visited, claims } = await visitAll(1_000);
  expect(visited).toBe(1_000);
  expect(claims).toBeLessThan(4_000);
});

test('a site may have any number of hosts', async () => {
  await expect(visitAll(150_000, 3)).resolves.toMatchObject({ visited: 3 });
});
