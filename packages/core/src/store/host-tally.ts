import { pageWithHost } from './queries/page-with-host.js';
import type { Reader } from './reader.js';

/** What one page counts of something; `seq` leads to its first place on the page. */
interface PageTally {
  pageId: number;
  links: number;
  seq: number;
}

/** What a host counts of something. */
export interface HostTally<Row> {
  host: string;
  links: number;
  pages: number;
  /** The first page, in URL order, and what it counts. */
  pageUrl: string;
  first: Row;
}

/**
 * Adds up by host what pages count, by host and key. Pages come in the order of their rows, not of their URLs: to sort a
 * million of them would take seconds.
 * @param rows page by page
 * @param keyOf what is counted apart on a host
 */
export function tallyByHost<Row extends PageTally>(
  reader: Reader,
  rows: Iterable<Row>,
  keyOf: (row: Row) => readonly string[],
): HostTally<Row>[] {
  const found = new Map<string, HostTally<Row>>();
  let page = { pageId: -1, url: '', host: '' };
  for (const row of rows) {
    const { pageId } = row;
    if (page.pageId !== pageId) page = { pageId, url: '', host: '', ...reader.get(pageWithHost, pageId) };
    const key = JSON.stringify([page.host, ...keyOf(row)]);
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, { host: page.host, links: row.links, pages: 1, pageUrl: page.url, first: row });
      continue;
    }
    known.links += row.links;
    known.pages++;
    if (page.url < known.pageUrl) Object.assign(known, { pageUrl: page.url, first: row });
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, tally]) => tally);
}
