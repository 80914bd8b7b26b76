import type { LookupAddress } from 'node:dns';
import type { ServerResponse } from 'node:http';
import type { LookupFunction } from 'node:net';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { Pace } from '../src/fetch/pace.js';
import { Servers } from '../src/fetch/server.js';
import { type Borne, Strain } from '../src/fetch/strain.js';
import { nextTurn, sleep } from '../src/turn.js';
import { TestClock } from './crawl.js';
import { fetching, outcome } from './fetching.js';

const signal = new AbortController().signal;

/** An answer that came after `tookMs`, to a request that went out at `startedAt`. */
const borne = (startedAt: number, tookMs: number, more: Partial<Borne> = {}): Borne => ({
  isRefusal: false,
  startedAt,
  endedAt: startedAt + tookMs,
  intervalMs: 0,
  ...more,
});

test('requests take turns in the order in which they asked for them', async () => {
  const { clock, sleep } = new TestClock();
  const pace = new Pace(500, { clock, sleep, signal });
  const order: string[] = [];
  const ask = async (name: string) => {
    await pace.turn();
    order.push(`${name} ${clock()}`);
  };
  await Promise.all(['a', 'b', 'c'].map(ask));
  expect(order).toEqual(['a 0', 'b 500', 'c 1000']);
});

test('who comes when the time of a turn is there, but others still wait for it, comes after them', async () => {
  const time = new TestClock();
  let wakeUp = () => undefined as unknown;
  const sleep = () => new Promise<void>((resolve) => (wakeUp = resolve));
  const pace = new Pace(500, { clock: time.clock, sleep, signal });
  const order: string[] = [];
  expect(pace.turn()).toBeUndefined();
  const first = pace.turn()?.then(() => order.push('first'));
  await Promise.resolve();
  time.time = 500;
  const second = pace.turn()?.then(() => order.push('second'));
  wakeUp();
  await first;
  expect(order).toEqual(['first']);
  time.time = 1_000;
  wakeUp();
  await second;
  expect(order).toEqual(['first', 'second']);
});

test('a turn that nobody has to wait for is no promise, and does not look at the clock', () => {
  const clock = () => {
    throw new Error('asked for the time');
  };
  const pace = new Pace(0, { clock, sleep: async () => undefined, signal });
  for (let i = 0; i < 3; i++) {
    expect(pace.turn()).toBeUndefined();
    pace.started();
  }
});

test('each refusal doubles the distance, from one second to thirty; answers to earlier requests do not count', () => {
  const strain = new Strain();
  const distances: number[] = [];
  for (let time = 0; time < 7; time++) {
    expect(strain.learn(borne(time * 100, 10, { isRefusal: true }))).toBe(true);
    expect(strain.learn(borne(time * 100 - 50, 70, { isRefusal: true }))).toBe(false);
    distances.push(strain.intervalMs);
  }
  expect(distances).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test('the first distance is twice the one that is kept anyway', () => {
  const strain = new Strain();
  strain.learn(borne(0, 10, { isRefusal: true, intervalMs: 5_000 }));
  expect(strain.intervalMs).toBe(10_000);
});

test('good answers bring requests nearer again, a tenth each, until nothing is left', () => {
  const strain = new Strain();
  strain.learn(borne(0, 10, { isRefusal: true }));
  strain.learn(borne(100, 10));
  expect(strain.intervalMs).toBe(900);
  strain.learn(borne(200, 10));
  expect(strain.intervalMs).toBe(810);
  for (let time = 3; time < 30; time++) strain.learn(borne(time * 100, 10));
  expect(strain.intervalMs).toBe(0);
});

test('answers that take ever longer put as much time between requests', () => {
  const strain = new Strain();
  let time = 0;
  const ask = (tookMs: number) => {
    const raised = strain.learn(borne(time, tookMs));
    time += tookMs;
    return raised;
  };
  for (let i = 0; i < 20; i++) ask(100);
  expect([ask(2_000), ask(2_100), ask(2_200), ask(2_300)]).toEqual([false, false, false, true]);
  expect(strain.intervalMs).toBe(2_300);
  ask(100);
  expect(strain.intervalMs).toBe(2_070);
});

test('one stall, one slow page in between, or a host that was never quick is no strain', () => {
  const stalled = new Strain();
  const mixed = new Strain();
  const slow = new Strain();
  for (let time = 0; time < 50; time++) {
    stalled.learn(borne(time, 10));
    mixed.learn(borne(time * 10_000, time < 40 || time % 4 === 3 ? 100 : 5_000));
    slow.learn(borne(time * 10_000, 5_000));
  }
  for (let i = 0; i < 50; i++) stalled.learn(borne(1_000, 4_000));
  expect([stalled.intervalMs, mixed.intervalMs, slow.intervalMs]).toEqual([0, 0, 0]);
});

test('a host that says it has had enough is asked more slowly at any rate, and that is told once', async () => {
  const time = new TestClock();
  const notes: string[] = [];
  let asked = 0;
  await using site = await serveSite({
    '/': (_, response) => void response.writeHead(asked++ < 2 ? 429 : 404).end(),
  });
  const onNote = (code: string, host: string, detail: string) => void notes.push(`${code} ${host}: ${detail}`);
  await using fetcher = fetching(site.origin, { time, onNote });
  const url = new URL(site.origin);
  for (let i = 0; i < 5; i++) await fetcher.fetchPage(url);
  expect(time.slept).toEqual([1_000, 2_000, 2_000, 1_800]);
  expect(notes).toEqual([
    `slowed-down ${url.host}: It answered 429; requests come further apart until it is well again.`,
  ]);
});

test('a distance that a host asks for is kept by its requests, and by no other host of the same server', async () => {
  const time = new TestClock();
  await using site = await serveSite({});
  const [one, two] = ['http://one.example/', 'http://two.example/'];
  await using fetcher = fetching([one, two], { time, originMap: [`http://*=${site.origin}`] });
  fetcher.slowDown('one.example', 10_000);
  for (const url of [one, two, two, one]) await fetcher.fetchPage(new URL(url));
  expect(time.slept).toEqual([10_000]);
});

/** Resolves names as this table says. */
function lookupOf(table: Record<string, string[]>): LookupFunction {
  return (name, options, callback) => {
    const found = table[name]?.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
    const first = found?.[0];
    if (found === undefined || first === undefined)
      callback(Object.assign(new Error(name), { code: 'EAI_AGAIN' }), '', 0);
    else if (options.all === true) callback(null, found);
    else callback(null, first.address, first.family);
  };
}

test('a hundred names of one server have together as many requests in flight as one host alone', async () => {
  const waiting: ServerResponse[] = [];
  let onTwo = () => {};
  await using site = await serveSite({
    '/': (_, response) => void (waiting.push(response) === 2 && onTwo()),
    '/fence': 'x',
  });
  const { port } = new URL(site.origin);
  const names = Array.from({ length: 100 }, (_, i) => `h${i}.example`);
  const urls = names.map((name) => `http://${name}:${port}/`);
  // One has a second address, in another order than ours.
  const table = Object.fromEntries(names.map((name, i) => [name, i === 7 ? ['::2', '127.0.0.1'] : ['127.0.0.1']]));
  const lookup = lookupOf(table);
  await using fetcher = fetching(urls, { lookup, concurrency: 2 });
  const asked = Promise.all(urls.map((url) => fetcher.fetchPage(new URL(url))));
  const together: number[] = [];
  for (let pair = 0; pair < 50; pair++) {
    if (waiting.length < 2) await new Promise<void>((resolve) => (onTwo = resolve));
    // Meanwhile a third one would have come.
    for (let times = 0; times < 3 && pair < 5; times++) await (await fetch(`${site.origin}/fence`)).text();
    together.push(waiting.length);
    for (const response of waiting.splice(0)) response.end('x');
  }
  await asked;
  expect(new Set(together)).toEqual(new Set([2]));
});

test('names of one server have its rate together, over http and https', async () => {
  const time = new TestClock();
  await using site = await serveSite({});
  const { port } = new URL(site.origin);
  const urls = ['a', 'b', 'c', 'a'].map((name) => new URL(`http://${name}.example:${port}/`));
  urls.push(new URL(`https://a.example:${port}/`));
  const lookup = lookupOf(Object.fromEntries(urls.map(({ hostname }) => [hostname, ['127.0.0.1']])));
  await using fetcher = fetching(urls.map(String), { lookup, time, rate: 2 });
  for (const url of urls) await fetcher.fetchPage(url);
  expect(time.slept).toEqual([500, 500, 500, 500]);
});

test('hosts with addresses of their own have paces of their own, also on ports of one address', async () => {
  const time = new TestClock();
  await using left = await serveSite({});
  await using right = await serveSite({});
  const originMap = [
    `http://a.example=${left.origin}`,
    `http://b.example=${left.origin}`,
    `http://c.example=${right.origin}`,
  ];
  const urls = ['http://a.example/', 'http://c.example/', 'http://b.example/'];
  await using fetcher = fetching(urls, { time, rate: 1, originMap });
  for (const url of urls) await fetcher.fetchPage(new URL(url));
  expect(time.slept).toEqual([1_000]);
});

test('a name that cannot be looked up for now is looked up again, and holds nobody up', async () => {
  await using site = await serveSite({ '/': 'x' });
  const { port } = new URL(site.origin);
  const table: Record<string, string[]> = {};
  const url = new URL(`http://late.example:${port}/`);
  await using fetcher = fetching(url.href, { lookup: lookupOf(table) });
  expect(outcome(await fetcher.fetchPage(url))).toBe('unreachable');
  table['late.example'] = ['127.0.0.1'];
  expect(outcome(await fetcher.fetchPage(url))).toBe(200);
});

test('a name is looked up once, however long that may take, and not waited for when it takes longer', async () => {
  const quick = lookupOf({ 'slow.example': ['192.0.2.1'], 'same.example': ['192.0.2.1'] });
  const lookup: LookupFunction = (...request) => void setTimeout(() => quick(...request), 20);
  const { clock, sleep } = new TestClock();
  const options = { lookup, clock, sleep, signal, concurrency: 2, intervalMs: 0, isProxied: false };
  const patient = new Servers({ ...options, timeoutMs: 1e12 });
  const found = await patient.find('http://slow.example');
  expect(patient.known('http://slow.example')).toBe(found);
  expect(await patient.find('https://same.example')).toBe(found);
  expect(found.limit.concurrency).toBe(2);
  const hasty = new Servers({ ...options, timeoutMs: 1 });
  expect(await hasty.find('http://slow.example')).not.toBe(found);
  expect(hasty.known('http://slow.example')).toBeUndefined();
});

test('many requests may wait at once without a warning of Node', async () => {
  const warnings: string[] = [];
  const onWarning = ({ name }: Error) => void warnings.push(name);
  process.on('warning', onWarning);
  const urls = Array.from({ length: 20 }, (_, i) => `http://h${i}.example/`);
  const originMap = urls.map((url, i) => `${new URL(url).origin}=http://127.0.0.1:${i + 1}`);
  const stop = new AbortController();
  let waiting = 0;
  const waitAndStop: typeof sleep = (milliseconds, ended) => {
    const slept = sleep(milliseconds, ended);
    if (++waiting === urls.length) stop.abort();
    return slept;
  };
  await using fetcher = fetching(urls, { originMap, sleep: waitAndStop, retries: 1, signal: stop.signal });
  await Promise.all(urls.map((url) => fetcher.fetchPage(new URL(url))));
  await nextTurn();
  process.off('warning', onWarning);
  expect(waiting).toBe(urls.length);
  expect(warnings).toEqual([]);
});
