import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { crawl, TestClock } from './crawl.js';
import { fetching, outcome } from './fetching.js';

/** A server that can go away and come back to the same port. */
async function serveUnsteadily(answer: RequestListener) {
  const asked: string[] = [];
  const make = () =>
    createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
  let server = make();
  const start = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await start(0);
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    stop,
    async restart() {
      server = make();
      await start(port);
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** A clock that does something when it has been slept on so often. */
class EventfulClock extends TestClock {
  #events = new Map<number, () => void | Promise<void>>();

  on(sleeps: number, event: () => void | Promise<void>): void {
    this.#events.set(sleeps, event);
  }

  override readonly sleep = async (milliseconds: number) => {
    this.slept.push(milliseconds);
    this.time += milliseconds;
    await this.#events.get(this.slept.length)?.();
  };
}

const html: RequestListener = (_, response) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>x');

test('what was in flight when a server went away is asked for again when it is back', async () => {
  const time = new EventfulClock();
  await using site = await serveUnsteadily(html);
  const notes: string[] = [];
  const onNote = (code: string, host: string, detail: string) => void notes.push(`${code} ${host} ${detail}`);
  await using fetcher = fetching(site.origin, { time, onNote });
  await fetcher.fetchPage(new URL('/', site.origin));
  await site.stop();
  time.on(4, () => site.restart());
  const found = await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetchPage(new URL(path, site.origin))));
  expect(found.map(outcome)).toEqual([200, 200, 200]);
  expect(time.slept).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(site.asked.toSorted()).toEqual(['/', '/a', '/b', '/c', '/robots.txt']);
  expect(notes).toEqual([
    `outage ${new URL(site.origin).host} It stopped answering: The connection was refused. It was waited for, up to 120 seconds.`,
  ]);
});

test('a crawl whose server starts again in the middle has every page once, and no failure', async () => {
  const time = new EventfulClock();
  const paths = Array.from({ length: 12 }, (_, i) => `/p${i}`);
  let stopped: Promise<void> | undefined;
  await using site = await serveUnsteadily((request, response) => {
    if (request.url === '/p4' && stopped === undefined) stopped = site.stop();
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(paths.map((path) => `<a href="${path}">x</a>`).join(''));
  });
  time.on(5, async () => {
    await stopped;
    await site.restart();
  });
  const options = { clock: time.clock, sleep: time.sleep, ignoreRobots: true };
  const { pages, failed, notes } = await crawl(site.origin, options);
  expect(pages.toSorted()).toEqual(['/', ...paths].map((path) => new URL(path, site.origin).href).toSorted());
  expect(failed).toEqual([]);
  expect(notes).toEqual([`outage ${new URL(site.origin).host}`]);
});

test('requests to a host that is away wait, only one asks whether it is back, and all of it is told once', async () => {
  const time = new EventfulClock();
  const notes: string[] = [];
  let isAway = false;
  await using site = await serveUnsteadily((request, response) => {
    if (isAway) response.destroy();
    else html(request, response);
  });
  await using fetcher = fetching(site.origin, { time, onNote: (code) => void notes.push(code) });
  const ask = async (path: string) => outcome(await fetcher.fetchPage(new URL(path, site.origin)));
  await ask('/');
  const late: Promise<unknown>[] = [];
  for (const before of [0, 3]) {
    isAway = true;
    time.on(before + 2, () => void late.push(ask('/late')));
    time.on(before + 3, () => {
      isAway = false;
    });
    expect(await ask('/a')).toBe(200);
  }
  expect(await Promise.all(late)).toEqual([200, 200]);
  expect(time.slept).toEqual([1_000, 2_000, 4_000, 1_000, 2_000, 4_000]);
  expect(site.asked.filter((path) => path === '/late')).toHaveLength(2);
  expect(notes).toEqual(['outage']);
});

test('a host that stays away fails when the limit has passed, and then at once until it answers again', async () => {
  const time = new EventfulClock();
  await using site = await serveUnsteadily(html);
  await using fetcher = fetching(site.origin, { time });
  const ask = async (path: string) => outcome(await fetcher.fetchPage(new URL(path, site.origin)));
  await ask('/');
  await site.stop();
  expect(await ask('/a')).toBe('refused');
  expect(time.slept).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 29_000]);
  expect(await ask('/b')).toBe('refused');
  expect(time.slept).toHaveLength(8);
  await site.restart();
  expect(await ask('/c')).toBe(200);
});

test('a host that never answered fails as soon as its retries have', async () => {
  const time = new TestClock();
  await using fetcher = fetching('http://127.0.0.1:1/', { time, retries: 2 });
  expect(outcome(await fetcher.fetchPage(new URL('http://127.0.0.1:1/')))).toBe('refused');
  expect(time.slept).toEqual([1_000, 2_000]);
});

test('no outage is looked for when the limit is zero', async () => {
  const time = new TestClock();
  await using site = await serveUnsteadily((request, response) => {
    if (request.url === '/bad') response.destroy();
    else html(request, response);
  });
  await using fetcher = fetching(site.origin, { time, outageMs: 0 });
  await fetcher.fetchPage(new URL(site.origin));
  expect(outcome(await fetcher.fetchPage(new URL('/bad', site.origin)))).toBe('reset');
  expect(site.asked).toEqual(['/', '/bad']);
});

test('a page that breaks its connection on a host that is well fails alone', async () => {
  const time = new TestClock();
  const notes: string[] = [];
  await using site = await serveUnsteadily((request, response) => {
    if (request.url === '/bad') response.destroy();
    else html(request, response);
  });
  await using fetcher = fetching(site.origin, { time, retries: 2, onNote: (code) => void notes.push(code) });
  const ask = async (path: string) => outcome(await fetcher.fetchPage(new URL(path, site.origin)));
  await ask('/');
  expect(await Promise.all([ask('/bad'), ask('/good')])).toEqual(['reset', 200]);
  expect(site.asked.filter((path) => path === '/bad')).toHaveLength(3);
  expect(notes).toEqual([]);
});

test('a host that answers others meanwhile need not be asked whether it is there', async () => {
  const time = new TestClock();
  let onBroken = () => {};
  await using site = await serveUnsteadily((request, response) => {
    if (request.url !== '/bad') return html(request, response);
    onBroken = () => response.destroy();
    time.time++;
  });
  await using fetcher = fetching(site.origin, { time });
  const ask = async (path: string) => outcome(await fetcher.fetchPage(new URL(path, site.origin)));
  await ask('/');
  const bad = ask('/bad');
  expect(await ask('/good')).toBe(200);
  while (!site.asked.includes('/bad')) await ask('/good');
  await ask('/good');
  onBroken();
  expect(await bad).toBe('reset');
  expect(site.asked).not.toContain('/robots.txt');
});

test('a host that comes and goes is not waited for without end', async () => {
  const time = new TestClock();
  let trials = 0;
  await using site = await serveUnsteadily((request, response) => {
    const isUp = request.url === '/' || (request.url === '/robots.txt' && trials++ % 2 === 1);
    if (isUp) html(request, response);
    else response.destroy();
  });
  await using fetcher = fetching(site.origin, { time });
  const ask = async (path: string) => outcome(await fetcher.fetchPage(new URL(path, site.origin)));
  await ask('/');
  expect(await ask('/bad')).toBe('reset');
  expect(site.asked.filter((path) => path === '/bad')).toHaveLength(4);
});

test('a request that timed out while nothing else was answered is made once more, since it may have been lost', async () => {
  let asked = 0;
  await using site = await serveUnsteadily((request, response) => {
    if (request.url !== '/slow' || asked++ > 0) html(request, response);
  });
  await using fetcher = fetching(site.origin, { timeoutMs: 200 });
  await fetcher.fetchPage(new URL(site.origin));
  expect(outcome(await fetcher.fetchPage(new URL('/slow', site.origin)))).toBe(200);
  expect(site.asked).toEqual(['/', '/slow', '/robots.txt', '/slow']);
});

test('a crawl that is stopped does not wait for a host to come back', async () => {
  const time = new EventfulClock();
  const stop = new AbortController();
  await using site = await serveUnsteadily(html);
  await using fetcher = fetching(site.origin, { time, signal: stop.signal });
  await fetcher.fetchPage(new URL(site.origin));
  await site.stop();
  time.on(2, () => stop.abort());
  expect(outcome(await fetcher.fetchPage(new URL(site.origin)))).toBe('refused');
  expect(time.slept).toEqual([1_000, 2_000]);
});
