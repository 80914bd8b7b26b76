import { IntegerTable } from '../integer-table.js';
import { urlsBetween } from './queries/link-targets.js';
import type { Reader } from './reader.js';

/** URLs that are read at once: those of a run lie close together in the dictionary, which all runs share. */
const rangeSize = 512;

/** Where the links of a run lead, by the URL that stands in them. */
export class LinkTargets {
  readonly #reader: Reader;
  readonly #run: number;
  /** By URL, once it was asked for it or one beside it: the URL without its fragment, its host, its page. */
  readonly #urls = new IntegerTable();
  readonly #hosts = new IntegerTable();
  readonly #pages = new IntegerTable();

  constructor(reader: Reader, run: number) {
    this.#reader = reader;
    this.#run = run;
  }

  /** The URL without its fragment. */
  urlOf(urlId: number): number {
    this.#read(urlId);
    return this.#urls.get(urlId);
  }

  /** The host of a URL. */
  hostOf(urlId: number): number {
    this.#read(urlId);
    return this.#hosts.get(urlId);
  }

  /** The page of the run with content that a URL without fragment leads to, redirects followed; 0 for none. */
  pageOf(urlId: number): number {
    this.#read(urlId);
    return this.#pages.get(urlId);
  }

  #read(urlId: number): void {
    if (this.#urls.get(urlId) !== 0) return;
    const from = urlId - (urlId % rangeSize);
    for (const row of this.#reader.all(urlsBetween, { run: this.#run, from, to: from + rangeSize })) {
      this.#urls.set(row.id, row.pageUrlId ?? row.id);
      this.#hosts.set(row.id, row.hostId);
      this.#pages.set(row.id, row.pageId ?? 0);
    }
  }
}
