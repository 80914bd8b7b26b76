import { MAX_URL_LENGTH } from '../limits.js';
import type { Harvest } from './harvest.js';

/** Reads a list of one address a line (https://www.sitemaps.org/protocol.html#otherformats). Its first line says whether it is one. */
export class TextReader {
  readonly #harvest: Harvest;
  /** The line that has not ended yet. */
  #rest = '';

  constructor(harvest: Harvest) {
    this.#harvest = harvest;
  }

  write(text: string): void {
    const lines = `${this.#rest}${text}`.split(/[\r\n]+/);
    // A line without end is not kept longer than it takes to know that it is too long.
    this.#rest = (lines.pop() ?? '').trimStart().slice(0, MAX_URL_LENGTH + 1);
    for (const line of lines) this.#read(line);
  }

  /** The file ends here, and as a whole. */
  end(): void {
    this.#read(this.#rest);
  }

  #read(line: string): void {
    const address = line.trim();
    if (address === '' || this.#harvest.isOver) return;
    const isAddress = /^https?:\/\//i.test(address);
    if (isAddress) {
      this.#harvest.format = 'text';
      this.#harvest.addPage(address, '');
    } else if (this.#harvest.format === '') this.#harvest.stop('it is no sitemap: neither XML nor a list of addresses');
    else this.#harvest.count('unreadable', address);
  }
}
