import type { NoteCode, QueuedUrl, SkipReason, SourceEvent } from '@linkvet/core';
import { type Failure, isFailureOfHost } from '../fetch/failure.js';
import type { Fetcher } from '../fetch/fetcher.js';
import type { ReadAnswer } from '../fetch/page.js';
import type { Router } from '../fetch/router.js';
import { fetchRobots, type Robots } from '../robots/robots.js';
import { findRule, tokenOf } from '../robots/rules.js';

export type Note = Extract<SourceEvent, { type: 'note' }>;

interface Skip {
  skipped: true;
  reason: SkipReason;
  detail: string;
}

export type Visit = (ReadAnswer & { skipped?: never }) | (Failure & { skipped?: never }) | Skip;

export interface VisitorOptions {
  fetcher: Fetcher;
  router: Router;
  userAgent: string;
  ignoreRobots: boolean;
  /** URLs that are never asked for, whoever names them. */
  isMonetised: (url: string) => boolean;
  /** Whether a run that cannot read the robots.txt of this origin is incomplete for that. */
  isTarget: (origin: string) => boolean;
  onNote: (note: Note) => void;
}

/** Failures in a row, each after its retries, after which a host is left alone. */
const MAX_FAILURES_IN_A_ROW = 20;

/** The longest Crawl-delay that is kept to, in seconds. */
const MAX_CRAWL_DELAY = 30;

/** Why a monetised URL is not asked for. */
export const A_CLICK = 'A request could count as a click.';

/** Visits one URL at a time, when its host lets us. */
export class Visitor {
  readonly #options: VisitorOptions;
  readonly #robots = new Map<string, Promise<Robots>>();
  readonly #failuresInARow = new Map<string, number>();

  constructor(options: VisitorOptions) {
    this.#options = options;
  }

  async visit({ url, host, depth }: QueuedUrl): Promise<Visit> {
    if (this.#hasGivenUp(host)) return skip('host-gave-up', `${host} was left alone after too many failures.`);
    if (this.#options.isMonetised(url)) return skip('monetised', A_CLICK);
    const address = new URL(url);
    const route = this.#options.router(address);
    if ('failed' in route) return route.reason === 'unmapped-host' ? skip('unmapped-host', route.detail) : route;
    const refused = this.#options.ignoreRobots ? null : await this.#askRobots(url, address.origin);
    if (refused !== null) {
      if (refused.skipped !== true) this.#countFailure(host, true);
      else if (depth === 0) this.#note('robots-forbids-all', url, refused.detail, true);
      return refused;
    }
    const answer = await this.#options.fetcher.fetchPage(address);
    this.#countFailure(host, answer.failed ? isFailureOfHost(answer) : isRefusal(answer.page.status));
    return answer;
  }

  /** What robots.txt makes of a URL; null when it may be asked for. */
  async #askRobots(url: string, origin: string): Promise<Visit | null> {
    const robots = await this.#robotsOf(origin);
    if (!robots.isKnown) {
      if (robots.failure !== null) return robots.failure;
      return skip('robots', `robots.txt could not be had, which forbids everything: ${robots.detail}`);
    }
    const rule = findRule(robots.rules, url);
    return rule === null || rule.allows ? null : skip('robots', rule.source);
  }

  #robotsOf(origin: string): Promise<Robots> {
    const known = this.#robots.get(origin);
    if (known !== undefined) return known;
    const robots = this.#readRobots(origin);
    this.#robots.set(origin, robots);
    return robots;
  }

  async #readRobots(origin: string): Promise<Robots> {
    const { fetcher, userAgent, isMonetised, isTarget } = this.#options;
    const fetchFile = (url: URL) => fetcher.fetchFile(url);
    const robots = await fetchRobots(origin, tokenOf(userAgent), isMonetised, fetchFile);
    const { host } = new URL(origin);
    if (!robots.isKnown) {
      if (robots.failure?.reason === 'stopped') return robots;
      const detail = `robots.txt could not be had, so nothing of ${origin} is asked for: ${robots.detail}`;
      this.#note('robots-unreachable', origin, detail, robots.failure === null || isTarget(origin));
      return robots;
    }
    const delay = robots.rules.crawlDelay ?? 0;
    if (delay > 0) fetcher.slowDown(host, Math.min(delay, MAX_CRAWL_DELAY) * 1000);
    if (delay > MAX_CRAWL_DELAY) {
      const detail = `robots.txt asks for ${delay} seconds between requests; ${MAX_CRAWL_DELAY} are kept.`;
      this.#note('crawl-delay-capped', origin, detail, false);
    }
    return robots;
  }

  #hasGivenUp(host: string): boolean {
    return (this.#failuresInARow.get(host) ?? 0) >= MAX_FAILURES_IN_A_ROW;
  }

  #countFailure(host: string, isFailure: boolean): void {
    if (this.#hasGivenUp(host)) return;
    const count = isFailure ? (this.#failuresInARow.get(host) ?? 0) + 1 : 0;
    this.#failuresInARow.set(host, count);
    if (count < MAX_FAILURES_IN_A_ROW) return;
    this.#note('host-gave-up', host, `${count} requests in a row failed; the rest is not asked for.`, true);
  }

  #note(code: NoteCode, subject: string, detail: string, incomplete: boolean): void {
    this.#options.onNote({ type: 'note', code, subject, detail, incomplete });
  }
}

function skip(reason: SkipReason, detail: string): Skip {
  return { skipped: true, reason, detail };
}

/** Answers of a host that has had enough of us, or is broken. */
function isRefusal(status: number | null): boolean {
  return status === 429 || (status !== null && status >= 500);
}
