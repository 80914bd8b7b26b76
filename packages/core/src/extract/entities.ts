import { QuoteType, Tokenizer } from 'htmlparser2';
import { TokenListener } from './token-listener.js';

/** Hears of the text of a page, piece by piece. */
export interface TextListener {
  /**
   * @param run what holds the text: the source of the page, or the character for which an entity stands
   * @param start where the text begins in `run`
   * @param end where it ends
   * @param at where it begins in the source
   */
  text(run: string, start: number, end: number, at: number): void;
}

/** Opens an element whose text may have entities, but no tags, in it. */
const TITLE = '<title>';

/** Reads texts and values in which entities stand, as the tokeniser would have read them in their places. */
class EntityReader extends TokenListener {
  private readonly tokenizer = new Tokenizer({}, this);
  private input = '';
  private value = '';
  private source = '';
  private shift = 0;
  /** End of the piece before. */
  private end = 0;
  private listener: TextListener | null = null;

  readText(source: string, start: number, end: number, isTitle: boolean, listener: TextListener): void {
    const opening = isTitle ? TITLE : '';
    this.source = source;
    this.listener = listener;
    this.end = opening.length;
    this.shift = start - opening.length;
    this.read(opening + source.slice(start, end));
    this.source = '';
    this.listener = null;
  }

  readAttribute(value: string, quote: QuoteType): string {
    const mark = quote === QuoteType.Double ? '"' : quote === QuoteType.Single ? "'" : '';
    this.value = '';
    this.read(`<a b=${mark}${value}${mark}>`);
    return this.value;
  }

  private read(input: string): void {
    this.input = input;
    this.tokenizer.reset();
    this.tokenizer.write(input);
    this.tokenizer.end();
    // The page that the input is a part of would stay in memory.
    this.tokenizer.reset();
    this.input = '';
  }

  override ontext(start: number, end: number): void {
    this.listener?.text(this.source, this.shift + start, this.shift + end, this.shift + start);
    this.end = end;
  }

  override ontextentity(codePoint: number, end: number): void {
    const text = String.fromCodePoint(codePoint);
    this.listener?.text(text, 0, text.length, this.shift + this.end);
    this.end = end;
  }

  override onattribdata(start: number, end: number): void {
    this.value += this.input.slice(start, end);
  }

  override onattribentity(codePoint: number): void {
    this.value += String.fromCodePoint(codePoint);
  }
}

const reader = new EntityReader();

/**
 * Tells the listener the text from `start` to `end` in pieces: what stands in the source as it is, and single characters.
 * @param isTitle whether it is the text of a title, in which `<` begins no tag
 */
export function readText(source: string, start: number, end: number, isTitle: boolean, listener: TextListener): void {
  reader.readText(source, start, end, isTitle, listener);
}

/** The value of an attribute with its entities decoded. */
export function decodeAttribute(value: string, quote: QuoteType): string {
  return reader.readAttribute(value, quote);
}
