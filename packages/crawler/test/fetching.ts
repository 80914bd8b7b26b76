import { defaultLookup } from '../src/fetch/connect.js';
import { Fetcher, type FetcherOptions } from '../src/fetch/fetcher.js';
import { parseOriginMap } from '../src/fetch/origin-map.js';
import { createRouter, type RouterOptions } from '../src/fetch/router.js';
import { TestClock } from './crawl.js';

type Options = Partial<FetcherOptions & Omit<RouterOptions, 'originMap'>> & { originMap?: string[]; time?: TestClock };

/** A fetcher of pages of `targets` that never waits in earnest, until the scope ends. */
export function fetching(targets: string | string[], more: Options = {}): Fetcher & AsyncDisposable {
  const { originMap = [], allowHosts = [], headers = {}, time = new TestClock(), proxy, ...rest } = more;
  const router = createRouter({
    targets: [targets].flat(),
    originMap: parseOriginMap(originMap),
    allowHosts,
    headers,
    proxy,
  });
  const fetcher = new Fetcher({
    router,
    proxy,
    userAgent: 'linkvet/1.0 (+https://example.com)',
    rate: 0,
    timeoutMs: 10_000,
    retries: 0,
    maxBodyBytes: 1_000_000,
    maxHeaderBytes: 65_536,
    lookup: defaultLookup,
    now: () => new Date('2026-01-02T03:04:05Z'),
    clock: time.clock,
    sleep: time.sleep,
    random: () => 0.5,
    signal: new AbortController().signal,
    ...rest,
  });
  return Object.assign(fetcher, { [Symbol.asyncDispose]: () => fetcher.close() });
}

/** What became of a request, in a word: its status, or why there is none. */
export function outcome(answer: Awaited<ReturnType<Fetcher['fetchPage']>>): string | number {
  if (answer.failed) return answer.reason;
  return answer.notModified === true ? 'not modified' : (answer.page.status ?? '');
}
