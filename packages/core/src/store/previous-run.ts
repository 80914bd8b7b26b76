import type { EarlierReading, PreviousPage, PreviousRun } from '../model.js';
import { partsOf, unpackPrints } from './block-prints.js';
import { minhashOf } from './fingerprints.js';
import type { unpackPage } from './page-facts.js';
import { type PreviousPageRow, previousPage } from './queries/previous-page.js';
import { disclosuresOfPage, readingOfPage } from './queries/previous-reading.js';
import { readPage } from './read-facts.js';
import type { Reader } from './reader.js';
import { textKey } from './text-key.js';

/** What an ended run has of its pages: one look-up a URL, and the facts only when they are asked for. */
export class EndedRun implements PreviousRun {
  readonly #reader: Reader;
  readonly #run: number;
  readonly #isReadAlike: boolean;

  /** @param isReadAlike whether what that run made of its pages is what this one would */
  constructor(reader: Reader, run: number, isReadAlike: boolean) {
    this.#reader = reader;
    this.#run = run;
    this.#isReadAlike = isReadAlike;
  }

  page(url: string): PreviousPage | null {
    const row = this.#reader.get(previousPage, { run: this.#run, key: textKey(url), url });
    if (row === undefined) return null;
    let read: ReturnType<typeof readPage> | undefined;
    const unpack = () => {
      read = read === undefined ? readPage(this.#reader, row.pageId) : read;
      return read;
    };
    return {
      record: recordOf(url, row),
      facts: () => unpack()?.facts ?? null,
      reading: () => {
        const page = this.#isReadAlike ? unpack() : null;
        return page === null ? null : this.#readingOf(row.pageId, page);
      },
    };
  }

  #readingOf(pageId: number, { roles, main }: ReturnType<typeof unpackPage>): EarlierReading | null {
    const row = this.#reader.get(readingOfPage, pageId);
    if (row === undefined) return null;
    const blocks = unpackPrints(row.blocks);
    return {
      ...{ roles, main, type: row.type, purpose: row.purpose, published: row.published },
      words: { full: row.full, link: row.link, ...partsOf(blocks) },
      language: { detected: row.language, title: row.titleLanguage },
      disclosures: this.#reader.all(disclosuresOfPage, this.#run, pageId),
      fingerprint: { exact: row.exact, full: row.fullText, minhash: minhashOf(row.minhash), blocks },
    };
  }
}

function recordOf(url: string, { pageId, etag, lastModified, file, bodySha256, ...row }: PreviousPageRow) {
  return {
    url,
    ...row,
    redirectTo: null,
    bodySha256: bodySha256?.toString('hex') ?? '',
    ...(etag !== null && { etag }),
    ...(lastModified !== null && { lastModified }),
    ...(file !== null && { file }),
  };
}
