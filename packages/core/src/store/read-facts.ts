import { BoundedMap } from '../bounded-map.js';
import type { BlockRole, PageFacts } from '../model.js';
import { blocksOf, linkRolesOf, type StoredBlocks, selectorsOf, unpackFacts, unpackPage } from './page-facts.js';
import { factsOfPage, linksOfPage, textById } from './queries/page-facts.js';
import type { Reader } from './reader.js';

/** Texts in a generation of the cache, about 2 MB. */
const sharedTexts = 10_000;

/** The facts of a page as they were extracted, so that it can be judged again; null for a page without content. */
export function readFacts(reader: Reader, pageId: number): PageFacts | null {
  const row = reader.get(factsOfPage, pageId);
  return row === undefined ? null : unpackFacts(row.facts, reader.all(linksOfPage, pageId), textOf(reader));
}

/** The same, and what the blocks are. */
export function readPage(reader: Reader, pageId: number): ReturnType<typeof unpackPage> | null {
  const row = reader.get(factsOfPage, pageId);
  return row === undefined ? null : unpackPage(row.facts, reader.all(linksOfPage, pageId), textOf(reader));
}

/** Reads the blocks of pages with content, and what they are. What pages share is read once while it is in use. */
export function blockReader(reader: Reader): (pageId: number) => StoredBlocks {
  const texts = new BoundedMap<number, string>(sharedTexts);
  const read = textOf(reader);
  const cached = (id: number) => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const text = read(id);
    texts.set(id, text);
    return text;
  };
  return (pageId) => blocksOf(factsOf(reader, pageId), cached);
}

/** The selectors of a page's links, in document order. */
export function readSelectors(reader: Reader, pageId: number): string[] {
  return selectorsOf(factsOf(reader, pageId));
}

/** What the block is in which each link of a page stands, in document order. */
export function readLinkRoles(reader: Reader, pageId: number): (BlockRole | undefined)[] {
  return linkRolesOf(factsOf(reader, pageId));
}

function factsOf(reader: Reader, pageId: number): Buffer {
  const row = reader.get(factsOfPage, pageId);
  if (row === undefined) throw new Error(`Page ${pageId} has no facts.`);
  return row.facts;
}

function textOf(reader: Reader): (id: number) => string {
  return (id) => reader.get(textById, id)?.text ?? '';
}
