import type { EarlierReading } from './judged-page.js';
import type { PageFacts } from './page-facts.js';
import type { PageRecord } from './page-record.js';

/** Why a URL in scope was not asked for. */
export type SkipReason =
  | 'robots'
  | 'excluded'
  | 'depth-limit'
  | 'page-limit'
  | 'monetised'
  | 'acts'
  | 'unmapped-host'
  | 'host-gave-up'
  | 'too-long'
  | 'trap'
  | 'private-address'
  | 'port';

/** A URL in scope: it enters the queue, or the list of skipped URLs when `skip` says why. */
export interface DiscoveredUrl {
  url: string;
  /** Links from the nearest start URL; 0 for a start URL and for a URL that only a sitemap names. */
  depth: number;
  skip?: { reason: SkipReason; detail: string };
}

export interface QueuedUrl {
  url: string;
  host: string;
  depth: number;
}

/** What a source yields. Each event is one transaction. */
export type SourceEvent =
  /**
   * An answer. `facts` is null when it holds no HTML; `discovered` are the URLs it adds to the queue. `isUnchanged`: the
   * host says, or the hash of the body shows, that the page is what an earlier run read, so record and facts are that
   * run's, with the time of this one; so is `reading`, where that run read blocks as this one does. `external` are URLs out of scope that want a verdict.
   */
  | {
      type: 'page';
      page: PageRecord;
      depth: number;
      facts: PageFacts | null;
      discovered: DiscoveredUrl[];
      isUnchanged?: boolean;
      reading?: EarlierReading | null;
      external?: string[];
    }
  /** No answer. `reason` is one word (`timeout`, `refused`, `too-large`, `missing-file` …), `detail` a sentence. */
  | { type: 'failed'; url: string; depth: number; reason: string; detail: string; failedAt: string }
  | { type: 'skipped'; url: string; depth: number; reason: SkipReason; detail: string }
  /** A sitemap, or a part of one: the entries of several events of the same URL add up. */
  | { type: 'sitemap'; sitemap: SitemapRecord; entries: SitemapEntry[]; discovered: DiscoveredUrl[] }
  /** A URL out of scope was asked for, because the operator wants to know which external links are broken. */
  | { type: 'checked'; check: LinkCheck }
  /** An ads.txt or app-ads.txt was asked for, or stands in a folder. */
  | { type: 'ads-txt'; file: AdsTxtFile }
  /** The sellers.json of an ad system was asked for, because the operator wanted it. */
  | { type: 'sellers'; system: string; sellers: Seller[] }
  /** Something that makes the run incomplete or that a person should know; it belongs to no page. */
  | { type: 'note'; code: NoteCode; subject: string; detail: string; incomplete: boolean };

export type NoteCode =
  | 'target-failed'
  | 'target-redirects-away'
  | 'robots-forbids-all'
  | 'robots-unreachable'
  | 'host-gave-up'
  | 'default-limit'
  | 'limit-reached'
  | 'crawl-delay-capped'
  | 'credentials-stripped'
  | 'slowed-down'
  | 'outage'
  | 'trap-cut'
  | 'siblings-cut'
  | 'sitemap-damaged'
  | 'archive-damaged'
  | 'ads-txt-unknown';

/** Specification: IAB Tech Lab, ads.txt 1.1 and app-ads.txt 1.0. */
export interface AdsTxtFile {
  /** The host whose pages it speaks of: a root domain (public suffix and one label), or a subdomain that the root's file names. */
  domain: string;
  kind: 'ads.txt' | 'app-ads.txt';
  /** Where it was found at last. */
  url: string;
  /** HTTP status of the last answer; null without one, and for a folder's. */
  status: number | null;
  /** `absent`: nobody is excluded (404, or a page in its place); `unknown`: any other failure, so nothing can be said. */
  state: 'found' | 'absent' | 'unknown';
  /** Why it is unknown or absent, in a sentence; '' when found. */
  detail: string;
  /** Every line that says something, in order. */
  lines: AdsTxtLine[];
}

export interface AdsTxtLine {
  /** From 1. */
  line: number;
  /** `record`: a seller; `variable`: NAME=VALUE; `malformed`: neither. */
  type: 'record' | 'variable' | 'malformed';
  /** Domain of the ad system in lower case, or the variable's name in upper case; '' when malformed. */
  name: string;
  /** The account id, or the variable's value; of a malformed line its text, at most 200 characters. */
  value: string;
  relation: '' | 'DIRECT' | 'RESELLER';
  /** Id that a certification authority gave; '' for none. */
  authority: string;
  /** What is wrong with the line, in a sentence; '' when nothing is. */
  problem: string;
}

/** An account as the sellers.json of its ad system has it. Specification: IAB Tech Lab, sellers.json 1.0. */
export interface Seller {
  /** Domain of the ad system. */
  system: string;
  account: string;
  /** `absent`: the file has no such seller; `unknown`: the file could not be had. */
  type: 'PUBLISHER' | 'INTERMEDIARY' | 'BOTH' | 'absent' | 'unknown';
  name: string;
  domain: string;
  isConfidential: boolean;
  /** Why it is unknown, in a sentence; '' otherwise. */
  detail: string;
}

export interface SitemapRecord {
  url: string;
  /** The sitemap index, or the robots.txt, that names it; '' when the operator did, or when it was guessed. */
  namedBy: string;
  /** HTTP status of the answer; null when there was none. */
  status: number | null;
  format: 'urlset' | 'index' | 'text' | 'rss' | 'atom' | '';
  /** What is wrong with it, in one sentence; '' when nothing is. */
  problem: string;
}

export interface SitemapEntry {
  /** Absolute, without fragment. */
  url: string;
  /** As written, at most 40 characters; '' when it says none. */
  lastmod: string;
}

/** What a request for a URL out of scope came to. */
export interface LinkCheck {
  url: string;
  /** `inconclusive`: a bot wall, a limit, or our own rules kept us from knowing (401, 403, 407, 429, 451, 503, 999 …). */
  verdict: 'ok' | 'redirect' | 'broken' | 'inconclusive';
  /** Of the last hop; null when there was no answer. */
  status: number | null;
  /** Where redirects ended; null without a redirect. */
  finalUrl: string | null;
  /** Why there is no answer, or no verdict, in one sentence; '' otherwise. */
  detail: string;
  /** ISO 8601 in UTC. */
  checkedAt: string;
}

/** The queue, kept in the database. Nothing enters it but through `add` and through committed events. */
export interface Frontier {
  /** Adds URLs that the run does not know yet; known ones are left as they are. */
  add(urls: DiscoveredUrl[]): void;
  /** Hosts with URLs that are neither done nor claimed, in the order of their first URL. */
  hosts(): string[];
  /** The oldest URL of the host that is neither done nor claimed; null when none is left. URLs come in depth order. */
  claim(host: string): QueuedUrl | null;
  /** How many URLs are in each state now. */
  counts(): PageCounts;
  /** How many URLs of each host were asked for, whether or not that failed; the run's own past, when it goes on. */
  asked(): Map<string, number>;
  /** Every URL that the run knows, in the order in which it was discovered: what a run that goes on must remember. */
  known(): Iterable<string>;
  /** At most so many of the external URLs that wait for a verdict, in the order in which they were found. */
  unchecked(most: number): string[];
}

/** What an earlier run knows of pages, so that what has not changed need not be read again. */
export interface PreviousRun {
  /** Null for a URL that it did not read, or read in another way than this run would. */
  page(url: string): PreviousPage | null;
}

export interface PreviousPage {
  record: PageRecord;
  /** Unpacks the facts; null when the page holds no HTML. */
  facts(): PageFacts | null;
  /** What was read in its blocks; null when the page holds no HTML, or this run would read them in another way. */
  reading(): EarlierReading | null;
}

/** `discovered = fetched + unchanged + failed + skipped + pending`, always. */
export interface PageCounts {
  discovered: number;
  fetched: number;
  unchanged: number;
  failed: number;
  skipped: number;
  pending: number;
}
