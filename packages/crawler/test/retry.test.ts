import type { ServerResponse } from 'node:http';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { TestClock } from './crawl.js';
import { fetching, outcome } from './fetching.js';

type Answer = (response: ServerResponse) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end();

/** How often a page is asked for that is answered so, with two retries, and how long is waited in between. */
async function triesOf(answer: Answer): Promise<{ tries: number; slept: number[] }> {
  const time = new TestClock();
  await using site = await serveSite({ '/': (_, response) => answer(response) });
  await using fetcher = fetching(site.origin, { time, retries: 2 });
  await fetcher.fetchPage(new URL(site.origin));
  return { tries: site.requests.length, slept: time.slept };
}

test('what may pass is tried again, what will not is not', async () => {
  for (const code of [408, 500, 502, 504, 522, 524]) {
    expect(await triesOf(status(code))).toEqual({ tries: 3, slept: [1_000, 2_000] });
  }
  expect(await triesOf((response) => response.destroy())).toMatchObject({ tries: 3 });
  for (const code of [200, 304, 400, 401, 403, 404, 410, 451, 501, 505]) {
    expect(await triesOf(status(code))).toEqual({ tries: 1, slept: [] });
  }
});

test('a host that asks to be tried again at once is not', async () => {
  const { tries, slept } = await triesOf(status(503, { 'retry-after': '0' }));
  expect({ tries, slept }).toEqual({ tries: 3, slept: [1_000, 2_000] });
});

test('a host cannot ask for more than a minute, however often it is tried', async () => {
  const { slept } = await triesOf(status(429, { 'retry-after': '86400' }));
  expect(slept).toEqual([60_000, 60_000]);
});

test('a failure that is ours or the certificate’s is not tried again', async () => {
  const time = new TestClock();
  await using site = await serveSite({});
  const targets = [`https://127.0.0.1:${new URL(site.origin).port}/`, 'http://missing.invalid/'];
  const lookup = (_: string, __: unknown, callback: (error: Error, address: string, family: number) => void) =>
    callback(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), '', 0);
  await using fetcher = fetching(targets, { time, retries: 2, lookup: lookup as never });
  expect(outcome(await fetcher.fetchPage(new URL(targets[0] ?? '')))).toBe('tls');
  expect(outcome(await fetcher.fetchPage(new URL(targets[1] ?? '')))).toBe('dns');
  expect(time.slept).toEqual([]);
});

test('the answer of the last try stands', async () => {
  const answers = [status(503), (response: ServerResponse) => response.destroy(), status(404)];
  await using site = await serveSite({ '/': (_, response) => answers.shift()?.(response) });
  await using fetcher = fetching(site.origin, { retries: 2 });
  expect(outcome(await fetcher.fetchPage(new URL(site.origin)))).toBe(404);
});

test('a check of an external link takes one request, and not its body', async () => {
  let isFinished: Promise<boolean> | undefined;
  await using site = await serveSite({
    '/endless': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => void (response.destroyed || response.write(Buffer.alloc(65_536), more));
      isFinished = new Promise((resolve) => response.on('close', () => resolve(response.writableFinished)));
      more();
    },
    '/silent': (_, response) => response.writeHead(200).flushHeaders(),
    '/moved': (_, response) => void response.writeHead(302, { location: '/endless' }).end(),
  });
  await using fetcher = fetching(site.origin, { headers: { Authorization: 'Basic eDp5' }, timeoutMs: 1e9 });
  const probe = (path: string) => fetcher.probe(new URL(path, site.origin));
  expect(await probe('/endless')).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  await expect(isFinished).resolves.toBe(false);
  expect(await probe('/silent')).toMatchObject({ status: 200 });
  expect(await probe('/moved')).toMatchObject({ status: 302, headers: { location: '/endless' } });
  expect(site.requests.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
    ['GET', '/endless', undefined],
    ['GET', '/silent', undefined],
    ['GET', '/moved', undefined],
  ]);
});

test('a name and a password in a URL are never sent', async () => {
  await using site = await serveSite({});
  const url = new URL(site.origin);
  url.username = 'me';
  url.password = 'secret';
  await using fetcher = fetching(site.origin);
  await fetcher.fetchPage(url);
  await fetcher.fetchFile(url);
  await fetcher.probe(url);
  expect(site.requests).toHaveLength(3);
  expect(JSON.stringify(site.requests)).not.toMatch(/authorization|secret|me@/);
});

test('a file is cut where its reader wants it cut', async () => {
  await using site = await serveSite({ '/file': 'x'.repeat(5_000) });
  await using fetcher = fetching(site.origin);
  const lengthOf = async (limits?: { maxBytes: number }) => {
    const file = await fetcher.fetchFile(new URL('/file', site.origin), limits);
    return file.failed ? file.reason : file.body.length;
  };
  expect(await lengthOf()).toBe(5_000);
  expect(await lengthOf({ maxBytes: 5_000 })).toBe(5_000);
  expect(await lengthOf({ maxBytes: 100 })).toBeGreaterThanOrEqual(100);
});
