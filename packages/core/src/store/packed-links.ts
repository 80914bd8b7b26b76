import type Database from 'better-sqlite3';

/** A link in terms of the dictionaries. */
export interface PackedLink {
  urlId: number;
  contextId: number;
  anchorId: number;
  line: number;
  column: number | null;
}

/** Bytes of five integers at most. */
const longestLink = 5 * 8;

/**
 * Packs the links of a page, in document order: for each its URL, context, anchor, the step from the line before it and
 * its column, as variable-length integers of seven bits a byte, the lowest first. Some nine bytes a link, where a row would
 * take 27, and a tenth of the time. A step back is told by an odd number, a column that is not known by zero.
 */
export function packLinks(links: readonly PackedLink[]): Buffer {
  const bytes = Buffer.allocUnsafe(links.length * longestLink);
  let at = 0;
  const push = (integer: number) => {
    let rest = integer;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) | 128;
    bytes[at++] = rest;
  };
  let last = 0;
  for (const { urlId, contextId, anchorId, line, column } of links) {
    push(urlId);
    push(contextId);
    push(anchorId);
    push(line < last ? 2 * (last - line) - 1 : 2 * (line - last));
    push(column === null ? 0 : column + 1);
    last = line;
  }
  return Buffer.from(bytes.subarray(0, at));
}

export function unpackLinks(packed: Buffer): PackedLink[] {
  const links: PackedLink[] = [];
  let at = 0;
  const read = () => {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = packed[at++] ?? 0;
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  };
  let line = 0;
  while (at < packed.length) {
    const [urlId, contextId, anchorId, step, column] = [read(), read(), read(), read(), read()];
    line += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    links.push({ urlId, contextId, anchorId, line, column: column === 0 ? null : column - 1 });
  }
  return links;
}

/**
 * Lets SQL read packed links as rows: `link_of(page_links.links)` has the columns seq, url_id, context_id, anchor_id, line
 * and column, in document order.
 */
export function registerLinkOf(database: Database.Database): void {
  database.table('link_of', {
    columns: ['seq', 'url_id', 'context_id', 'anchor_id', 'line', 'column'],
    parameters: ['links'],
    directOnly: true,
    *rows(links) {
      for (const [seq, { urlId, contextId, anchorId, line, column }] of unpackLinks(links as Buffer).entries()) {
        yield [seq, urlId, contextId, anchorId, line, column];
      }
    },
  });
}
