import type { ThinPages } from '../model.js';
import { thinPages } from './queries/thin-pages.js';
import type { Reader } from './reader.js';

/** URLs that stand as examples of many. */
const MOST_EXAMPLES = 5;

/** What is told of thin pages, by host and verdict. */
export function* readThinPages(reader: Reader, run: number): Generator<ThinPages> {
  let current: ThinPages | undefined;
  for (const { host, verdict, ofPages, ...page } of reader.each(thinPages, { run })) {
    if (current?.host !== host || current.verdict !== verdict) {
      if (current) yield current;
      current = { host, verdict, pages: 0, ofPages, worst: page, examples: [] };
    }
    current.pages++;
    if (page.score > current.worst.score) current.worst = page;
    if (current.examples.length < MOST_EXAMPLES) current.examples.push(page.url);
  }
  if (current) yield current;
}
