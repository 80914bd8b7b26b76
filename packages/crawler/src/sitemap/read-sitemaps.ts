import type { SitemapEntry, SitemapRecord } from '@linkvet/core';
import { type Failure, isFailureOfHost } from '../fetch/failure.js';
import type { Answer } from '../fetch/http-client.js';
import { redirectTargetOf } from '../fetch/page.js';
import { identityOf } from '../identity.js';
import { Harvest } from './harvest.js';
import { readSitemapFile } from './read-file.js';
import { MAX_SITEMAP_BYTES } from './unpack.js';

/** A sitemap to begin with. */
export interface SitemapStart {
  url: string;
  /** The robots.txt that names it; '' when the operator does, or nobody. */
  namedBy: string;
  /** Nobody names it, it is only tried: when there is no sitemap, nothing is said. */
  isGuess?: boolean;
}

export interface SitemapOptions {
  /** In the order in which they are read. */
  starts: readonly SitemapStart[];
  /** Asks for a file and reads it whatever its type, up to so many bytes; it follows no redirect. */
  fetchFile: (url: URL, limits: { maxBytes: number }) => Promise<Answer | Failure>;
  /**
   * Why a sitemap, or the target of its redirect, must not be asked for, as a sentence; '' when it may. Asked right
   * before every request.
   */
  whyNot?: (url: string) => string | Promise<string>;
  /** Ends the reading, without a word about the sitemap that is being read. */
  signal: AbortSignal;
}

export interface SitemapPart {
  /** Says everything in the last part of a file; `problem` is '' before. */
  sitemap: SitemapRecord;
  entries: SitemapEntry[];
  /** Whether URLs that the file names may be missing: it could not be had, is damaged, or reached a limit. */
  isIncomplete: boolean;
}

/** Indexes on the way to a sitemap. The protocol wants one; a few sites have two. */
const MAX_DEPTH = 3;

/** Files of one run. */
const MAX_FILES = 10_000;

const MAX_REDIRECTS = 5;
const MAX_SHOWN = 300;

/**
 * Reads sitemaps and everything that they name, one at a time: the starts in their order, then what their indexes name,
 * in the order of the files. No file is read twice. One with many entries comes in several parts.
 */
export async function* readSitemaps(options: SitemapOptions): AsyncGenerator<SitemapPart> {
  const walk = new SitemapWalk(options);
  for (const start of options.starts) walk.add({ ...start, isGuess: start.isGuess ?? false, depth: 0 });
  yield* walk.run();
}

interface Visit extends Required<SitemapStart> {
  depth: number;
}

interface Fetched {
  status: number | null;
  /** Why there is nothing to read; '' when there is. */
  problem: string;
  isIncomplete: boolean;
  /** After redirects. */
  url: string;
  answer: Answer | null;
}

class SitemapWalk {
  readonly #options: SitemapOptions;
  readonly #queue: Visit[] = [];
  /** What is in the queue, and where redirects led. */
  readonly #known = new Set<string>();

  constructor(options: SitemapOptions) {
    this.#options = options;
  }

  /** @returns whether there is room for it; what is known already needs none */
  add(visit: Visit): boolean {
    const url = identityOf(visit.url) ?? visit.url;
    if (this.#known.has(url)) return true;
    if (this.#queue.length >= MAX_FILES) return false;
    this.#known.add(url);
    this.#queue.push({ ...visit, url });
    return true;
  }

  async *run(): AsyncGenerator<SitemapPart> {
    // The queue grows while it is read.
    for (const visit of this.#queue) {
      for await (const part of this.#read(visit)) {
        if (this.#options.signal.aborted) return;
        if (part.sitemap.format !== '' || !visit.isGuess) yield part;
      }
    }
  }

  async *#read(visit: Visit): AsyncGenerator<SitemapPart> {
    const { url, namedBy } = visit;
    const { answer, status, problem, isIncomplete, url: finalUrl } = await this.#fetch(url);
    if (answer === null) {
      yield { sitemap: { url, namedBy, status, format: '', problem }, entries: [], isIncomplete };
      return;
    }
    const harvest = new Harvest(finalUrl);
    let last: SitemapEntry[] = [];
    for await (const entries of readSitemapFile(answer, harvest, this.#options.signal)) {
      if (entries.length === 0) continue;
      if (last.length > 0) {
        const sitemap: SitemapRecord = { url, namedBy, status, format: harvest.format, problem: '' };
        yield { sitemap, entries: last, isIncomplete: false };
      }
      last = entries;
    }
    this.#follow(visit, harvest);
    const sitemap: SitemapRecord = { url, namedBy, status, format: harvest.format, problem: harvest.problem() };
    yield { sitemap, entries: last, isIncomplete: harvest.isIncomplete };
  }

  #follow({ url, depth }: Visit, harvest: Harvest): void {
    const sitemaps = harvest.takeSitemaps();
    if (sitemaps.length === 0) return;
    if (depth >= MAX_DEPTH) {
      harvest.lose(`it is an index below ${MAX_DEPTH} others, and what it names was not read`);
      return;
    }
    const left = sitemaps.filter((named) => !this.add({ url: named, namedBy: url, isGuess: false, depth: depth + 1 }));
    if (left.length === 0) return;
    const most = MAX_FILES.toLocaleString('en');
    harvest.lose(
      `over ${most} sitemaps are not read, and of those that it names the last ${left.length} were left out`,
    );
  }

  async #fetch(url: string): Promise<Fetched> {
    const { fetchFile, whyNot = () => '' } = this.#options;
    const nothing = { answer: null, url, status: null, isIncomplete: false };
    if (identityOf(url) === null) return { ...nothing, problem: 'It has no http address.' };
    const hops = new Set([url]);
    for (let current = url; hops.size <= MAX_REDIRECTS + 1; hops.add(current)) {
      const refusal = await whyNot(current);
      if (refusal !== '') return { ...nothing, problem: refusal };
      const answer = await fetchFile(new URL(current), { maxBytes: MAX_SITEMAP_BYTES });
      if (answer.failed) return { ...nothing, problem: answer.detail, isIncomplete: isFailureOfHost(answer) };
      const { status } = answer;
      if (status < 300) return { answer, url: current, status, problem: '', isIncomplete: false };
      const target = redirectTargetOf(current, answer);
      if (typeof target !== 'string') return { ...nothing, status, ...explain(status, target) };
      if (identityOf(target) === null) return { ...nothing, status, problem: 'It leads to no http address.' };
      if (hops.has(target)) return { ...nothing, status, problem: 'Its redirects go in a circle.' };
      if (this.#known.has(target)) return { ...nothing, status, problem: showKnown(target) };
      this.#known.add(target);
      current = target;
    }
    return { ...nothing, problem: `It leads on more than ${MAX_REDIRECTS} times.` };
  }
}

function showKnown(target: string): string {
  return `It leads to ${target.slice(0, MAX_SHOWN)}, which is read for itself.`;
}

/** Why an answer that has no body to read leads nowhere else. */
function explain(status: number, failure: Failure | null): { problem: string; isIncomplete: boolean } {
  return { problem: failure?.detail ?? `It answered ${status}.`, isIncomplete: status >= 500 || status === 429 };
}
