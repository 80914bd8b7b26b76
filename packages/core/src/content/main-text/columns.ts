import type { Block, PageFacts } from '../../model.js';
import { type DeclaredTexts, declaredTexts } from './declared.js';

/** Longer texts are like their beginnings. */
const LONGEST_READ = 400;
/** A block is prose when it holds so many words outside links, few of them in links, and punctuation. */
const PROSE_WORDS = 8;
const PROSE_LINKS = 0.4;

/** Tags of blocks, from those that hold articles to those that hold frames. */
const TAGS = `p blockquote pre h2 h3 h1 h4 h5 h6 dd dt li figcaption td th caption article section main summary details
  div body center address table tr ul ol dl label legend form aside header footer nav`.split(/\s+/);
const tagCodes = new Map(TAGS.map((tag, code) => [tag, code]));

/** The blocks of a page that can be main text, by column. */
export interface Columns {
  count: number;
  /** Indexes among the blocks of the page. */
  at: Int32Array;
  words: Float64Array;
  linkWords: Float64Array;
  /** Words outside links, where the block is prose; 0 elsewhere. */
  prose: Float64Array;
  units: Float64Array;
  /** How many units of the text were read. */
  read: Float64Array;
  commas: Float64Array;
  stops: Float64Array;
  digits: Float64Array;
  capitals: Float64Array;
  bars: Float64Array;
  currencies: Uint8Array;
  endsSentence: Uint8Array;
  tag: Uint8Array;
  /** 1 to 6 for a heading, 0 for anything else. */
  heading: Uint8Array;
  links: Float64Array;
  offSite: Float64Array;
  pictures: Float64Array;
  /** How many blocks have this text. */
  copies: Float64Array;
  /** Words of the blocks before each one, and of all: one value more than there are blocks. */
  wordsBefore: Float64Array;
  linkWordsBefore: Float64Array;
  proseBefore: Float64Array;
  picturesBefore: Float64Array;
  declared: DeclaredTexts;
}

/** @param at indexes of the blocks that can be main text, ascending */
export function readColumns(facts: PageFacts, at: Int32Array): Columns {
  const count = at.length;
  const column = (): Float64Array => new Float64Array(count);
  const columns: Columns = {
    ...{ count, at, words: column(), linkWords: column(), prose: column(), units: column(), read: column() },
    ...{ commas: column(), stops: column(), digits: column(), capitals: column(), bars: column() },
    ...{ currencies: new Uint8Array(count), endsSentence: new Uint8Array(count) },
    ...{ tag: new Uint8Array(count), heading: new Uint8Array(count) },
    ...{ links: column(), offSite: column(), pictures: column(), copies: column() },
    ...{ wordsBefore: new Float64Array(count + 1), linkWordsBefore: new Float64Array(count + 1) },
    ...{ proseBefore: new Float64Array(count + 1), picturesBefore: new Float64Array(count + 1) },
    declared: declaredTexts(facts),
  };
  const copies = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const block = facts.blocks[at[index] as number] as Block;
    readBlock(columns, index, block);
    copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
  }
  for (let index = 0; index < count; index++)
    columns.copies[index] = copies.get((facts.blocks[at[index] as number] as Block).text) as number;
  readLinks(columns, facts);
  addUp(columns.words, columns.wordsBefore);
  addUp(columns.linkWords, columns.linkWordsBefore);
  addUp(columns.prose, columns.proseBefore);
  addUp(columns.pictures, columns.picturesBefore);
  return columns;
}

function readBlock(columns: Columns, index: number, { tag, text, words, linkWords }: Block): void {
  const read = Math.min(text.length, LONGEST_READ);
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let capitals = 0;
  let bars = 0;
  let isStop = false;
  for (let i = 0; i < read; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) continue;
    if (unit === 0x20) continue;
    if (unit >= 0x41 && unit <= 0x5a) capitals++;
    else if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (unit === 0x2c || unit === 0x3001 || unit === 0xff0c) commas++;
    else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3002) stops++;
    else if (unit === 0x7c || unit === 0xb7 || unit === 0x2022 || unit === 0xbb || unit === 0x2f) bars++;
    else if (unit === 0x24 || unit === 0x20ac || unit === 0xa3 || unit === 0xa5) columns.currencies[index] = 1;
  }
  const last = text.charCodeAt(text.length - 1);
  isStop = last === 0x2e || last === 0x21 || last === 0x3f || last === 0x3a || last === 0x2026 || last === 0x3002;
  isStop ||= last === 0x22 || last === 0x201d;
  columns.words[index] = words;
  columns.linkWords[index] = linkWords;
  const own = words - linkWords;
  columns.prose[index] = own >= PROSE_WORDS && linkWords < words * PROSE_LINKS && commas + stops > 0 ? own : 0;
  columns.units[index] = text.length;
  columns.read[index] = read;
  columns.commas[index] = commas;
  columns.stops[index] = stops;
  columns.digits[index] = digits;
  columns.capitals[index] = capitals;
  columns.bars[index] = bars;
  columns.endsSentence[index] = isStop ? 1 : 0;
  columns.tag[index] = tagCodes.get(tag) ?? TAGS.length;
  columns.heading[index] = tag.length === 2 && tag[0] === 'h' && tag !== 'hr' ? tag.charCodeAt(1) - 0x30 : 0;
}

function readLinks(columns: Columns, facts: PageFacts): void {
  const order = new Int32Array(facts.blocks.length + 1).fill(-1);
  for (let index = 0; index < columns.count; index++) order[columns.at[index] as number] = index;
  const origin = originOf(facts.canonical ?? facts.base);
  for (const { kind, block, href } of facts.links) {
    const index = order[block] ?? -1;
    if (index === -1) continue;
    if (kind === 'a') {
      (columns.links[index] as number)++;
      if (!href.startsWith(origin)) (columns.offSite[index] as number)++;
    } else if (kind === 'img') {
      (columns.pictures[index] as number)++;
    }
  }
}

function originOf(url: string): string {
  const end = url.indexOf('/', url.indexOf('//') + 2);
  return end === -1 ? url : url.slice(0, end);
}

function addUp(values: Float64Array, sums: Float64Array): void {
  for (let index = 0; index < values.length; index++)
    sums[index + 1] = (sums[index] as number) + (values[index] as number);
}
