import type { PageFacts } from '../model.js';
import { type StoredBlocks, selectorsOf, unpackBlocks, unpackFacts } from './page-facts.js';
import { factsOfPage, linksOfPage, textById } from './queries/page-facts.js';
import type { Reader } from './reader.js';

/** The facts of a page as they were extracted, so that it can be judged again; null for a page without content. */
export function readFacts(reader: Reader, pageId: number): PageFacts | null {
  const row = reader.get(factsOfPage, pageId);
  return row === undefined ? null : unpackFacts(row.facts, reader.all(linksOfPage, pageId), textOf(reader));
}

/** The blocks of a page with content, and what they are. */
export function readBlocks(reader: Reader, pageId: number): StoredBlocks {
  return unpackBlocks(factsOf(reader, pageId), textOf(reader));
}

/** The selectors of a page's links, in document order. */
export function readSelectors(reader: Reader, pageId: number): string[] {
  return selectorsOf(factsOf(reader, pageId));
}

function factsOf(reader: Reader, pageId: number): Buffer {
  const row = reader.get(factsOfPage, pageId);
  if (row === undefined) throw new Error(`Page ${pageId} has no facts.`);
  return row.facts;
}

function textOf(reader: Reader): (id: number) => string {
  return (id) => reader.get(textById, id)?.text ?? '';
}
