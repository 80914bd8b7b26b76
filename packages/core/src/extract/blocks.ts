import { detach } from '../detach.js';
import type { Block, Container } from '../model.js';
import { estimatedWords, findUnspacedWords, SPACE, unitClasses, WordCounter, type WordTally } from '../words.js';
import type { Frame } from './frame.js';
import { LIMITS, type Limits } from './limits.js';
import type { Lines } from './place.js';

const LONGEST_NAME = 100;

/** A block to which text is still being added. */
interface OpenBlock {
  block: Block;
  index: number;
  words: WordCounter;
  /** What of it stands in links. */
  linked: WordTally;
  /** Where in its text links hold characters of scripts without spaces: starts and ends by turns. */
  linkRanges: number[];
  /** White space was read behind the text; it is written when more text follows. */
  spaceIsDue: boolean;
  /** The last thing read was a line break; a second one ends the block, as people use two for a paragraph. */
  lineIsBroken: boolean;
}

/**
 * Gathers text into blocks. Text that nobody sees is gathered apart, so that a hidden word does not cut a sentence in two.
 */
export class Blocks {
  readonly list: Block[] = [];
  readonly containers: Container[] = [];
  private readonly limits: Limits;
  private visible: OpenBlock | null = null;
  private hidden: OpenBlock | null = null;
  private readonly lines: Lines;
  private length = 0;
  /** Characters of scripts without spaces whose words may still be told apart. */
  private tellable: number = LIMITS.words;
  /** Whether the text that was added last began its block. */
  hasBegun = false;

  constructor(lines: Lines, limits: Limits) {
    this.lines = lines;
    this.limits = limits;
  }

  /** Where a link stands that opens now: the index of its block, or of the next one to come, and the offset in it. */
  position(frame: Frame): { block: number; offset: number } {
    // A hidden picture has no text of its own and stands in the text that is seen.
    const open = frame.hidden === '' || frame.traits.link !== 'a' ? this.visible : this.hidden;
    if (open === null) return { block: this.list.length, offset: 0 };
    return { block: open.index, offset: open.block.text.length + (open.spaceIsDue ? 1 : 0) };
  }

  /** Whether text has begun that what follows may go on with. */
  get hasOpen(): boolean {
    return this.visible !== null || this.hidden !== null;
  }

  /** A block-level element begins or ends. */
  boundary(): void {
    if (this.visible !== null) this.visible = this.finish(this.visible);
    if (this.hidden !== null) this.hidden = this.finish(this.hidden);
  }

  lineBreak(): void {
    if (this.visible?.lineIsBroken || this.hidden?.lineIsBroken) this.boundary();
    for (const open of [this.visible, this.hidden]) {
      if (open === null) continue;
      open.lineIsBroken = true;
      parted(open);
    }
  }

  /** A button, a field or another thing that parts words without ending the block. */
  space(): void {
    if (this.visible !== null) parted(this.visible);
    if (this.hidden !== null) parted(this.hidden);
  }

  /**
   * Adds a run of text: the units of `source` from `start` up to, not including, `end`. The source and not the run is
   * read unit by unit, because reading a slice costs V8 more.
   * @param at where the text stands in the source of the page
   * @returns what was added to the block, white space folded
   */
  add(source: string, start: number, end: number, at: number, frame: Frame): string {
    let from = start;
    let to = end;
    while (from < to && unitClasses[source.charCodeAt(from)] === SPACE) from++;
    while (to > from && unitClasses[source.charCodeAt(to - 1)] === SPACE) to--;
    let open = frame.hidden === '' ? this.visible : this.hidden;
    if (from === to) {
      if (open !== null && start !== end) parted(open);
      return '';
    }
    if (this.length + to - from > LIMITS.text) {
      this.limits.hit('text');
      to = from + LIMITS.text - this.length;
      if (to <= from) return '';
    }
    this.length += to - from;

    if (open !== null && from > start) parted(open);
    this.hasBegun = open === null;
    open ??= this.open(frame, this.lines.lineAt(at + from - start));
    const { words, ideographs, syllables } = open.words;
    const isFolded = open.words.add(source, from, to);
    const run = source.slice(from, to);
    const text = (open.spaceIsDue ? ' ' : '') + (isFolded ? run : folded(run));
    open.block.text += text;
    if (frame.inLink) addLinked(open, { words, ideographs, syllables }, text.length);
    open.spaceIsDue = false;
    open.lineIsBroken = false;
    if (to < end) parted(open);
    return text;
  }

  private open(frame: Frame, line: number): OpenBlock {
    const block: Block = {
      tag: frame.blockTag,
      text: '',
      words: 0,
      linkWords: 0,
      region: frame.region,
      hidden: frame.hidden,
      list: frame.list,
      line,
      container: this.containerOf(frame.host),
    };
    const index = this.list.push(block) - 1;
    const open: OpenBlock = {
      block,
      index,
      words: new WordCounter(),
      linked: { words: 0, ideographs: 0, syllables: 0 },
      linkRanges: [],
      spaceIsDue: false,
      lineIsBroken: false,
    };
    if (frame.hidden === '') this.visible = open;
    else this.hidden = open;
    return open;
  }

  /** Words are counted when the whole block is there: where they end shows only in what follows. */
  private finish({ block, words, linked, linkRanges }: OpenBlock): null {
    const unspaced = words.ideographs + words.syllables;
    const isTold = unspaced <= this.tellable;
    block.words = isTold ? words.words : estimatedWords(words);
    block.linkWords = isTold ? linked.words : estimatedWords(linked);
    if (unspaced === 0) return null;
    if (isTold) {
      this.tellable -= unspaced;
      addUnspacedWords(block, linkRanges);
    } else {
      this.limits.hit('words');
    }
    return null;
  }

  /** The index of the nearest element that makes blocks; it and what is around it become containers when they hold text. */
  private containerOf(frame: Frame): number {
    let nearest = frame;
    while (!nearest.isBlock && nearest.parent !== null) nearest = nearest.parent;
    return this.contain(nearest);
  }

  private contain(frame: Frame): number {
    if (frame.container !== -1 || frame.parent === null || isDocument(frame)) return frame.container;
    const around = this.contain(frame.parent);
    frame.container = this.containers.push({ parent: around, tag: frame.tag, name: nameOf(frame) }) - 1;
    return frame.container;
  }
}

function isDocument({ tag }: Frame): boolean {
  return tag === 'html' || tag === '';
}

function nameOf({ id, className }: Frame): string {
  const name = id === '' ? className : className === '' ? id : `${id} ${className}`;
  return name === '' ? '' : detach(folded(name.slice(0, LONGEST_NAME)));
}

function parted(open: OpenBlock): void {
  open.spaceIsDue = true;
  open.words.space();
}

/** Counts what was just added to a block as part of a link. */
function addLinked({ block, words, linked, linkRanges }: OpenBlock, before: WordTally, length: number): void {
  linked.words += words.words - before.words;
  const ideographs = words.ideographs - before.ideographs;
  const syllables = words.syllables - before.syllables;
  if (ideographs + syllables === 0) return;
  linked.ideographs += ideographs;
  linked.syllables += syllables;
  linkRanges.push(block.text.length - length, block.text.length);
}

/** Adds the words of scripts without spaces: a word is of a link when it begins in it. */
function addUnspacedWords(block: Block, linkRanges: readonly number[]): void {
  let next = 0;
  findUnspacedWords(block.text, (at) => {
    block.words++;
    while (at >= (linkRanges[next + 1] ?? Number.POSITIVE_INFINITY)) next += 2;
    if (at >= (linkRanges[next] ?? Number.POSITIVE_INFINITY)) block.linkWords++;
  });
}

/** With each run of white space as one space. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}
