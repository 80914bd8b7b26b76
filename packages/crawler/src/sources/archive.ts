import { hash } from 'node:crypto';
import type { Frontier, PageRecord, SkipReason, SourceEvent } from '@linkvet/core';
import { readAdsTxtRecord } from '../archive/ads-txt-record.js';
import { readArchive } from '../archive/archive-file.js';
import type { ArchiveRecord, Damage } from '../archive/archive-record.js';
import { readCapture } from '../archive/capture.js';
import { identityOf } from '../identity.js';
import { MAX_URL_LENGTH } from '../limits.js';
import { isIncluded, type Matcher } from '../matcher.js';
import { nextTurn } from '../turn.js';
import { type Extract, readFacts } from './read-facts.js';

export interface ArchiveOptions {
  /** A WARC or ARC file, as it is or as gzip, or a WACZ. */
  file: string;
  frontier: Frontier;
  /** Reads a page; a page that it throws on fails. */
  extract: Extract;
  /** Match the whole URL. */
  include?: readonly Matcher[];
  exclude?: readonly Matcher[];
  /** URLs of the run that are read; the rest is skipped. */
  maxPages?: number;
  /** Limits of ours: URLs of one archive, and URLs remembered that are only known from references. */
  limits?: { urls?: number; references?: number };
  now: () => Date;
  /** Ends the stream. */
  signal?: AbortSignal;
}

/** Records that say what a URL holds. */
const CAPTURES: ReadonlySet<string> = new Set(['response', 'resource', 'revisit']);

/** URLs of which something is remembered; an archive that invents addresses would fill memory and disk otherwise. */
const MAX_URLS = 2_000_000;

/** URLs remembered that are only known from references to an earlier capture. */
const MAX_REFERENCES = 10_000;

/** Bytes of records, and what each record counts for, after which timers and signals get a turn. */
const BYTES_A_TURN = 250_000;
const BYTES_A_RECORD = 2_000;

/**
 * An archive as a stream of pages in the order of the file, each at depth 0. The first capture of a URL counts; later
 * ones are left out, and how many is told. What the archive does not hold is not missing: nothing is discovered in it. A
 * capture of which the archive has only a part fails as `damaged-record`; damage that costs more than that makes the run
 * incomplete. URLs that the run knows are passed over, so a stream that is asked for again with the same frontier goes on
 * where it was. UsageError when there is no such file.
 */
export async function* archiveSource(options: ArchiveOptions): AsyncGenerator<SourceEvent, void, void> {
  const { file, signal } = options;
  const reading = new Reading(options);
  let work = 0;
  for await (const item of readArchive(file, { signal })) {
    // The last record before the end of a stream that was stopped may be cut.
    if (signal?.aborted === true || reading.isFull) break;
    work += BYTES_A_RECORD;
    if ('damage' in item) reading.addDamage(item);
    else {
      const event = reading.eventOf(item);
      // Before its page: a run that is killed between them goes on with what it does not know.
      const file = event?.type === 'page' ? readAdsTxtRecord(event.page.url, item) : null;
      if (file !== null) yield { type: 'ads-txt', file };
      if (event !== null) yield event;
      work += item.block.length;
    }
    if (work < BYTES_A_TURN) continue;
    work = 0;
    await nextTurn();
  }
  if (signal?.aborted !== true) yield* reading.rest();
}

class Reading {
  readonly #options: ArchiveOptions;
  /** Keys of URLs that the run knew before and that were not met yet, and of those that were met. */
  readonly #before = new Set<string>();
  readonly #seen = new Set<string>();
  /** By key, what only references to an earlier capture tell; null where they tell nothing. */
  readonly #references = new Map<string, PageRecord | null>();
  #hasForgotten = false;
  readonly #maxUrls: number;
  readonly #maxReferences: number;
  readonly #maxPages: number;
  #asked: number;
  #later = 0;
  #damage = { places: 0, first: '', isLoss: false };

  constructor(options: ArchiveOptions) {
    const { frontier, limits, maxPages } = options;
    this.#options = options;
    this.#maxUrls = limits?.urls ?? MAX_URLS;
    this.#maxReferences = limits?.references ?? MAX_REFERENCES;
    this.#maxPages = maxPages ?? Number.POSITIVE_INFINITY;
    for (const url of frontier.known()) this.#before.add(keyOf(url));
    const { fetched, unchanged, failed } = frontier.counts();
    this.#asked = fetched + unchanged + failed;
  }

  get isFull(): boolean {
    return this.#seen.size >= this.#maxUrls;
  }

  addDamage({ damage, isLoss }: Damage): void {
    const { places, first } = this.#damage;
    this.#damage = { places: places + 1, first: first || damage, isLoss: isLoss || this.#damage.isLoss };
  }

  /** What a record adds to the run; null when it adds nothing. */
  eventOf(record: ArchiveRecord): SourceEvent | null {
    const url = CAPTURES.has(record.type) ? identityOf(record.uri) : null;
    if (url === null) return null;
    const key = keyOf(url);
    if (this.#before.delete(key)) {
      this.#seen.add(key);
      return null;
    }
    if (this.#seen.has(key)) {
      this.#later++;
      return null;
    }
    const event = this.#skip(url) ?? this.#read(url, key, record);
    if (event === null) return null;
    this.#seen.add(key);
    this.#references.delete(key);
    return event;
  }

  /** What can only be told at the end. */
  *rest(): Generator<SourceEvent> {
    let unread = 0;
    for (const page of this.#references.values()) {
      unread++;
      if (page !== null) yield this.#skip(page.url) ?? this.#pageEvent(page, null);
    }
    yield* this.#notes(unread);
  }

  #skip(url: string): SourceEvent | null {
    const { include = [], exclude = [] } = this.#options;
    const skip = (reason: SkipReason, detail: string): SourceEvent => ({
      type: 'skipped',
      url: url.slice(0, MAX_URL_LENGTH),
      depth: 0,
      reason,
      detail,
    });
    if (url.length > MAX_URL_LENGTH) {
      return skip('too-long', `${url.length} characters; only ${MAX_URL_LENGTH} are kept here.`);
    }
    if (!isIncluded(url, include, exclude)) return skip('excluded', 'By include or exclude.');
    if (this.#asked >= this.#maxPages) return skip('page-limit', `${this.#maxPages} pages were read.`);
    return null;
  }

  #read(url: string, key: string, record: ArchiveRecord): SourceEvent | null {
    const capture = readCapture(url, record, this.#options.now);
    if (capture.kind === 'page') return this.#pageEvent(capture.page, capture.body);
    if (capture.kind === 'lost') return this.#failedEvent(url, capture.reason, capture.detail);
    if (this.#references.size < this.#maxReferences || this.#references.has(key)) {
      this.#references.set(key, capture.page);
    } else this.#hasForgotten = true;
    return null;
  }

  #pageEvent(page: PageRecord, body: string | null): SourceEvent {
    const read = body === null ? { facts: null } : readFacts(this.#options.extract, { ...page, body });
    if ('fault' in read) return this.#failedEvent(page.url, 'unreadable', read.fault);
    this.#asked++;
    return { type: 'page', page, depth: 0, facts: read.facts, discovered: [] };
  }

  #failedEvent(url: string, reason: string, detail: string): SourceEvent {
    this.#asked++;
    return { type: 'failed', url, depth: 0, reason, detail, failedAt: this.#options.now().toISOString() };
  }

  *#notes(unread: number): Generator<SourceEvent> {
    const { places, first, isLoss } = this.#damage;
    const subject = this.#options.file;
    const damages: string[] = [];
    if (places > 0) damages.push(places === 1 ? first : `${places} places of it are damaged. The first: ${first}`);
    if (unread > 0) damages.push(`URLs of which it only says that they had not changed: ${unread}.`);
    if (this.#hasForgotten) {
      damages.push('More URLs than are remembered are named before they are captured, or never are.');
    }
    if (damages.length > 0) {
      const incomplete = isLoss || unread > 0 || this.#hasForgotten;
      yield { type: 'note', code: 'archive-damaged', subject, detail: damages.join(' '), incomplete };
    }
    if (this.isFull) {
      const detail = `${this.#maxUrls} URLs of it are read; the rest is left out.`;
      yield { type: 'note', code: 'default-limit', subject, detail, incomplete: true };
    }
    if (this.#later > 0) {
      const detail = `Later captures of URLs that it holds several times, left out: ${this.#later}.`;
      yield { type: 'note', code: 'limit-reached', subject, detail, incomplete: false };
    }
    if (this.#seen.size === 0 && unread === 0) {
      yield { type: 'note', code: 'target-failed', subject, detail: 'There is no page in it.', incomplete: true };
    }
  }
}

/** Stands for a URL in memory: short, and so many bits that no two URLs share one. */
function keyOf(url: string): string {
  return hash('sha256', url, 'buffer').toString('latin1', 0, 12);
}
