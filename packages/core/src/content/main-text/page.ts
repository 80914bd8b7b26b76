import type { Block, PageFacts, Region } from '../../model.js';
import { type Columns, readColumns } from './columns.js';
import { type Quantities, quantify } from './quantities.js';
import { type Surroundings, weighSurroundings } from './surroundings.js';

/** All that the inputs of the model are read from. */
export interface PageView {
  columns: Columns;
  around: Surroundings;
  /** For each column the element that made it; -1 where it is not known. */
  containerOf: Int32Array;
  /** Its kind; -1 where it is not known. */
  kindOf: Int32Array;
  regions: Uint8Array;
  blocks: Block[];
  /** The column of the heading that says the title, else of the first `h1`; -1 for none. */
  headline: number;
  totals: Totals;
  quantities: Quantities;
  /** What the structured data says that the page is. */
  isArticle: boolean;
  isProduct: boolean;
  isList: boolean;
  address: { segments: number; hyphens: number; digits: number; hasQuery: boolean };
}

interface Totals {
  words: number;
  linkWords: number;
  prose: number;
  pictures: number;
  headings: number;
  listWords: number;
  tableWords: number;
  proseBlocks: number;
}

const REGIONS = new Map<Region, number>([
  ...([
    ['main', 0],
    ['', 1],
    ['header', 2],
    ['aside', 3],
    ['nav', 4],
    ['footer', 5],
  ] as const),
]);

/** @param at indexes of the blocks that can be main text, ascending */
export function viewPage(facts: PageFacts, at: Int32Array): PageView {
  const columns = readColumns(facts, at);
  const blocks: Block[] = [];
  const containerOf = new Int32Array(at.length);
  const regions = new Uint8Array(at.length);
  for (let index = 0; index < at.length; index++) {
    const block = facts.blocks[at[index] as number] as Block;
    blocks.push(block);
    containerOf[index] = block.container;
    regions[index] = REGIONS.get(block.region) as number;
  }
  const around = weighSurroundings(facts.containers, containerOf, columns);
  const totals = totalsOf(blocks, columns);
  const types = facts.jsonLd.flatMap(({ types }) => types).join(' ');
  const kind = facts.meta.find(({ name }) => name === 'og:type')?.content ?? '';
  return {
    columns,
    around,
    containerOf,
    kindOf: containerOf.map((container) => around.kind[container] ?? -1),
    regions,
    blocks,
    headline: headlineOf(blocks, columns),
    totals,
    quantities: quantify(columns, around, totals),
    isArticle: /article/i.test(kind) || /Article|BlogPosting/.test(types),
    isProduct: /product/i.test(kind) || /Product/.test(types),
    isList: /ItemList|CollectionPage|OfferCatalog/.test(types),
    address: addressOf(facts.canonical ?? facts.base),
  };
}

function headlineOf(blocks: Block[], { count, heading, declared }: Columns): number {
  let first = -1;
  for (let index = 0; index < count; index++) {
    if (heading[index] === 0) continue;
    if (heading[index] === 1 && first === -1) first = index;
    const { text } = blocks[index] as Block;
    if ((heading[index] as number) < 3 && text.length > 10 && declared.title.includes(text)) return index;
  }
  return first;
}

function totalsOf(blocks: Block[], columns: Columns): Totals {
  const { count, words, prose, heading, wordsBefore, linkWordsBefore, proseBefore, picturesBefore } = columns;
  const totals: Totals = {
    words: wordsBefore[count] as number,
    linkWords: linkWordsBefore[count] as number,
    prose: proseBefore[count] as number,
    pictures: picturesBefore[count] as number,
    ...{ headings: 0, listWords: 0, tableWords: 0, proseBlocks: 0 },
  };
  for (let index = 0; index < count; index++) {
    const { list, tag } = blocks[index] as Block;
    if (heading[index] !== 0) totals.headings++;
    if (list >= 0) totals.listWords += words[index] as number;
    if (tag === 'td' || tag === 'th') totals.tableWords += words[index] as number;
    if ((prose[index] as number) > 0) totals.proseBlocks++;
  }
  return totals;
}

function addressOf(url: string): PageView['address'] {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const path = start === -1 ? '' : (url.slice(start).split(/[?#]/, 1)[0] as string);
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  return {
    segments: segments.length,
    hyphens: last.split(/[-_]/).length - 1,
    digits: path.replace(/\D/g, '').length,
    hasQuery: url.includes('?'),
  };
}
