import type { SitemapEntry, SitemapRecord } from '@linkvet/core';
import { identityOf } from '../identity.js';
import { MAX_URL_LENGTH } from '../limits.js';

/** Addresses that one file may list (https://www.sitemaps.org/protocol.html#index). */
const MAX_ADDRESSES = 50_000;

/** An address must have fewer characters (https://www.sitemaps.org/protocol.html#locdef). */
const PROTOCOL_URL_LENGTH = 2_048;

const MAX_LASTMOD = 40;
const MAX_SHOWN = 80;

/** What can be wrong with many lines of one file, as it is said of one and of several, and whether something is lost by it. */
const FLAWS = {
  relative: { one: 'address is relative', many: 'addresses are relative', isLoss: false },
  unescaped: {
    one: 'address holds an & that is not written &amp;',
    many: 'addresses hold an & that is not written &amp;',
    isLoss: false,
  },
  long: { one: 'address is too long for the protocol', many: 'addresses are too long for the protocol', isLoss: false },
  tooLong: { one: 'address was too long to be kept', many: 'addresses were too long to be kept', isLoss: true },
  unreadable: { one: 'address is no http address', many: 'addresses are no http addresses', isLoss: false },
  missing: { one: 'entry has no address', many: 'entries have no address', isLoss: false },
  several: { one: 'entry has more than one address', many: 'entries have more than one address', isLoss: false },
};

type Flaw = keyof typeof FLAWS;

/** What was found in one sitemap so far, and everything that is wrong with it. Filled by a reader, emptied in batches. */
export class Harvest {
  format: SitemapRecord['format'] = '';
  readonly #base: string;
  readonly #statements = new Set<string>();
  readonly #flaws = new Map<Flaw, { times: number; first: string }>();
  readonly #entries: SitemapEntry[] = [];
  readonly #sitemaps: string[] = [];
  #addresses = 0;
  #isOver = false;
  #isIncomplete = false;

  /** @param base the URL of the file, against which its addresses are resolved */
  constructor(base: string) {
    this.#base = base;
  }

  /** Whether nothing more of the file is wanted. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether something that the file names may be missing. */
  get isIncomplete(): boolean {
    return this.#isIncomplete;
  }

  /** Whether the file has named nothing so far, not even what cannot be read. */
  get isEmpty(): boolean {
    return this.#addresses === 0;
  }

  /** Adds a page. `lastmod` is kept as written. */
  addPage(address: string, lastmod: string): void {
    const url = this.#read(address);
    if (url !== null) this.#entries.push({ url, lastmod: lastmod.trim().slice(0, MAX_LASTMOD) });
  }

  /** Adds a sitemap that this one names. */
  addSitemap(address: string): void {
    const url = this.#read(address);
    if (url !== null) this.#sitemaps.push(url);
  }

  /** Pages that were added and not yet taken: so many where there are so many, none otherwise. */
  takeBatch(size: number): SitemapEntry[] {
    return this.#entries.length < size ? [] : this.#entries.splice(0, size);
  }

  /** All pages that were added and not yet taken. */
  takeRest(): SitemapEntry[] {
    return this.#entries.splice(0);
  }

  takeSitemaps(): string[] {
    return this.#sitemaps.splice(0);
  }

  /** Tells what is wrong with the file, as part of a sentence. */
  tell(statement: string): void {
    this.#statements.add(statement);
  }

  /** The same, where something that the file names is lost by it. */
  lose(statement: string): void {
    this.tell(statement);
    this.#isIncomplete = true;
  }

  /** Tells why there is nothing to read. */
  stop(statement: string): void {
    this.tell(statement);
    this.#isOver = true;
  }

  /** Tells why the rest is not read. */
  cut(statement: string): void {
    this.lose(statement);
    this.#isOver = true;
  }

  /** Counts what is wrong with one line of the file; the first is shown. */
  count(flaw: Flaw, shown = ''): void {
    const counted = this.#flaws.get(flaw);
    if (counted === undefined) this.#flaws.set(flaw, { times: 1, first: shown.trim().slice(0, MAX_SHOWN) });
    else counted.times++;
    this.#isIncomplete ||= FLAWS[flaw].isLoss;
  }

  /** Everything that is wrong, as one sentence; '' when nothing is. */
  problem(): string {
    const flaws = [...this.#flaws].map(([flaw, { times, first }]) => {
      const { one, many } = FLAWS[flaw];
      const example = first === '' ? '' : ` (${times === 1 ? '' : 'the first: '}${first})`;
      return `${times.toLocaleString('en')} ${times === 1 ? one : many}${example}`;
    });
    const told = [...this.#statements, ...flaws].join('; ');
    return told === '' ? '' : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
  }

  #read(text: string): string | null {
    this.#addresses++;
    if (this.#addresses > MAX_ADDRESSES) {
      this.cut(`it names over ${MAX_ADDRESSES.toLocaleString('en')} addresses, and only so many were read`);
      return null;
    }
    const address = text.trim();
    if (address.length > MAX_URL_LENGTH) {
      this.count('tooLong', address);
      return null;
    }
    // What the encoding of the file does not explain would be asked for under an address that nobody wrote.
    const url = address === '' || address.includes('\ufffd') ? null : identityOf(address, this.#base);
    if (url === null) this.count('unreadable', address);
    else if (address.length >= PROTOCOL_URL_LENGTH) this.count('long', address);
    else if (!/^https?:\/\//i.test(address)) this.count('relative', address);
    return url;
  }
}
