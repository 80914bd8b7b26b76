import type { LookupFunction } from 'node:net';
import type { Frontier } from '@linkvet/core';
import { defaultLookup } from '../fetch/connect.js';
import { MAX_BODY_BYTES, MAX_HEADER_BYTES } from '../limits.js';
import type { Matcher } from '../matcher.js';
import { type Sleep, sleep } from '../turn.js';
import type { Extract } from './read-facts.js';

export interface SiteOptions {
  /** URLs or domains; the hosts of all of them are one scope. */
  targets: readonly string[];
  frontier: Frontier;
  /** Reads a page; a page that it throws on fails. */
  extract: Extract;
  /** URLs that are never asked for, because a request could count as a click or a view. */
  isMonetised: (url: string) => boolean;
  /** Hosts below a target's are in scope, too. */
  subdomains?: boolean;
  /** Pages that are asked for; the rest is skipped. Without it 100,000, and being cut by that is told. */
  maxPages?: number;
  /** Clicks from the start; URLs beyond are skipped. */
  maxDepth?: number;
  /** Match the whole URL. Targets, and where they redirect to, are asked for whatever these say. */
  include?: readonly Matcher[];
  exclude?: readonly Matcher[];
  /** Requests in flight per host: 2. */
  concurrency?: number;
  /** Requests a second per host: 2; 0 for no limit. */
  rate?: number;
  /** For a whole exchange: 30,000. */
  timeoutMs?: number;
  /** Tries after the first: 2. */
  retries?: number;
  userAgent?: string;
  /** Sent to the exact origins of the targets, nowhere else. */
  headers?: Readonly<Record<string, string>>;
  ignoreRobots?: boolean;
  /** `https://*.example.com=http://127.0.0.1:8080`: where sockets go; hosts that no entry speaks of are skipped. */
  originMap?: readonly string[];
  /** Names and addresses that may be asked although they are not on the public internet. */
  allowHosts?: readonly string[];
  /** Limits of ours: bytes of a decoded body, of headers, length of a URL, URLs in the queue, pages of a run. */
  limits?: { bodyBytes?: number; headerBytes?: number; urlLength?: number; queue?: number; pages?: number };
  now: () => Date;
  /** Ends the stream at once; what is in flight stays pending. */
  signal?: AbortSignal;
  /** Milliseconds of a clock that never goes back; tests bring their own, as they do for what follows. */
  clock?: () => number;
  sleep?: Sleep;
  /** 0 up to 1. */
  random?: () => number;
  lookup?: LookupFunction;
}

/** What a fetcher needs, where the operator has not said it. */
export function fetchDefaults(options: SiteOptions) {
  return {
    rate: options.rate ?? 2,
    timeoutMs: options.timeoutMs ?? 30_000,
    retries: options.retries ?? 2,
    maxBodyBytes: options.limits?.bodyBytes ?? MAX_BODY_BYTES,
    maxHeaderBytes: options.limits?.headerBytes ?? MAX_HEADER_BYTES,
    now: options.now,
    clock: options.clock ?? (() => performance.now()),
    sleep: options.sleep ?? sleep,
    random: options.random ?? Math.random,
    lookup: options.lookup ?? defaultLookup,
  };
}
