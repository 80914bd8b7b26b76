import { type Handler, Parser } from 'htmlparser2';
import type { FetchedPage, Heading, PageFacts } from '../model.js';
import { Blocks } from './blocks.js';
import { Captures } from './captures.js';
import { Elements } from './elements.js';
import type { Attributes, Frame } from './frame.js';
import { Head } from './head.js';
import { LIMITS, Limits } from './limits.js';
import { Links } from './links.js';
import { OpenElements } from './open-elements.js';
import { boundDepth, forgetAttribute } from './parser-bounds.js';
import { Lines } from './place.js';
import { maskCdata } from './source.js';
import { traitsOf } from './tags.js';
import { UrlResolver } from './urls.js';

/** Longer ones are no base: every link of the page would repeat it. No longer URL is asked for, either. */
const LONGEST_BASE = 8_192;

/** Listens to the same events as the reader, in the same order and under the same caps. */
export interface TreeListener {
  open(tag: string, attributes: Attributes): void;
  close(): void;
  text(text: string): void;
}

/** Reads an HTML page in one pass. */
export function readHtml(page: FetchedPage, listener?: TreeListener): Omit<PageFacts, 'selected'> {
  return new HtmlReader(page, listener ?? null).read();
}

class HtmlReader implements Partial<Handler> {
  private readonly limits = new Limits();
  private readonly source: string;
  private readonly parser: Parser;
  private readonly listener: TreeListener | null;
  private readonly lines: Lines;
  private readonly blocks: Blocks;
  private readonly head: Head;
  private readonly links: Links;
  private readonly elements: Elements;
  private readonly headings: Heading[] = [];
  private readonly captures = new Captures();
  private readonly stack = new OpenElements();
  private resolver: UrlResolver;
  private hasBase = false;
  private nodes = 0;
  private isTooDeep = false;
  private isInText = false;
  /** Of the tag that is being read. */
  private attributes = 0;
  private firstAttribute = '';
  /** The element that was opened last and that has, so far, nothing but its own text in it. */
  private latest: Frame | null = null;

  constructor(page: FetchedPage, listener: TreeListener | null) {
    if (page.body.length > LIMITS.bytes) this.limits.hit('bytes');
    this.source = maskCdata(page.body.slice(0, LIMITS.bytes));
    this.listener = listener;
    this.lines = new Lines(this.source);
    this.blocks = new Blocks(this.limits);
    this.head = new Head(page.robotsHeader);
    this.resolver = new UrlResolver(page.url);
    this.links = new Links(this.resolver, this.lines, this.blocks, this.limits);
    this.elements = new Elements(this.lines, this.limits);
    this.parser = new Parser(this);
  }

  read(): Omit<PageFacts, 'selected'> {
    this.parser.end(this.source);
    while (!this.stack.isEmpty) this.close();
    this.blocks.boundary();
    const { title, titleAt, lang, description, robots, meta, jsonLd, canonical } = this.head;
    return {
      base: this.resolver.base,
      title,
      titleAt,
      lang,
      description,
      canonical: canonical === null ? null : this.resolver.resolve(canonical) || null,
      robots,
      headings: this.headings,
      meta,
      jsonLd,
      links: this.links.list,
      elements: this.elements.list,
      blocks: this.blocks.list,
      limits: this.limits.list(),
    };
  }

  /** The parser has pushed the element and not yet read its attributes. */
  onopentagname(tag: string): void {
    this.attributes = 0;
    if (!boundDepth(this.parser, tag)) return;
    this.limits.hit('depth');
    this.isTooDeep = true;
  }

  /** The parser has read an attribute and not yet added it to its tag. */
  onattribute(name: string): void {
    if (++this.attributes === 1) this.firstAttribute = name;
    if (this.attributes <= LIMITS.attributes) return;
    this.limits.hit('attributes');
    forgetAttribute(this.parser, this.firstAttribute);
  }

  onopentag(tag: string, attributes: Attributes): void {
    this.countNode();
    this.open(tag, attributes);
    if (!this.isTooDeep) return;
    this.isTooDeep = false;
    this.close();
  }

  onclosetag(): void {
    this.isInText = false;
    if (!this.stack.isEmpty) this.close();
  }

  ontext(text: string): void {
    // The parser parts a run of text at every entity.
    if (!this.isInText) this.countNode();
    this.isInText = true;
    const frame = this.stack.top;
    if (!frame.textless) this.addText(text, frame);
    else if (this.latest === frame && frame.traits.tells) frame.collected += text;
    this.listener?.text(text);
  }

  private countNode(): void {
    this.isInText = false;
    if (++this.nodes <= LIMITS.nodes) return;
    this.limits.hit('nodes');
    this.parser.pause();
  }

  private addText(text: string, frame: Frame): void {
    const { startIndex, endIndex } = this.parser;
    // What stands in the source as it is, and not as an entity, is read there.
    const isVerbatim = endIndex - startIndex + 1 === text.length;
    const added = isVerbatim
      ? this.blocks.add(this.source, startIndex, endIndex + 1, frame, this.lineAt)
      : this.blocks.add(text, 0, text.length, frame, this.lineNow);
    if (added.text === '') return;
    this.latest = null;
    this.captures.addText(added.text, added.begins);
  }

  private readonly lineAt = (offset: number): number => this.lines.lineAt(offset);
  private readonly lineNow = (): number => this.lines.lineAt(this.parser.startIndex);

  private open(tag: string, attributes: Attributes): void {
    const traits = traitsOf(tag);
    const frame = this.stack.open(traits, attributes, this.parser.startIndex);
    this.latest = frame;
    if (traits.block) this.blocks.boundary();
    else if (traits.parts) this.blocks.space();
    else if (traits.name === 'br') this.blocks.lineBreak();

    const links = this.links.read(frame);
    this.elements.read(frame);
    if (links.length > 0) this.captures.openLink(frame, links);
    if (traits.heading !== 0) this.openHeading(frame, traits.heading);
    if (traits.name === 'img' && attributes.alt !== undefined) this.captures.addAlternative(attributes.alt);
    if (traits.tells) this.readTelling(traits.name, attributes);
    this.listener?.open(traits.name, attributes);
  }

  private openHeading(frame: Frame, level: Heading['level']): void {
    const heading: Heading = { level, text: '', line: this.lines.lineAt(frame.start) };
    this.headings.push(heading);
    this.captures.openHeading(frame, heading);
  }

  /** An element whose attributes tell something about the whole page. */
  private readTelling(tag: string, attributes: Attributes): void {
    if (tag === 'html') this.head.readLanguage(attributes);
    else if (tag === 'meta') this.head.readMeta(attributes);
    else if (tag === 'link') this.head.readLink(attributes);
    else if (tag === 'base') this.readBase(attributes.href);
  }

  private readBase(href: string | undefined): void {
    if (this.hasBase || href === undefined) return;
    this.hasBase = true;
    const base = this.resolver.resolve(href);
    if (base === '' || base.length > LONGEST_BASE) return;
    this.resolver = new UrlResolver(base);
    this.links.rebase(this.resolver);
  }

  private close(): void {
    const frame = this.stack.close();
    if (this.latest === frame) this.closeLeaf(frame);
    this.latest = null;
    if (frame.traits.block) this.blocks.boundary();
    else if (frame.traits.parts) this.blocks.space();
    this.captures.close(frame);
    this.listener?.close();
  }

  /** An element ends in which no other stands. */
  private closeLeaf(frame: Frame): void {
    const { tag, attributes, collected } = frame;
    if (tag === 'style') this.links.readStyleSheet(frame);
    else if (tag === 'title') this.readTitle(frame);
    else if (tag !== 'script') this.elements.readEmpty(frame);
    else if (/^\s{0,9}application\/ld\+json\s{0,9}(?:;|$)/i.test(attributes.type ?? ''))
      this.head.readJsonLd(collected);
    else if (collected !== '') this.elements.readScript(frame);
  }

  private readTitle(frame: Frame): void {
    if (!frame.foreign) this.head.readTitle(frame.collected, () => this.lines.place(frame));
  }
}
