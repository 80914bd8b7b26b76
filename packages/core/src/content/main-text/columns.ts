import type { Block, PageFacts } from '../../model.js';
import { Arena } from './arena.js';
import { type DeclaredTexts, declaredTexts } from './declared.js';

/** Longer texts are like their beginnings. */
const LONGEST_READ = 240;
/** A block is prose when it holds so many words outside links, few of them in links, and punctuation. */
const PROSE_WORDS = 8;
const PROSE_LINKS = 0.4;

/** Tags of blocks, from those that hold articles to those that hold frames. */
const TAGS = `p blockquote pre h2 h3 h1 h4 h5 h6 dd dt li figcaption td th caption article section main summary details
  div body center address table tr ul ol dl label legend form aside header footer nav`.split(/\s+/);
const tagCodes = new Map(TAGS.map((tag, code) => [tag, code]));
const HEADINGS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

/** The blocks of a page that can be main text, by column. */
export interface Columns {
  count: number;
  /** Indexes among the blocks of the page. */
  at: Int32Array;
  words: Int32Array;
  linkWords: Int32Array;
  /** Words outside links, where the block is prose; 0 elsewhere. */
  prose: Int32Array;
  units: Int32Array;
  /** How many units of the text were read. */
  read: Int32Array;
  commas: Int32Array;
  stops: Int32Array;
  digits: Int32Array;
  capitals: Int32Array;
  endsSentence: Int32Array;
  tag: Int32Array;
  /** 1 to 6 for a heading, 0 for anything else. */
  heading: Int32Array;
  links: Int32Array;
  pictures: Int32Array;
  /** How many blocks have this text, as far as it was read. */
  copies: Int32Array;
  /** Words of the blocks before each one, and of all: one value more than there are blocks. */
  wordsBefore: Int32Array;
  linkWordsBefore: Int32Array;
  proseBefore: Int32Array;
  picturesBefore: Int32Array;
  declared: DeclaredTexts;
}

const SUMS = 4;
const COLUMNS = 20;

/** @param at indexes of the blocks that can be main text, ascending */
export function readColumns(facts: PageFacts, at: Int32Array): Columns {
  const count = at.length;
  const arena = new Arena(count * COLUMNS + SUMS);
  const column = (): Int32Array => arena.take(count);
  const sums = (): Int32Array => arena.take(count + 1);
  const columns: Columns = {
    ...{ count, at, words: column(), linkWords: column(), prose: column(), units: column(), read: column() },
    ...{ commas: column(), stops: column(), digits: column(), capitals: column(), endsSentence: column() },
    ...{ tag: column(), heading: column(), links: column(), pictures: column(), copies: column() },
    ...{ wordsBefore: sums(), linkWordsBefore: sums(), proseBefore: sums(), picturesBefore: sums() },
    declared: declaredTexts(facts),
  };
  const copies = new Map<number, number>();
  const hashes = column();
  for (let index = 0; index < count; index++) {
    const hash = readBlock(columns, index, facts.blocks[at[index] as number] as Block);
    hashes[index] = hash;
    copies.set(hash, (copies.get(hash) ?? 0) + 1);
  }
  for (let index = 0; index < count; index++) columns.copies[index] = copies.get(hashes[index] as number) as number;
  readLinks(columns, facts);
  addUp(columns.words, columns.wordsBefore);
  addUp(columns.linkWords, columns.linkWordsBefore);
  addUp(columns.prose, columns.proseBefore);
  addUp(columns.pictures, columns.picturesBefore);
  return columns;
}

/** What a unit counts as, in fields of eight bits, so that a text is read without a branch. */
const marks = new Int32Array(0x10000);
const COMMA = 1;
const STOP = 1 << 8;
const DIGIT = 1 << 16;
const CAPITAL = 1 << 24;
const FIELD = 0xff;
mark(COMMA, ',\u3001\uff0c');
mark(STOP, '.!?\u3002');
mark(DIGIT, '0123456789');
mark(CAPITAL, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const ENDS = new Set(Array.from('.!?:\u2026\u3002"\u201d', (character) => character.charCodeAt(0)));

function mark(value: number, units: string): void {
  for (let at = 0; at < units.length; at++) marks[units.charCodeAt(at)] = value;
}

/** @returns a hash of the text as far as it was read, with its length */
function readBlock(columns: Columns, index: number, { tag, text, words, linkWords }: Block): number {
  const read = Math.min(text.length, LONGEST_READ);
  let marked = 0;
  let hash = text.length;
  for (let at = 0; at < read; at++) {
    const unit = text.charCodeAt(at);
    marked = (marked + (marks[unit] as number)) | 0;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  const own = words - linkWords;
  const isProse =
    own >= PROSE_WORDS && linkWords < words * PROSE_LINKS && (marked & (FIELD * COMMA + FIELD * STOP)) !== 0;
  columns.words[index] = words;
  columns.linkWords[index] = linkWords;
  columns.prose[index] = isProse ? own : 0;
  columns.units[index] = text.length;
  columns.read[index] = read;
  columns.commas[index] = marked & FIELD;
  columns.stops[index] = (marked >>> 8) & FIELD;
  columns.digits[index] = (marked >>> 16) & FIELD;
  columns.capitals[index] = marked >>> 24;
  columns.endsSentence[index] = ENDS.has(text.charCodeAt(text.length - 1)) ? 1 : 0;
  columns.tag[index] = tagCodes.get(tag) ?? TAGS.length;
  columns.heading[index] = HEADINGS.get(tag) ?? 0;
  return hash;
}

function readLinks(columns: Columns, facts: PageFacts): void {
  const order = new Int32Array(facts.blocks.length + 1).fill(-1);
  for (let index = 0; index < columns.count; index++) order[columns.at[index] as number] = index;
  for (const { kind, block } of facts.links) {
    const index = order[block] ?? -1;
    if (index === -1) continue;
    if (kind === 'a') (columns.links[index] as number)++;
    else if (kind === 'img') (columns.pictures[index] as number)++;
  }
}

function addUp(values: Int32Array, sums: Int32Array): void {
  for (let index = 0; index < values.length; index++)
    sums[index + 1] = (sums[index] as number) + (values[index] as number);
}
