import { Arena } from './arena.js';
import { share, size } from './bytes.js';
import type { Columns } from './columns.js';
import { BLOCKS, type Layer, LINK_WORDS, PROSE, SUMS, type Surroundings, WORDS } from './surroundings.js';

/**
 * What the inputs of many blocks say alike: of each block, which its neighbours tell too, and of each thing around blocks.
 * Four inputs an integer, the first in the lowest byte.
 */
export interface Quantities {
  /** Words, share of words in links, words of prose, whether it is a heading. */
  blocks: Int32Array;
  /** Words, share of words in links, share of the page's prose, blocks. */
  elements: Int32Array;
  kinds: Int32Array;
  /** The same of all that can be main text; no element is it, so its share of prose is more than all. */
  page: number;
  /** Of each row of items: words an item, share of words in links, share of the page's prose, share of its words. */
  rows: Int32Array;
}

interface Totals {
  words: number;
  linkWords: number;
  prose: number;
}

/** More than the share of all. */
export const MORE_THAN_ALL = 201;

export function quantify(columns: Columns, around: Surroundings, totals: Totals): Quantities {
  const { elements, kinds, row } = around;
  const arena = new Arena(columns.count + elements.count + kinds.count + row.length);
  return {
    blocks: quantifyBlocks(columns, arena.take(columns.count)),
    elements: quantifyLayer(elements, totals.prose, arena.take(elements.count)),
    kinds: quantifyLayer(kinds, totals.prose, arena.take(kinds.count)),
    page: packed(size(totals.words), share(totals.linkWords, totals.words), MORE_THAN_ALL, size(columns.count)),
    rows: quantifyRows(around, totals, arena.take(row.length)),
  };
}

function packed(first: number, second: number, third: number, fourth: number): number {
  return first | (second << 8) | (third << 16) | (fourth << 24);
}

function quantifyBlocks({ count, words, linkWords, prose, heading }: Columns, quantities: Int32Array): Int32Array {
  for (let index = 0; index < count; index++) {
    const own = words[index] as number;
    quantities[index] = packed(
      size(own),
      share(linkWords[index] as number, own),
      size(prose[index] as number),
      heading[index] === 0 ? 0 : 1,
    );
  }
  return quantities;
}

function quantifyLayer({ sums, count }: Layer, prose: number, quantities: Int32Array): Int32Array {
  for (let index = 0, at = 0; index < count; index++, at += SUMS) {
    const blocks = sums[at + BLOCKS] as number;
    if (blocks === 0) continue;
    const words = sums[at + WORDS] as number;
    quantities[index] = packed(
      size(words),
      share(sums[at + LINK_WORDS] as number, words),
      share(sums[at + PROSE] as number, prose),
      size(blocks),
    );
  }
  return quantities;
}

function quantifyRows({ rows, rowLengths }: Surroundings, totals: Totals, quantities: Int32Array): Int32Array {
  for (let index = 0, at = 0; index < quantities.length; index++, at += SUMS) {
    if (rows[at + BLOCKS] === 0) continue;
    const words = rows[at + WORDS] as number;
    quantities[index] = packed(
      size(words / (rowLengths[index] as number)),
      share(rows[at + LINK_WORDS] as number, words),
      share(rows[at + PROSE] as number, totals.prose),
      share(words, totals.words),
    );
  }
  return quantities;
}
