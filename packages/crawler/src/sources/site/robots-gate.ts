import { findActingWord } from '../../acting.js';
import type { Failure } from '../../fetch/failure.js';
import type { Fetcher } from '../../fetch/fetcher.js';
import { RecentMap } from '../../recent-map.js';
import { fetchRobots, type Robots } from '../../robots/robots.js';
import { findRule, tokenOf } from '../../robots/rules.js';
import type { Scope } from '../../scope.js';
import type { Notes } from './notes.js';
import type { SkipWhy } from './skip-rules.js';

export interface RobotsGateOptions {
  fetcher: Fetcher;
  userAgent: string;
  /** URLs that are never asked for, whoever names them. */
  isMonetised: (url: string) => boolean;
  scope: Scope;
  /** Origins without whose robots.txt the run is incomplete. */
  targetOrigins: ReadonlySet<string>;
  notes: Notes;
}

/** The longest Crawl-delay that is kept to, in seconds. */
const MAX_CRAWL_DELAY = 30;

/** Origins and rules that are remembered; an origin that is forgotten is asked for its file once more. */
const MAX_RULES = 200_000;

/** Asks every origin once for its robots.txt, and keeps to it. What is wrong is noted of the audited hosts only. */
export class RobotsGate {
  readonly #options: RobotsGateOptions;
  readonly #robots = new RecentMap<Promise<Robots>>(MAX_RULES);

  constructor(options: RobotsGateOptions) {
    this.#options = options;
  }

  /**
   * Why a URL of this origin may not be asked for; null when it may. `isGuess`: nobody says that the origin is there, so it
   * is not noted when it is not.
   */
  async refuse(url: string, origin: string, isGuess = false): Promise<SkipWhy | Failure | null> {
    const robots = await this.robotsOf(origin, isGuess);
    if (!robots.isKnown) {
      if (robots.failure !== null) return robots.failure;
      const detail = `robots.txt could not be had, which forbids everything: ${robots.detail}`;
      return { reason: 'robots', detail };
    }
    this.#keepDelay(origin, robots.rules.crawlDelay);
    const rule = findRule(robots.rules, url);
    return rule === null || rule.allows ? null : { reason: 'robots', detail: rule.source };
  }

  robotsOf(origin: string, isGuess = false): Promise<Robots> {
    const known = this.#robots.get(origin);
    if (known !== undefined) return known;
    const robots = this.#readRobots(origin, isGuess);
    this.#robots.set(origin, robots);
    return robots;
  }

  async #readRobots(origin: string, isGuess: boolean): Promise<Robots> {
    const { fetcher, userAgent, isMonetised } = this.#options;
    const isForbidden = (url: string) => isMonetised(url) || findActingWord(new URL(url)) !== null;
    const fetchFile = (url: URL) => fetcher.fetchFile(url, { isGuess });
    const robots = await fetchRobots(origin, tokenOf(userAgent), isForbidden, fetchFile);
    if (!robots.isKnown) {
      if (!isGuess && robots.failure?.reason !== 'stopped') this.#noteUnreachable(origin, robots);
      return robots;
    }
    this.#robots.set(origin, Promise.resolve(robots), 1 + robots.rules.rules.length);
    this.#keepDelay(origin, robots.rules.crawlDelay);
    this.#noteDelay(origin, robots.rules.crawlDelay ?? 0);
    return robots;
  }

  #noteUnreachable(origin: string, { failure, detail }: Robots & { isKnown: false }): void {
    const { scope, targetOrigins, notes } = this.#options;
    if (!scope.has(new URL(origin).host)) return;
    const told = `robots.txt could not be had, so nothing of ${origin} is asked for: ${detail}`;
    notes.add('robots-unreachable', origin, told, failure === null || targetOrigins.has(origin));
  }

  /** Told before every request: among thousands of hosts the fetcher forgets what it was told of one. */
  #keepDelay(origin: string, delay: number | null): void {
    if (delay === null) return;
    this.#options.fetcher.slowDown(new URL(origin).host, Math.min(delay, MAX_CRAWL_DELAY) * 1000);
  }

  #noteDelay(origin: string, delay: number): void {
    const { scope, notes } = this.#options;
    if (delay <= MAX_CRAWL_DELAY || !scope.has(new URL(origin).host)) return;
    const told = `robots.txt asks for ${delay} seconds between requests; ${MAX_CRAWL_DELAY} are kept.`;
    notes.add('crawl-delay-capped', origin, told, false);
  }
}
