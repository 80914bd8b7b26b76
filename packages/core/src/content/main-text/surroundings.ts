import type { Container } from '../../model.js';
import type { Columns } from './columns.js';
import { AGAINST, FOR, traitsOfName } from './names.js';

/** Sums over the blocks inside each of a list of things. */
export class Sums {
  readonly words: Float64Array;
  readonly linkWords: Float64Array;
  readonly prose: Float64Array;
  readonly blocks: Float64Array;

  constructor(length: number) {
    this.words = new Float64Array(length);
    this.linkWords = new Float64Array(length);
    this.prose = new Float64Array(length);
    this.blocks = new Float64Array(length);
  }

  /** Adds what `other` has at `from` to what stands at `to`. */
  add(to: number, other: Sums, from: number): void {
    (this.words[to] as number) += other.words[from] as number;
    (this.linkWords[to] as number) += other.linkWords[from] as number;
    (this.prose[to] as number) += other.prose[from] as number;
    (this.blocks[to] as number) += other.blocks[from] as number;
  }
}

/** A tree of things with sums, and where in it the article seems to stand: the best of them. */
export interface Layer {
  sums: Sums;
  parents: Int32Array;
  depths: Int32Array;
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
  flags: Uint8Array;
  /** Subjects named by the element itself, and by it or any around it. */
  ownSubjects: Int32Array;
  allSubjects: Int32Array;
  namedFor: Uint8Array;
  namedAgainst: Uint8Array;
  lists: Uint8Array;
  sections: Uint8Array;
  /** The nearest and the outermost element around, or the element itself, that is one of several items; -1 for none. */
  item: Int32Array;
  outerItem: Int32Array;
  /** For each element the row of items that it belongs to, and their sums. */
  row: Int32Array;
  rows: Sums;
  rowLengths: Int32Array;
}

export function weighSurroundings(containers: Container[], containerOf: Int32Array, columns: Columns): Surroundings {
  const length = containers.length;
  const around: Surroundings = {
    ...{ elements: layer(length), kinds: layer(0), kind: new Int32Array(length), flags: new Uint8Array(length) },
    ...{ ownSubjects: new Int32Array(length), allSubjects: new Int32Array(length) },
    ...{ namedFor: new Uint8Array(length), namedAgainst: new Uint8Array(length) },
    ...{ lists: new Uint8Array(length), sections: new Uint8Array(length) },
    ...{ item: new Int32Array(length), outerItem: new Int32Array(length) },
    ...{ row: new Int32Array(length), rows: new Sums(0), rowLengths: new Int32Array(length) },
  };
  const kindParents: number[] = [];
  const kindDepths: number[] = [];
  const rowCount = descend(around, containers, kindParents, kindDepths);
  const { elements, kind } = around;
  addBlocks(elements.sums, containerOf, columns);
  for (let index = length - 1; index >= 0; index--) {
    const parent = elements.parents[index] as number;
    if (parent >= 0) elements.sums.add(parent, elements.sums, index);
  }
  around.kinds = {
    ...layer(kindParents.length),
    parents: Int32Array.from(kindParents),
    depths: Int32Array.from(kindDepths),
  };
  // A list in a list of its own kind would be counted twice, if kinds were not paths.
  for (let index = 0; index < length; index++) around.kinds.sums.add(kind[index] as number, elements.sums, index);
  around.rows = new Sums(rowCount);
  for (let index = 0; index < length; index++) around.rows.add(around.row[index] as number, elements.sums, index);
  findItems(around, containers);
  findBest(elements);
  findBest(around.kinds);
  return around;
}

function layer(length: number): Layer {
  return {
    sums: new Sums(length),
    parents: new Int32Array(length),
    depths: new Int32Array(length),
    best: -1,
    shared: new Int32Array(length),
  };
}

/** What an element inherits, from the outermost to the innermost. */
function descend(around: Surroundings, containers: Container[], kindParents: number[], kindDepths: number[]): number {
  const { elements, kind, row, rowLengths } = around;
  const kindHashes: number[] = [];
  const kindsByHash = new Map<number, number>();
  const rowsByHash = new Map<number, number>();
  for (const [index, { parent, tag, name }] of containers.entries()) {
    const traits = traitsOfName(name);
    elements.parents[index] = parent;
    elements.depths[index] = parent < 0 ? 1 : (elements.depths[parent] as number) + 1;
    const ownKind = Math.imul(traits.kind ^ hashOfTag(tag), 0x9e3779b1);
    const parentKind = parent < 0 ? -1 : (kind[parent] as number);
    const hash = Math.imul((parent < 0 ? 7 : (kindHashes[parentKind] as number)) ^ ownKind, 0x85ebca6b) | 0;
    const mixed = hash ^ (hash >>> 15);
    let known = kindsByHash.get(mixed);
    if (known === undefined) {
      known = kindHashes.push(mixed) - 1;
      kindsByHash.set(mixed, known);
      kindParents.push(parentKind);
      kindDepths.push(elements.depths[index] as number);
    }
    kind[index] = known;
    const rowHash = Math.imul((parent + 2) ^ Math.imul(ownKind ^ (ownKind >>> 15), 0xc2b2ae35), 0x27d4eb2f) | 0;
    let ownRow = rowsByHash.get(rowHash);
    if (ownRow === undefined) {
      ownRow = rowsByHash.size;
      rowsByHash.set(rowHash, ownRow);
    }
    row[index] = ownRow;
    (rowLengths[ownRow] as number)++;
    inherit(around, index, parent, tag, traits.subjects);
  }
  return rowsByHash.size;
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
    const container = containerOf[index] as number;
    if (container < 0) continue;
    (sums.words[container] as number) += words[index] as number;
    (sums.linkWords[container] as number) += linkWords[index] as number;
    (sums.prose[container] as number) += prose[index] as number;
    (sums.blocks[container] as number)++;
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
  const { sums, parents, depths, shared } = layer;
  let highest = -1;
  for (let index = 0; index < parents.length; index++) {
    const words = sums.words[index] as number;
    const prose = sums.prose[index] as number;
    const links = words > 0 ? (sums.linkWords[index] as number) / words : 0;
    const score = prose * (1 - 0.5 * links) * (1 + 0.02 * (depths[index] as number)) - 0.25 * (words - prose);
    if (score > highest) {
      highest = score;
      layer.best = index;
    }
  }
  shared.fill(-1);
  for (let index = layer.best; index >= 0; index = parents[index] as number) shared[index] = index;
  for (let index = 0; index < parents.length; index++) {
    const parent = parents[index] as number;
    if (shared[index] === -1 && parent >= 0) shared[index] = shared[parent] as number;
  }
}
