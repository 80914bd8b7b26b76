import { type Handler, Parser } from 'htmlparser2';
import type { FetchedPage, Heading, PageFacts } from '../model.js';
import { Blocks } from './blocks.js';
import { Captures } from './captures.js';
import { Elements } from './elements.js';
import type { Attributes, Frame } from './frame.js';
import { Head } from './head.js';
import { LIMITS, Limits } from './limits.js';
import { Links } from './links.js';
import { boundDepth, OpenElements } from './open-elements.js';
import { Lines } from './place.js';
import { maskCdata } from './source.js';
import { type TagTraits, traitsOf } from './tags.js';
import { UrlResolver } from './urls.js';

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
  /** The script, style or title whose text is being read. */
  private rawText: { frame: Frame; attributes: Attributes; start: number } | null = null;

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
    if (!boundDepth(this.parser, tag, LIMITS.depth)) return;
    this.limits.hit('depth');
    this.isTooDeep = true;
  }

  onopentag(tag: string, attributes: Attributes): void {
    this.countNode();
    this.open(tag, attributes);
    if (!this.isTooDeep) return;
    this.isTooDeep = false;
    this.close();
  }

  onclosetag(): void {
    if (!this.stack.isEmpty) this.close();
  }

  ontext(text: string): void {
    this.countNode();
    const frame = this.stack.top;
    if (!frame.textless) this.addText(text, frame);
    else if (this.rawText?.frame === frame) frame.collected += text;
    this.listener?.text(text);
  }

  private countNode(): void {
    if (++this.nodes <= LIMITS.nodes) return;
    this.limits.hit('nodes');
    this.parser.pause();
  }

  private addText(text: string, frame: Frame): void {
    const { startIndex, endIndex } = this.parser;
    const isVerbatim = endIndex - startIndex + 1 === text.length;
    const start = isVerbatim ? startIndex : 0;
    const added = this.blocks.add(isVerbatim ? this.source : text, start, start + text.length, frame, this.lineNow);
    if (added.text !== '') this.captures.addText(added.text, added.begins);
  }

  private readonly lineNow = (): number => this.lines.lineAt(this.parser.startIndex);

  private open(tag: string, attributes: Attributes): void {
    const start = this.parser.startIndex;
    const traits = traitsOf(tag);
    const frame = this.stack.open(traits, attributes);
    if (traits.block) this.blocks.boundary();
    else if (traits.parts) this.blocks.space();
    else if (traits.name === 'br') this.blocks.lineBreak();

    const link = this.links.read(frame, attributes, start);
    this.elements.read(frame, attributes, start);
    if (link !== null) this.captures.openLink(frame, link);
    if (traits.heading !== 0) this.openHeading(frame, traits.heading, start);
    if (traits.name === 'img' && attributes.alt !== undefined) this.captures.addAlternative(attributes.alt);
    if (traits.tells) this.readTelling(traits, frame, attributes, start);
    this.listener?.open(traits.name, attributes);
  }

  private openHeading(frame: Frame, level: Heading['level'], start: number): void {
    const heading: Heading = { level, text: '', line: this.lines.lineAt(start) };
    this.headings.push(heading);
    this.captures.openHeading(frame, heading);
  }

  /** An element that tells something about the whole page. */
  private readTelling({ raw, name }: TagTraits, frame: Frame, attributes: Attributes, start: number): void {
    if (raw) this.rawText = { frame, attributes, start };
    else if (name === 'html') this.head.readLanguage(attributes);
    else if (name === 'meta') this.head.readMeta(attributes);
    else if (name === 'link') this.head.readLink(attributes);
    else this.readBase(attributes.href);
  }

  private readBase(href: string | undefined): void {
    if (this.hasBase || href === undefined) return;
    this.hasBase = true;
    const base = this.resolver.resolve(href);
    if (base === '') return;
    this.resolver = new UrlResolver(base);
    this.links.rebase(this.resolver);
  }

  private close(): void {
    const frame = this.stack.close();
    if (this.rawText?.frame === frame) this.closeRawText(this.rawText.attributes, frame, this.rawText.start);
    if (frame.traits.block) this.blocks.boundary();
    else if (frame.traits.parts) this.blocks.space();
    this.captures.close(frame);
    this.listener?.close();
  }

  private closeRawText(attributes: Attributes, frame: Frame, start: number): void {
    this.rawText = null;
    if (frame.tag === 'style') this.links.readStyleSheet(frame, start);
    else if (frame.tag === 'title') {
      if (!frame.foreign) this.head.readTitle(frame.collected, () => this.lines.place(start, frame));
    } else if (/^\s{0,9}application\/ld\+json\s{0,9}(?:;|$)/i.test(attributes.type ?? '')) {
      this.head.readJsonLd(frame.collected);
    } else if (frame.collected !== '') this.elements.readScript(frame, attributes, start);
  }
}
