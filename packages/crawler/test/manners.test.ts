import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { Pace } from '../src/fetch/pace.js';
import { readRetryAfter } from '../src/fetch/retry.js';
import { sleep } from '../src/turn.js';
import { crawl, TestClock } from './crawl.js';

const link = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join('');
const names = (count: number) => Array.from({ length: count }, (_, i) => `/p${i}`);

test('requests to a host keep their distance, robots.txt included', async () => {
  const time = new TestClock();
  await using site = await serveSite({ '/': link('/a', '/b'), '/a': 'x', '/b': 'x' });
  await crawl(site.origin, { rate: 2, concurrency: 1, clock: time.clock, sleep: time.sleep });
  // robots.txt, three pages, and a look for a sitemap.
  expect(time.slept).toEqual([500, 500, 500, 500]);
});

test('the distance is kept from when a request goes out, not from when it was meant to', async () => {
  const time = new TestClock();
  const { clock, sleep } = time;
  const pace = new Pace(500, { clock, sleep, signal: new AbortController().signal });
  await pace.turn();
  time.time += 40;
  pace.started();
  await pace.turn();
  expect(time.time).toBe(540);
});

test('a pause may be longer than a timer can wait, and no shorter than it says', async () => {
  const stop = new AbortController();
  let isOver = false;
  const slept = sleep(1e13, stop.signal).then(() => {
    isOver = true;
  });
  await setTimeout(30);
  expect(isOver).toBe(false);
  stop.abort();
  await slept;
});

test('no more requests are in flight to a host than were asked for', async () => {
  const waiting: ServerResponse[] = [];
  const together: number[] = [];
  // Nobody is answered before three are waiting; a fourth would be seen.
  const serve = (_: unknown, response: ServerResponse) => {
    if (waiting.push(response) !== 3) return;
    setImmediate(() => {
      together.push(waiting.length);
      for (const answered of waiting.splice(0)) answered.end('x');
    });
  };
  await using site = await serveSite({
    '/': link(...names(12)),
    ...Object.fromEntries(names(12).map((name) => [name, serve])),
  });
  const { pages } = await crawl(site.origin, { concurrency: 3 });
  expect(pages).toHaveLength(13);
  expect(together).toEqual([3, 3, 3, 3]);
});

test('a pause that a server asks for is kept by every request to it', async () => {
  const time = new TestClock();
  let asked = 0;
  await using site = await serveSite({
    '/robots.txt': (_, response) => void response.writeHead(404).end(),
    '/': (_, response) => {
      if (asked++ === 0) response.writeHead(503, { 'retry-after': '7' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('x');
    },
  });
  const { pages } = await crawl(site.origin, { clock: time.clock, sleep: time.sleep });
  expect(pages).toHaveLength(1);
  expect(asked).toBe(2);
  expect(time.slept[0]).toBe(7_000);
});

test('what is noted while nothing else happens is told, too', async () => {
  await using site = await serveSite({
    '/': 'x',
    '/sitemap.xml': (_, response) => void response.writeHead(429).end(),
  });
  const { events, notes } = await crawl(site.origin, { retries: 0 });
  expect(notes).toEqual([`slowed-down ${new URL(site.origin).host}`]);
  expect(events.map(({ type }) => type)).toEqual(['page', 'note']);
});

test('without one, tries are one and two seconds apart, give or take', async () => {
  const time = new TestClock();
  await using site = await serveSite({ '/': (_, response) => void response.writeHead(500).end() });
  await crawl(site.origin, { ignoreRobots: true, clock: time.clock, sleep: time.sleep, random: () => 0.75 });
  expect(time.slept).toEqual([1_250, 2_500]);
});

test.each([
  ['120', 60_000],
  ['5', 5_000],
  ['0', 0],
  [' 5 ', 5_000],
  ['Fri, 02 Jan 2026 03:04:15 GMT', 10_000],
  ['Friday, 02-Jan-26 03:04:15 GMT', 10_000],
  ['Fri Jan  2 03:04:15 2026 GMT', 10_000],
  ['Fri, 02 Jan 2026 04:04:05 GMT', 60_000],
  ['Thu, 01 Jan 2026 03:04:05 GMT', 0],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['2026', 60_000],
])('Retry-After %j is a pause of %j milliseconds', (header, pause) => {
  expect(readRetryAfter(header, new Date('2026-01-02T03:04:05Z'))).toBe(pause);
});

test('a host that fails twenty times in a row is left alone', async () => {
  let asked = 0;
  await using site = await serveSite({
    '/': link(...names(30)),
    ...Object.fromEntries(
      names(30).map((name) => [
        name,
        (_: unknown, response: ServerResponse) => {
          asked++;
          response.destroy();
        },
      ]),
    ),
  });
  const { host } = new URL(site.origin);
  const { failed, skipped, notes, frontier } = await crawl(site.origin, { retries: 0, concurrency: 1 });
  expect(asked).toBe(20);
  expect(failed).toHaveLength(20);
  expect(skipped).toHaveLength(10);
  expect(skipped[0]).toContain(`host-gave-up: ${host} was left alone`);
  expect(notes).toEqual([`host-gave-up ${host} !`]);
  expect(frontier.counts()).toMatchObject({ pending: 0 });
});

test('one answer in between and the host is asked on', async () => {
  await using site = await serveSite({
    '/': link(...names(45)),
    ...Object.fromEntries(
      names(45).map((name, i) => [
        name,
        (_: unknown, response: ServerResponse) => {
          if (i % 15 === 14) response.writeHead(404).end();
          else response.writeHead(500).end();
        },
      ]),
    ),
  });
  const { pages, notes } = await crawl(site.origin, { retries: 0, concurrency: 1 });
  expect(pages).toHaveLength(46);
  expect(notes).toEqual([]);
});

test('a host that is slow or gone does not hold up another', async () => {
  await using site = await serveSite({
    'good.example/': link(...names(5)),
    ...Object.fromEntries(names(5).map((name) => [`good.example${name}`, 'x'])),
  });
  const { pages, failed } = await crawl(['http://gone.example/', 'http://good.example/'], {
    originMap: [`http://good.example=${site.origin}`, 'http://gone.example=http://127.0.0.1:1'],
  });
  expect(pages).toHaveLength(6);
  expect(failed).toEqual(['http://gone.example/ refused']);
});
