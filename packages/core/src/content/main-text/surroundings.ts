import type { Container } from '../../model.js';
import { Arena } from './arena.js';
import type { Columns } from './columns.js';
import { AGAINST, FOR, traitsOfName } from './names.js';

/** Sums over the blocks inside each of a list of things, those of a thing side by side. */
type Sums = Int32Array;
/** Where a sum stands among those of its thing. */
export const WORDS = 0;
export const LINK_WORDS = 1;
export const PROSE = 2;
export const BLOCKS = 3;
/** How many sums a thing has. */
export const SUMS = 4;

/** Adds the sums of a thing to those of another. */
function add(to: Sums, target: number, from: Sums, source: number): void {
  const a = target * SUMS;
  const b = source * SUMS;
  (to[a] as number) += from[b] as number;
  (to[a + 1] as number) += from[b + 1] as number;
  (to[a + 2] as number) += from[b + 2] as number;
  (to[a + 3] as number) += from[b + 3] as number;
}

/** A tree of things with sums, and where in it the article seems to stand: the best of them. */
export interface Layer {
  sums: Sums;
  parents: Int32Array;
  depths: Int32Array;
  /** How many things there are; the columns may be longer. */
  count: number;
  best: number;
  /** For each thing: the deepest one around it, or itself, that is also around the best one; -1 for none. */
  shared: Int32Array;
}

/** Flags of elements around a block, as bits. */
export const IN_ARTICLE = 1;
export const IN_FORM = 2;
export const IN_TABLE = 4;
export const IN_FIGURE = 8;
export const IN_DIALOG = 16;
export const IN_QUOTE = 32;
const FLAGS = new Map([
  ['article', IN_ARTICLE],
  ['form', IN_FORM],
  ['table', IN_TABLE],
  ['figure', IN_FIGURE],
  ['dialog', IN_DIALOG],
  ['blockquote', IN_QUOTE],
  ['pre', IN_QUOTE],
]);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir', 'dl']);
/** Elements of running text: many of them in a row are a text, not a list of items. */
const RUNNING: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 dt dd td th pre br hr blockquote'.split(' '));
/** So many elements of a kind in one element are items. */
const FEWEST_ITEMS = 3;

/** What stands around the blocks of a page. */
export interface Surroundings {
  /** The elements themselves. */
  elements: Layer;
  /** Their kinds: elements with the same tags and names along the path are one. */
  kinds: Layer;
  /** The kind of each element. */
  kind: Int32Array;
  flags: Int32Array;
  /** Subjects named by the element itself, and by it or any around it. */
  ownSubjects: Int32Array;
  allSubjects: Int32Array;
  namedFor: Int32Array;
  namedAgainst: Int32Array;
  lists: Int32Array;
  sections: Int32Array;
  /** The nearest and the outermost element around, or the element itself, that is one of several items; -1 for none. */
  item: Int32Array;
  outerItem: Int32Array;
  /** For each element the row of items that it belongs to, and their sums. */
  row: Int32Array;
  rows: Sums;
  rowLengths: Int32Array;
}

/** Columns of integers that hold a value for each element, and sums. */
const COLUMNS = 15;

export function weighSurroundings(containers: Container[], containerOf: Int32Array, columns: Columns): Surroundings {
  const length = containers.length;
  // There are no more kinds and rows than elements.
  const arena = new Arena(length * (COLUMNS + 3 * 3 + 3 * SUMS));
  const column = (): Int32Array => arena.take(length);
  const layer = (): Layer => ({
    ...{ sums: arena.take(length * SUMS), parents: column(), depths: column(), shared: column(), best: -1, count: 0 },
  });
  const around: Surroundings = {
    ...{ elements: layer(), kinds: layer(), kind: column(), flags: column() },
    ...{ ownSubjects: column(), allSubjects: column(), namedFor: column(), namedAgainst: column() },
    ...{ lists: column(), sections: column(), item: column(), outerItem: column() },
    ...{ row: column(), rows: arena.take(length * SUMS), rowLengths: column() },
  };
  descend(around, containers);
  const { elements, kinds, kind, row, rows } = around;
  addBlocks(elements.sums, containerOf, columns);
  for (let index = length - 1; index >= 0; index--) {
    const parent = elements.parents[index] as number;
    if (parent >= 0) add(elements.sums, parent, elements.sums, index);
    add(kinds.sums, kind[index] as number, elements.sums, index);
    add(rows, row[index] as number, elements.sums, index);
  }
  findItems(around, containers);
  findBest(elements);
  findBest(kinds);
  return around;
}

/** What an element inherits, from the outermost to the innermost. */
function descend(around: Surroundings, containers: Container[]): void {
  const { elements, kinds, kind, row, rowLengths } = around;
  const hashes: number[] = [];
  const kindsByHash = new Map<number, number>();
  const rowsByHash = new Map<number, number>();
  elements.count = containers.length;
  for (let index = 0; index < containers.length; index++) {
    const { parent, tag, name } = containers[index] as Container;
    const traits = traitsOfName(name);
    const depth = parent < 0 ? 1 : (elements.depths[parent] as number) + 1;
    elements.parents[index] = parent;
    elements.depths[index] = depth;
    const own = stirred(traits.kind ^ hashOfTag(tag));
    const hash = stirred((parent < 0 ? 7 : (hashes[parent] as number)) ^ own);
    hashes.push(hash);
    let known = kindsByHash.get(hash);
    if (known === undefined) {
      known = kinds.count++;
      kindsByHash.set(hash, known);
      kinds.parents[known] = parent < 0 ? -1 : (kind[parent] as number);
      kinds.depths[known] = depth;
    }
    kind[index] = known;
    const rowHash = stirred(own + Math.imul(parent + 2, 0x27d4eb2f));
    let ownRow = rowsByHash.get(rowHash);
    if (ownRow === undefined) {
      ownRow = rowsByHash.size;
      rowsByHash.set(rowHash, ownRow);
    }
    row[index] = ownRow;
    (rowLengths[ownRow] as number)++;
    inherit(around, index, parent, tag, traits.subjects);
  }
}

function stirred(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function inherit(around: Surroundings, index: number, parent: number, tag: string, subjects: number): void {
  const { flags, ownSubjects, allSubjects, namedFor, namedAgainst, lists, sections } = around;
  const isOuter = parent < 0;
  flags[index] = (isOuter ? 0 : (flags[parent] as number)) | (FLAGS.get(tag) ?? 0);
  allSubjects[index] = (isOuter ? 0 : (allSubjects[parent] as number)) | subjects;
  ownSubjects[index] = subjects;
  namedFor[index] = (isOuter ? 0 : (namedFor[parent] as number)) + ((subjects & FOR) !== 0 ? 1 : 0);
  namedAgainst[index] = (isOuter ? 0 : (namedAgainst[parent] as number)) + ((subjects & AGAINST) !== 0 ? 1 : 0);
  lists[index] = (isOuter ? 0 : (lists[parent] as number)) + (LISTS.has(tag) ? 1 : 0);
  sections[index] = (isOuter ? 0 : (sections[parent] as number)) + (tag === 'section' ? 1 : 0);
}

function hashOfTag(tag: string): number {
  let hash = tag.length;
  for (let at = 0; at < tag.length && at < 8; at++) hash = Math.imul(hash ^ tag.charCodeAt(at), 0x01000193);
  return hash;
}

function addBlocks(sums: Sums, containerOf: Int32Array, { count, words, linkWords, prose }: Columns): void {
  for (let index = 0; index < count; index++) {
    const at = (containerOf[index] as number) * SUMS;
    if (at < 0) continue;
    (sums[at + WORDS] as number) += words[index] as number;
    (sums[at + LINK_WORDS] as number) += linkWords[index] as number;
    (sums[at + PROSE] as number) += prose[index] as number;
    (sums[at + BLOCKS] as number)++;
  }
}

function findItems({ elements, row, rowLengths, item, outerItem }: Surroundings, containers: Container[]): void {
  for (const [index, { tag }] of containers.entries()) {
    const parent = elements.parents[index] as number;
    const isItem = (rowLengths[row[index] as number] as number) >= FEWEST_ITEMS && !RUNNING.has(tag);
    const around = parent < 0 ? -1 : (item[parent] as number);
    item[index] = isItem ? index : around;
    const outer = parent < 0 ? -1 : (outerItem[parent] as number);
    outerItem[index] = outer >= 0 ? outer : isItem ? index : -1;
  }
}

/** The best one holds much prose and little else, and is rather small. */
function findBest(layer: Layer): void {
  const { sums, parents, depths, shared, count } = layer;
  let highest = -1;
  for (let index = 0; index < count; index++) {
    const words = sums[index * SUMS + WORDS] as number;
    const prose = sums[index * SUMS + PROSE] as number;
    const links = words > 0 ? (sums[index * SUMS + LINK_WORDS] as number) / words : 0;
    const score = prose * (1 - 0.5 * links) * (1 + 0.02 * (depths[index] as number)) - 0.25 * (words - prose);
    if (score > highest) {
      highest = score;
      layer.best = index;
    }
  }
  shared.fill(-1);
  for (let index = layer.best; index >= 0; index = parents[index] as number) shared[index] = index;
  for (let index = 0; index < count; index++) {
    const parent = parents[index] as number;
    if (shared[index] === -1 && parent >= 0) shared[index] = shared[parent] as number;
  }
}
