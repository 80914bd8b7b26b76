import type { Frontier, QueuedUrl } from '@linkvet/core';
import { expect, test } from 'vitest';
import { Schedule } from '../src/sources/site/schedule.js';

const { signal } = new AbortController();

/** A queue with one URL on each of so many hosts; counts what is asked of it. */
function manyHosts(hosts: number) {
  const left = new Set(Array.from({ length: hosts }, (_, i) => `${i}.example`));
  const asked = { claims: 0, lists: 0 };
  const queue: Pick<Frontier, 'hosts' | 'claim'> = {
    hosts: () => {
      asked.lists++;
      return [...left];
    },
    claim: (host) => {
      asked.claims++;
      return left.delete(host) ? { url: `https://${host}/`, host, depth: 0 } : null;
    },
  };
  return { queue, asked };
}

test('every host is claimed from once, and once more to see that nothing is left', async () => {
  const { queue, asked } = manyHosts(20_000);
  const visit = async () => null;
  const schedule = new Schedule({ queue, concurrency: 2, visit });
  await schedule.start(signal);
  let visited = 0;
  for (;;) {
    schedule.fill(Number.POSITIVE_INFINITY);
    const finished = await schedule.next(signal);
    if (finished === null) break;
    schedule.release(finished);
    schedule.notice([]);
    visited++;
  }
  expect(visited).toBe(20_000);
  expect(asked.claims).toBeLessThanOrEqual(60_000);
  expect(asked.lists).toBe(1);
});

test('a host that had nothing left is asked again when it has something', async () => {
  const waiting: QueuedUrl[] = [{ url: 'https://a.example/1', host: 'a.example', depth: 0 }];
  const queue = { hosts: () => ['a.example'], claim: () => waiting.shift() ?? null };
  const schedule = new Schedule({ queue, concurrency: 1, visit: async ({ url }) => url });
  await schedule.start(signal);
  schedule.fill(9);
  const first = await schedule.next(signal);
  expect(first?.result).toBe('https://a.example/1');
  schedule.fill(9);
  waiting.push({ url: 'https://a.example/2', host: 'a.example', depth: 1 });
  if (first !== null) schedule.release(first);
  schedule.notice([{ url: 'https://a.example/2', depth: 1 }]);
  schedule.fill(9);
  expect((await schedule.next(signal))?.result).toBe('https://a.example/2');
});

test('what is left over is handed out with its level, what is held included', async () => {
  const waiting = new Map([
    ['a.example', [0, 1]],
    ['b.example', [1]],
  ]);
  const claim = (host: string) => {
    const depth = waiting.get(host)?.shift();
    return depth === undefined ? null : { url: `https://${host}/${depth}`, host, depth };
  };
  const schedule = new Schedule({
    queue: { hosts: () => [...waiting.keys()], claim },
    concurrency: 2,
    visit: async () => null,
  });
  await schedule.start(signal);
  expect([...schedule.drain()].map(({ url }) => url)).toEqual([
    'https://a.example/0',
    'https://b.example/1',
    'https://a.example/1',
  ]);
});

/** Visits at most `budget` of what waits on each host, by depth, as a crawl that has to share would; `found` comes later. */
async function visitSome(pages: Record<string, number[]>, budget: number, found: Record<string, number[]> = {}) {
  const waiting = new Map(Object.entries(pages));
  const claim = (host: string) => {
    const depth = waiting.get(host)?.shift();
    return depth === undefined ? null : { url: `https://${host}/${depth}`, host, depth };
  };
  const visited: Record<string, number[]> = {};
  let left = budget;
  const isScarce = () => true;
  const queue = { hosts: () => [...waiting.keys()], claim };
  const schedule = new Schedule({ queue, concurrency: 2, visit: async () => null, isScarce });
  await schedule.start(signal, { budget, asked: new Map() });
  for (;;) {
    schedule.fill(left - schedule.openCount);
    const finished = await schedule.next(signal);
    if (finished === null) break;
    if (left === budget) {
      for (const [host, depths] of Object.entries(found)) waiting.set(host, depths);
      schedule.notice(Object.keys(found).map((host) => ({ url: `https://${host}/`, depth: 1 })));
    }
    schedule.release(finished);
    left--;
    const { host, depth } = finished.queued;
    visited[host] = [...(visited[host] ?? []), depth];
  }
  const counts = Object.fromEntries(Object.entries(visited).map(([host, depths]) => [host, depths.length]));
  return { visited, counts, rest: [...schedule.drain()].length };
}

const wide = (count: number) => Array<number>(count).fill(1);
const deep = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('a host with many pages leaves others their part, and takes what they do not want', async () => {
  const { visited, counts, rest } = await visitSome({ 'wide.example': wide(100), 'deep.example': deep(8) }, 20);
  expect(visited['deep.example']).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(counts['wide.example']).toBe(12);
  expect(rest).toBe(88);
});

test('what some hosts do not want is shared by all that have more', async () => {
  const { counts } = await visitSome(
    { 'few.example': wide(3), 'wide.example': wide(99), 'deep.example': deep(99) },
    63,
  );
  expect(counts).toEqual({ 'few.example': 3, 'wide.example': 30, 'deep.example': 30 });
});

test('hosts that are found on the way have their part, too', async () => {
  const { counts } = await visitSome({ 'wide.example': wide(99) }, 40, { 'found.example': deep(99) });
  expect(counts).toEqual({ 'wide.example': 20, 'found.example': 20 });
});
