import { type Frontier, hostOf, type SourceEvent } from '@linkvet/core';
import { findActingWord } from '../../acting.js';
import type { Fetcher } from '../../fetch/fetcher.js';
import { identityOf } from '../../identity.js';
import { MAX_URL_LENGTH } from '../../limits.js';
import type { Scope } from '../../scope.js';
import { readSitemaps, type SitemapPart, type SitemapStart } from '../../sitemap/read-sitemaps.js';
import type { Admission } from './admission.js';
import { A_CLICK } from './clicks.js';
import type { Discovery } from './discovery.js';
import type { HostFailures } from './host-failures.js';
import type { Notes } from './notes.js';
import type { RobotsGate } from './robots-gate.js';

export interface SitemapPhaseOptions {
  frontier: Frontier;
  fetcher: Fetcher;
  /** Null when robots.txt is ignored. */
  robots: RobotsGate | null;
  failures: HostFailures;
  scope: Scope;
  /** URLs that are never asked for, whoever names them. */
  isMonetised: (url: string) => boolean;
  discovery: Discovery;
  admission: Admission;
  notes: Notes;
  stopped: AbortSignal;
}

/** Sitemaps of one robots.txt that are read. */
const MAX_NAMED = 1_000;

/**
 * Finds pages through sitemaps. A run that goes on reads them again: what they name is known by then, and a part of a
 * sitemap that is told twice says the same.
 */
export class SitemapPhase {
  readonly #options: SitemapPhaseOptions;
  /** Hosts out of scope that somebody who may do so says to keep sitemaps. */
  readonly #hosts = new Set<string>();
  /** What named a damaged sitemap: one of many is told, the others are listed with what is wrong. */
  readonly #told = new Set<string>();

  constructor(options: SitemapPhaseOptions) {
    this.#options = options;
  }

  /**
   * Reads the sitemaps that the operator named. The hosts of the URLs in them are in scope. Ends when more URLs wait than
   * `left` pages may be asked for.
   */
  async *readNamed(urls: readonly string[], left: number): AsyncGenerator<SourceEvent, void, void> {
    const { frontier, scope, isMonetised } = this.#options;
    const named = new Set(urls);
    for (const url of urls) this.#hosts.add(hostOf(url));
    for await (const part of this.#read(urls.map((url) => ({ url, namedBy: '' })))) {
      for (const { url } of part.entries) if (!isMonetised(url)) scope.add(hostOf(url));
      this.#noteNamed(part, named.has(part.sitemap.url));
      yield* this.#eventsOf(part);
      if (frontier.counts().pending > left) return;
    }
  }

  /**
   * Reads the sitemaps of these origins: those that robots.txt names, else, where `guessed` has the origin, the one at
   * the usual place. Ends when more URLs wait than `left` pages may be asked for.
   */
  async *search(
    origins: Iterable<string>,
    guessed: ReadonlySet<string>,
    left: number,
  ): AsyncGenerator<SourceEvent, void, void> {
    const { frontier } = this.#options;
    if (frontier.counts().pending > left) return;
    const starts: SitemapStart[] = [];
    for (const origin of origins) starts.push(...(await this.#startsOf(origin, guessed.has(origin))));
    for await (const part of this.#read(starts)) {
      this.#noteDamage(part, false);
      yield* this.#eventsOf(part);
      if (frontier.counts().pending > left) return;
    }
  }

  async #startsOf(origin: string, isGuessed: boolean): Promise<SitemapStart[]> {
    const { robots, stopped } = this.#options;
    if (stopped.aborted) return [];
    const guess = isGuessed ? [{ url: `${origin}/sitemap.xml`, namedBy: '', isGuess: true }] : [];
    if (robots === null) return guess;
    const answer = await robots.robotsOf(origin);
    // Who forbids everything by not answering is not asked for a file that may not be there.
    if (!answer.isKnown) return [];
    const named = answer.rules.sitemaps.slice(0, MAX_NAMED).flatMap((text) => identityOf(text, origin) ?? []);
    for (const url of named) this.#hosts.add(hostOf(url));
    return named.length > 0 ? named.map((url) => ({ url, namedBy: `${origin}/robots.txt` })) : guess;
  }

  #read(starts: readonly SitemapStart[]): AsyncGenerator<SitemapPart> {
    const { fetcher, stopped } = this.#options;
    return readSitemaps({
      starts,
      fetchFile: (url, limits) => fetcher.fetchFile(url, limits),
      whyNot: (url) => this.#whyNot(url),
      signal: stopped,
    });
  }

  /** Robots rules are no reason: what a site names there is there for crawlers. */
  #whyNot(url: string): string {
    const { scope, failures, isMonetised } = this.#options;
    const host = hostOf(url);
    if (isMonetised(url)) return A_CLICK;
    if (url.length > MAX_URL_LENGTH) return `${url.length} characters; only ${MAX_URL_LENGTH} are asked for.`;
    const word = findActingWord(new URL(url));
    if (word !== null) return `The address says ${word}.`;
    if (failures.hasGivenUp(host)) return `${host} was left alone after too many failures.`;
    return scope.has(host) || this.#hosts.has(host) ? '' : `${host} is out of scope, and no robots.txt names it.`;
  }

  *#eventsOf({ sitemap, entries }: SitemapPart): Generator<SourceEvent> {
    const { discovery, admission, notes } = this.#options;
    const discovered = admission.admit(discovery.chooseNamed(entries.map(({ url }) => url)));
    yield* notes.take();
    yield { type: 'sitemap', sitemap, entries, discovered };
  }

  #noteNamed(part: SitemapPart, isStart: boolean): void {
    const { url, format, problem } = part.sitemap;
    if (isStart && format === '') this.#options.notes.add('target-failed', url, problem, true);
    else this.#noteDamage(part, part.isIncomplete);
  }

  /** What is wrong with a sitemap that gave all it has stands with the sitemap, and need not be told. */
  #noteDamage({ sitemap, isIncomplete }: SitemapPart, isMissed: boolean): void {
    const { url, namedBy, format, problem } = sitemap;
    const teller = namedBy === '' ? url : namedBy;
    if (problem === '' || !(isIncomplete || format === '') || this.#told.has(teller)) return;
    this.#told.add(teller);
    this.#options.notes.add('sitemap-damaged', url, problem, isMissed);
  }
}
