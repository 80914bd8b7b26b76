import { hash64 } from '../../hash.js';
import type { Block } from '../../model.js';
import { count, difference, share, size } from './bytes.js';
import { bodyMatch, descriptionMatch, titleMatch } from './declared.js';
import { subjects } from './names.js';
import type { PageView } from './page.js';
import { MORE_THAN_ALL } from './quantities.js';
import {
  IN_ARTICLE,
  IN_DIALOG,
  IN_FIGURE,
  IN_FORM,
  IN_QUOTE,
  IN_TABLE,
  type Layer,
  LINK_WORDS,
  PROSE,
  SUMS,
  WORDS,
} from './surroundings.js';

/** Inputs of the model that tell of one thing. */
interface InputGroup {
  /** What they tell of, in words for a person. */
  about: string;
  names: readonly string[];
  /** Writes one byte a name into `row`, from `to` on; of an integer the array keeps the lowest byte. */
  write(page: PageView, index: number, row: Uint8Array, to: number): void;
}

const text: InputGroup = {
  about: 'its text',
  names: [
    'words',
    'share of words in links',
    'words in links',
    'letters a word',
    'commas a word',
    'stops a word',
    'share of digits',
    'share of capitals',
    'ends like a sentence',
    'words of prose',
  ],
  write({ columns, quantities }, index, row, to) {
    const words = columns.words[index] as number;
    const read = columns.read[index] as number;
    const own = quantities.blocks[index] as number;
    row[to] = own;
    row[to + 1] = own >> 8;
    row[to + 2] = size(columns.linkWords[index] as number);
    row[to + 3] = words > 0 ? count(Math.round(((columns.units[index] as number) * 10) / words)) : 0;
    row[to + 4] = share(columns.commas[index] as number, words + 1);
    row[to + 5] = share(columns.stops[index] as number, words + 1);
    row[to + 6] = share(columns.digits[index] as number, read + 1);
    row[to + 7] = share(columns.capitals[index] as number, read + 1);
    row[to + 8] = columns.endsSentence[index] as number;
    row[to + 9] = own >> 16;
  },
};

const element: InputGroup = {
  about: 'its element',
  names: ['tag', 'level of heading', 'landmark', 'links', 'pictures'],
  write({ columns, regions }, index, row, to) {
    row[to] = columns.tag[index] as number;
    row[to + 1] = columns.heading[index] as number;
    row[to + 2] = regions[index] as number;
    row[to + 3] = count(columns.links[index] as number);
    row[to + 4] = count(columns.pictures[index] as number);
  },
};

const named: InputGroup = {
  about: 'what the elements around it are called',
  names: [...subjects.map((subject) => `called ${subject}`), 'names of content', 'names of frames'],
  write({ around, containerOf }, index, row, to) {
    const container = containerOf[index] as number;
    const parent = container < 0 ? -1 : (around.elements.parents[container] as number);
    const all = container < 0 ? 0 : (around.allSubjects[container] as number);
    const near =
      (container < 0 ? 0 : (around.ownSubjects[container] as number)) |
      (parent < 0 ? 0 : (around.ownSubjects[parent] as number));
    for (let bit = 0; bit < subjects.length; bit++) row[to + bit] = ((all >> bit) & 1) + ((near >> bit) & 1);
    row[to + subjects.length] = container < 0 ? 0 : (around.namedFor[container] as number);
    row[to + subjects.length + 1] = container < 0 ? 0 : (around.namedAgainst[container] as number);
  },
};

const ancestry: InputGroup = {
  about: 'the elements around it',
  names: [
    ...['in an article', 'in a form', 'in a table', 'in a figure', 'in a dialog', 'in a quote or code'],
    ...['lists around', 'sections around', 'elements around'],
  ],
  write({ around, containerOf }, index, row, to) {
    const container = containerOf[index] as number;
    const flags = container < 0 ? 0 : (around.flags[container] as number);
    row[to] = flags & IN_ARTICLE ? 1 : 0;
    row[to + 1] = flags & IN_FORM ? 1 : 0;
    row[to + 2] = flags & IN_TABLE ? 1 : 0;
    row[to + 3] = flags & IN_FIGURE ? 1 : 0;
    row[to + 4] = flags & IN_DIALOG ? 1 : 0;
    row[to + 5] = flags & IN_QUOTE ? 1 : 0;
    row[to + 6] = container < 0 ? 0 : (around.lists[container] as number);
    row[to + 7] = container < 0 ? 0 : (around.sections[container] as number);
    row[to + 8] = container < 0 ? 0 : count(around.elements.depths[container] as number);
  },
};

const position: InputGroup = {
  about: 'where on the page it stands',
  names: [
    ...['share of blocks before', 'share of words before', 'words before', 'share of prose before', 'words after'],
    ...['prose after', 'blocks from the headline', 'words from the headline'],
  ],
  write({ columns, totals, headline }, index, row, to) {
    const before = columns.wordsBefore[index] as number;
    row[to] = share(index, columns.count);
    row[to + 1] = share(before, totals.words);
    row[to + 2] = size(before);
    row[to + 3] = share(columns.proseBefore[index] as number, totals.prose);
    row[to + 4] = size(totals.words - (columns.wordsBefore[index + 1] as number));
    row[to + 5] = size(totals.prose - (columns.proseBefore[index + 1] as number));
    row[to + 6] = headline < 0 ? 0 : Math.min(255, Math.max(1, 128 + index - headline));
    row[to + 7] = headline < 0 ? 0 : difference(before - (columns.wordsBefore[headline] as number));
  },
};

const declared: InputGroup = {
  about: 'what the page says of itself',
  names: ['in the title', 'in the description', 'in the structured data', 'times the text stands on the page'],
  write({ columns, blocks }, index, row, to) {
    const { text } = blocks[index] as Block;
    row[to] = titleMatch(columns.declared, text);
    row[to + 1] = descriptionMatch(columns.declared, text);
    row[to + 2] = bodyMatch(columns.declared, text);
    row[to + 3] = count(columns.copies[index] as number);
  },
};

const FAR = [5, 10] as const;

const neighbours: InputGroup = {
  about: 'what stands beside it',
  names: [
    ...['block before', 'block after'].flatMap((which) =>
      ['words', 'share of words in links', 'prose', 'heading', 'of the same kind'].map((what) => `${what}, ${which}`),
    ),
    ...['second block before', 'second block after'].flatMap((which) =>
      ['words', 'share of words in links', 'of the same kind'].map((what) => `${what}, ${which}`),
    ),
    ...FAR.flatMap((reach) =>
      ['words', 'share of words in links', 'share of prose', 'pictures'].map(
        (what) => `${what}, ${reach} blocks around`,
      ),
    ),
  ],
  write(page, index, row, to) {
    let at = writeNeighbour(page, index, index - 1, true, row, to);
    at = writeNeighbour(page, index, index + 1, true, row, at);
    at = writeNeighbour(page, index, index - 2, false, row, at);
    at = writeNeighbour(page, index, index + 2, false, row, at);
    const { count: blocks, wordsBefore, linkWordsBefore, proseBefore, picturesBefore } = page.columns;
    for (const reach of FAR) {
      const first = Math.max(0, index - reach);
      const end = Math.min(blocks, index + reach + 1);
      const words = within(wordsBefore, first, end);
      row[at] = size(words);
      row[at + 1] = share(within(linkWordsBefore, first, end), words);
      row[at + 2] = share(within(proseBefore, first, end), words);
      row[at + 3] = count(within(picturesBefore, first, end));
      at += 4;
    }
  },
};

function within(before: Int32Array, first: number, end: number): number {
  return (before[end] as number) - (before[first] as number);
}

/** @returns where the next input stands */
function writeNeighbour(
  { columns, kindOf, quantities }: PageView,
  own: number,
  index: number,
  isNext: boolean,
  row: Uint8Array,
  to: number,
): number {
  const end = to + (isNext ? 5 : 3);
  if (index < 0 || index >= columns.count) {
    row.fill(255, to, end);
    return end;
  }
  const quantity = quantities.blocks[index] as number;
  row[to] = quantity;
  row[to + 1] = quantity >> 8;
  row[end - 1] = kindOf[index] === kindOf[own] ? 1 : 0;
  if (!isNext) return end;
  row[to + 2] = quantity >> 16;
  row[to + 3] = quantity >> 24;
  return end;
}

/** Levels up from the element of the block at which sums are taken. */
const LEVELS = [0, 1, 2, 3, 5] as const;

/** Sums of the elements, or of the kinds, around a block, and how near it stands to the best of them. */
function layerInputs(about: string, thing: string, layerOf: (page: PageView) => Layer, isKind: boolean): InputGroup {
  const best = ['in', 'levels up to', 'levels down from'].map((what) => `${what} the best ${thing}`);
  const shared = ['prose', 'share of words in links', 'words'].map((what) => `${what}, ${thing} shared with the best`);
  const levels = LEVELS.flatMap((level) =>
    ['words', 'share of words in links', 'share of prose', 'blocks'].map((what) => `${what}, ${thing} ${level} up`),
  );
  return {
    about,
    names: [...best, ...shared, ...levels],
    write(page, index, row, to) {
      const { totals, containerOf } = page;
      const layer = layerOf(page);
      const quantities = isKind ? page.quantities.kinds : page.quantities.elements;
      const { sums, parents, depths, best } = layer;
      const container = containerOf[index] as number;
      const own = isKind ? (page.kindOf[index] as number) : container;
      const common = own < 0 ? -1 : (layer.shared[own] as number);
      const commonDepth = common < 0 ? 0 : (depths[common] as number);
      row[to] = common === best ? 1 : 0;
      row[to + 1] = best < 0 ? 0 : count((depths[best] as number) - commonDepth);
      row[to + 2] = own < 0 ? 0 : count((depths[own] as number) - commonDepth);
      if (common < 0) {
        row[to + 3] = MORE_THAN_ALL;
        row[to + 4] = page.quantities.page >> 8;
        row[to + 5] = MORE_THAN_ALL;
      } else {
        const quantity = quantities[common] as number;
        row[to + 3] = quantity >> 16;
        row[to + 4] = quantity >> 8;
        row[to + 5] = share(sums[common * SUMS + WORDS] as number, totals.words);
      }
      let at = to + 6;
      let up = own;
      let level = 0;
      for (const wanted of LEVELS) {
        for (; level < wanted && up >= 0; level++) up = parents[up] as number;
        const quantity = up < 0 ? page.quantities.page : (quantities[up] as number);
        row[at] = quantity;
        row[at + 1] = quantity >> 8;
        row[at + 2] = quantity >> 16;
        row[at + 3] = quantity >> 24;
        at += 4;
      }
    },
  };
}

const elements = layerInputs(
  'how much text the elements around it hold',
  'element',
  ({ around }) => around.elements,
  false,
);
const kinds = layerInputs(
  'how much text elements like those around it hold',
  'kind',
  ({ around }) => around.kinds,
  true,
);

const items: InputGroup = {
  about: 'the row of items that it belongs to',
  names: ['nearest', 'outermost'].flatMap((which) =>
    ['items', 'levels up', 'words an item', 'share of words in links', 'share of prose', 'share of words'].map(
      (what) => `${what}, ${which} row of items`,
    ),
  ),
  write(page, index, row, to) {
    const container = page.containerOf[index] as number;
    writeItem(page, container, container < 0 ? -1 : (page.around.item[container] as number), row, to);
    writeItem(page, container, container < 0 ? -1 : (page.around.outerItem[container] as number), row, to + 6);
  },
};

function writeItem(
  { around, quantities }: PageView,
  container: number,
  item: number,
  row: Uint8Array,
  to: number,
): void {
  if (item < 0) {
    row.fill(0, to, to + 6);
    return;
  }
  const { depths } = around.elements;
  const own = around.row[item] as number;
  const quantity = quantities.rows[own] as number;
  row[to] = size(around.rowLengths[own] as number);
  row[to + 1] = 1 + count((depths[container] as number) - (depths[item] as number));
  row[to + 2] = quantity;
  row[to + 3] = quantity >> 8;
  row[to + 4] = quantity >> 16;
  row[to + 5] = quantity >> 24;
}

/** What is told of inputs that are the same for all blocks of a page. */
export const OF_PAGE = 'the page as a whole';

const whole: InputGroup = {
  about: OF_PAGE,
  names: [
    ...['share of prose in the best element', 'share of words in links in the best element'],
    ...['share of prose in the best kind', 'share of words in links in the best kind'],
    ...['words of the page', 'share of words in links of the page', 'share of prose of the page', 'blocks of the page'],
    ...['pictures of the page', 'headings of the page', 'share of words in lists', 'share of words in tables'],
    ...['paragraphs of prose', 'declared an article', 'declared a product', 'declared a list'],
    ...['parts of the address', 'hyphens in the address', 'digits in the address'],
    ...['address with a query', 'place of the headline'],
  ],
  write(page, _index, row, to) {
    const { totals, columns, around, address, headline } = page;
    to = writeBest(around.elements, totals.prose, row, to);
    to = writeBest(around.kinds, totals.prose, row, to);
    row[to] = size(totals.words);
    row[to + 1] = share(totals.linkWords, totals.words);
    row[to + 2] = share(totals.prose, totals.words);
    row[to + 3] = size(columns.count);
    row[to + 4] = size(totals.pictures);
    row[to + 5] = size(totals.headings);
    row[to + 6] = share(totals.listWords, totals.words);
    row[to + 7] = share(totals.tableWords, totals.words);
    row[to + 8] = size(totals.proseBlocks);
    row[to + 9] = page.isArticle ? 1 : 0;
    row[to + 10] = page.isProduct ? 1 : 0;
    row[to + 11] = page.isList ? 1 : 0;
    row[to + 12] = count(address.segments);
    row[to + 13] = count(address.hyphens);
    row[to + 14] = count(address.digits);
    row[to + 15] = address.hasQuery ? 1 : 0;
    row[to + 16] = headline < 0 ? 255 : share(headline, columns.count);
  },
};

function writeBest({ best, sums }: Layer, prose: number, row: Uint8Array, to: number): number {
  row[to] = best < 0 ? 0 : share(sums[best * SUMS + PROSE] as number, prose);
  row[to + 1] = best < 0 ? 0 : share(sums[best * SUMS + LINK_WORDS] as number, sums[best * SUMS + WORDS] as number);
  return to + 2;
}

const groups: readonly InputGroup[] = [
  ...[text, element, named, ancestry, position, declared, neighbours, elements, kinds, items, whole],
];

/** What each byte of a row tells. */
export const inputNames: readonly string[] = groups.flatMap(({ names }) => names);
/** For each byte, what its group tells of. */
export const inputSubjects: readonly string[] = groups.flatMap(({ names, about }) => names.map(() => about));

const starts = groups.map((_, order) => groups.slice(0, order).reduce((sum, { names }) => sum + names.length, 0));

/** Bytes of a row. */
export const ROW = inputNames.length;

/** Writes what is the same for all blocks of the page into each of the rows. */
export function writePageInputs(page: PageView, rows: Uint8Array): void {
  const start = starts[groups.length - 1] as number;
  whole.write(page, 0, rows, start);
  for (let at = ROW + start; at < rows.length; at += ROW) rows.copyWithin(at, start, ROW);
}

/**
 * Writes what the model is told of some blocks, from the one at `index` on, into rows that have the inputs of their page.
 * Group by group, which takes three quarters of the time that row by row takes.
 */
export function writeInputs(page: PageView, index: number, rows: Uint8Array, blocks = 1): void {
  for (let order = 0; order < groups.length - 1; order++) {
    const group = groups[order] as InputGroup;
    let to = starts[order] as number;
    for (let next = index; next < index + blocks; next++, to += ROW) group.write(page, next, rows, to);
  }
}

/** Tells one list of inputs from another: a model fits only the inputs that it was trained on. */
export function namesHash(): string {
  return hash64(inputNames.join('\n'));
}
