import type { Failure } from '../fetch/failure.js';
import type { Fetcher } from '../fetch/fetcher.js';
import { fetchRobots, type Robots } from '../robots/robots.js';
import { findRule, tokenOf } from '../robots/rules.js';
import type { Notes } from './notes.js';
import type { Skip } from './visitor.js';

export interface RobotsGateOptions {
  fetcher: Fetcher;
  userAgent: string;
  /** URLs that are never asked for, whoever names them. */
  isMonetised: (url: string) => boolean;
  /** Whether a run that cannot read the robots.txt of this origin is incomplete for that. */
  isTarget: (origin: string) => boolean;
  notes: Notes;
}

/** The longest Crawl-delay that is kept to, in seconds. */
const MAX_CRAWL_DELAY = 30;

/** Asks every origin once for its robots.txt, and keeps to it. */
export class RobotsGate {
  readonly #options: RobotsGateOptions;
  readonly #robots = new Map<string, Promise<Robots>>();

  constructor(options: RobotsGateOptions) {
    this.#options = options;
  }

  /** Why a URL of this origin may not be asked for; null when it may. */
  async refuse(url: string, origin: string): Promise<Skip | Failure | null> {
    const robots = await this.#robotsOf(origin);
    if (!robots.isKnown) {
      if (robots.failure !== null) return robots.failure;
      const detail = `robots.txt could not be had, which forbids everything: ${robots.detail}`;
      return { skipped: true, reason: 'robots', detail };
    }
    const rule = findRule(robots.rules, url);
    return rule === null || rule.allows ? null : { skipped: true, reason: 'robots', detail: rule.source };
  }

  #robotsOf(origin: string): Promise<Robots> {
    const known = this.#robots.get(origin);
    if (known !== undefined) return known;
    const robots = this.#readRobots(origin);
    this.#robots.set(origin, robots);
    return robots;
  }

  async #readRobots(origin: string): Promise<Robots> {
    const { fetcher, userAgent, isMonetised, isTarget, notes } = this.#options;
    const robots = await fetchRobots(origin, tokenOf(userAgent), isMonetised, (url) => fetcher.fetchFile(url));
    if (!robots.isKnown) {
      if (robots.failure?.reason === 'stopped') return robots;
      const detail = `robots.txt could not be had, so nothing of ${origin} is asked for: ${robots.detail}`;
      notes.add('robots-unreachable', origin, detail, robots.failure === null || isTarget(origin));
      return robots;
    }
    const delay = robots.rules.crawlDelay ?? 0;
    if (delay > 0) fetcher.slowDown(new URL(origin).host, Math.min(delay, MAX_CRAWL_DELAY) * 1000);
    if (delay > MAX_CRAWL_DELAY) {
      const detail = `robots.txt asks for ${delay} seconds between requests; ${MAX_CRAWL_DELAY} are kept.`;
      notes.add('crawl-delay-capped', origin, detail, false);
    }
    return robots;
  }
}
