import type { LookupFunction } from 'node:net';
import type { Frontier, PreviousRun } from '@linkvet/core';
import { defaultLookup } from '../../fetch/connect.js';
import { MAX_BODY_BYTES, MAX_HEADER_BYTES } from '../../limits.js';
import type { Matcher } from '../../matcher.js';
import { type Sleep, sleep } from '../../turn.js';
import type { Extract } from '../read-facts.js';

export interface SiteOptions {
  /** URLs or domains; the hosts of all of them are one scope. */
  targets: readonly string[];
  /** URLs that are asked for themselves; their hosts are in scope. Where there are no targets nothing else is asked for. */
  listed?: readonly string[];
  /** Sitemaps whose URLs are asked for as if they were listed, but only at public addresses. */
  sitemaps?: readonly string[];
  frontier: Frontier;
  /** Reads a page; a page that it throws on fails. */
  extract: Extract;
  /** URLs that are never asked for, because a request could count as a click or a view. */
  isMonetised: (url: string) => boolean;
  /** Of those: the redirects that a site keeps for its own paid links. None without it. */
  isCloaked?: (url: string) => boolean;
  /** `own`: asks redirects of the audited hosts where they lead, and stops before the first URL elsewhere. */
  resolve?: 'off' | 'own';
  /** `check`: asks whether URLs out of scope are there, after the pages. */
  external?: 'off' | 'check';
  /** `off`: the sites of the targets are not asked for their ads.txt and app-ads.txt. */
  adsTxt?: 'off' | 'check';
  /** `check`: asks the ad systems in an ads.txt, at most 20 of them, what they say of the accounts there. */
  sellersJson?: 'off' | 'check';
  /** What an earlier run read is not read again where it has not changed. */
  previous?: PreviousRun;
  /** Hosts below a target's are in scope, too. */
  subdomains?: boolean;
  /** Asks for so many URLs of every linked host that shares the registrable domain of a target. */
  siblings?: number;
  /** Pages that are asked for; the rest is skipped. Without it 100,000, and being cut by that is told. */
  maxPages?: number;
  /**
   * Clicks from the start; URLs beyond are skipped. With it no sitemap is searched for pages, as nobody knows how deep those
   * lie that it alone names.
   */
  maxDepth?: number;
  /** Match the whole URL. Targets, and where they redirect to, are asked for whatever these say; listed URLs are not. */
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
  /** Sent to the exact origins of what the operator named, nowhere else. */
  headers?: Readonly<Record<string, string>>;
  ignoreRobots?: boolean;
  /** `https://*.example.com=http://127.0.0.1:8080`: where sockets go; hosts that no entry speaks of are skipped. */
  originMap?: readonly string[];
  /** `http://proxy.example:8080`, through which all requests go. */
  proxy?: string;
  /** Names and addresses that may be asked although they are not on the public internet. */
  allowHosts?: readonly string[];
  limits?: Limits;
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

/** Limits of ours, where a test or an operator wants others. */
interface Limits {
  /** Of a decoded body. */
  bodyBytes?: number;
  headerBytes?: number;
  urlLength?: number;
  /** URLs that a run knows: 2,000,000. */
  queue?: number;
  /** Pages of a run: 100,000. */
  pages?: number;
  /** Hosts beside the targets that are sampled: 1,000. */
  siblingHosts?: number;
}

/** What a fetcher needs, where the operator has not said it. */
export function fetchDefaults(options: SiteOptions) {
  return {
    rate: options.rate ?? 2,
    concurrency: options.concurrency ?? 2,
    proxy: options.proxy,
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
