import { detach } from '../detach.js';
import type { Block, Container } from '../model.js';
import { SPACE, unitClasses, WordCounter, wholeWords } from '../words.js';
import type { Frame } from './frame.js';
import { LIMITS, type Limits } from './limits.js';
import type { Lines } from './place.js';

const LONGEST_NAME = 100;

/** A block to which text is still being added. */
interface OpenBlock {
  block: Block;
  index: number;
  words: WordCounter;
  linkTenths: number;
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

  /** A block-level element begins or ends. */
  boundary(): void {
    if (this.visible !== null) this.visible = finish(this.visible);
    if (this.hidden !== null) this.hidden = finish(this.hidden);
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
    const { tenths } = open.words;
    const isFolded = open.words.add(source, from, to);
    if (frame.inLink) open.linkTenths += open.words.tenths - tenths;
    const run = source.slice(from, to);
    const text = (open.spaceIsDue ? ' ' : '') + (isFolded ? run : folded(run));
    open.block.text += text;
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
      linkTenths: 0,
      spaceIsDue: false,
      lineIsBroken: false,
    };
    if (frame.hidden === '') this.visible = open;
    else this.hidden = open;
    return open;
  }

  /** The index of the nearest element that makes blocks; it and what is around it become containers when they hold text. */
  private containerOf(frame: Frame): number {
    let nearest = frame;
    while (!nearest.traits.block && nearest.parent !== null) nearest = nearest.parent;
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

function finish({ block, words, linkTenths }: OpenBlock): null {
  block.words = wholeWords(words.tenths);
  block.linkWords = wholeWords(linkTenths);
  return null;
}

/** With each run of white space as one space. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}
