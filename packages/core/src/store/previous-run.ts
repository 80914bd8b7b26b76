import type { PreviousPage, PreviousRun } from '../model.js';
import { type PreviousPageRow, previousPage } from './queries/previous-page.js';
import { readFacts } from './read-facts.js';
import type { Reader } from './reader.js';
import { textKey } from './text-key.js';

/** What an ended run has of its pages: one look-up a URL, and the facts only when they are asked for. */
export class EndedRun implements PreviousRun {
  readonly #reader: Reader;
  readonly #run: number;

  constructor(reader: Reader, run: number) {
    this.#reader = reader;
    this.#run = run;
  }

  page(url: string): PreviousPage | null {
    const row = this.#reader.get(previousPage, { run: this.#run, key: textKey(url), url });
    if (row === undefined) return null;
    return { record: recordOf(url, row), facts: () => readFacts(this.#reader, row.pageId) };
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
