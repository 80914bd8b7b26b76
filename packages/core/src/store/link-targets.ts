import { IntegerTable } from '../integer-table.js';
import { contentPagesByUrl, endsOfRedirects, urlsBetween } from './queries/link-targets.js';
import type { Reader } from './reader.js';

/** URLs that are read at once: those of a run lie close together in the dictionary, which all runs share. */
const rangeSize = 512;

/** Where links lead, by the URL that stands in them. */
export class LinkTargets {
  readonly #reader: Reader;
  readonly #isRead = new Set<number>();
  readonly #urls = new IntegerTable();
  readonly #hosts = new IntegerTable();
  /** By URL without fragment: the page of the run with content that it leads to. */
  readonly #pages = new IntegerTable();

  constructor(reader: Reader, run: number) {
    this.#reader = reader;
    for (const { pageId, urlId } of reader.each(contentPagesByUrl, run)) this.#pages.set(urlId, pageId);
    for (const { urlId, finalId } of reader.each(endsOfRedirects, run)) {
      this.#pages.set(urlId, this.#pages.get(finalId));
    }
  }

  /** The URL without its fragment. */
  urlOf(urlId: number): number {
    const url = this.#urls.get(urlId);
    if (url > 0) return url;
    this.#readAround(urlId);
    return this.#urls.get(urlId);
  }

  /** The host of a URL without fragment. */
  hostOf(urlId: number): number {
    if (this.#hosts.get(urlId) === 0) this.#readAround(urlId);
    return this.#hosts.get(urlId);
  }

  /** The page of the run with content that a URL without fragment leads to, redirects followed; 0 for none. */
  pageOf(urlId: number): number {
    return this.#pages.get(urlId);
  }

  #readAround(urlId: number): void {
    const range = Math.floor(urlId / rangeSize);
    if (this.#isRead.has(range)) return;
    this.#isRead.add(range);
    for (const row of this.#reader.all(urlsBetween, range * rangeSize, (range + 1) * rangeSize)) {
      this.#urls.set(row.id, row.pageUrlId ?? row.id);
      this.#hosts.set(row.id, row.hostId);
    }
  }
}
