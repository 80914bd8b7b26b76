import type { FetchedPage, Heading, PageFacts } from '../model.js';
import { Blocks } from './blocks.js';
import { Captures } from './captures.js';
import { Elements } from './elements.js';
import type { Frame } from './frame.js';
import { Head } from './head.js';
import { LIMITS, Limits } from './limits.js';
import { Links } from './links.js';
import { Markup, type MarkupListener } from './markup.js';
import { OpenElements } from './open-elements.js';
import { Lines } from './place.js';
import type { TagAttributes } from './tag-attributes.js';
import { TagIds } from './tag-ids.js';
import { shownTemplate, type TagTraits } from './tags.js';
import { UrlResolver } from './urls.js';

/** Longer ones are no base: every link of the page would repeat it. No longer URL is asked for, either. */
const LONGEST_BASE = 8_192;

/** Listens to the same events as the reader, in the same order and under the same caps. */
export interface TreeListener {
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  close(): void;
  text(text: string): void;
}

/** Reads an HTML page in one pass. */
export function readHtml(page: FetchedPage, listener?: TreeListener): PageFacts {
  return new HtmlReader(page, listener ?? null).read();
}

class HtmlReader implements MarkupListener {
  private readonly limits = new Limits();
  private readonly markup: Markup;
  private readonly listener: TreeListener | null;
  private readonly lines: Lines;
  private readonly blocks: Blocks;
  private readonly head: Head;
  private readonly links: Links;
  private readonly elements: Elements;
  private readonly tagIds: TagIds;
  private readonly headings: Heading[] = [];
  private readonly captures = new Captures();
  private readonly stack = new OpenElements();
  private resolver: UrlResolver;
  private hasBase = false;
  private nodes = 0;
  private isInText = false;
  /** The element that was opened last and that has, so far, nothing but its own text in it. */
  private latest: Frame | null = null;
  /** Its text, where that tells something about the page: script, style and title. */
  private collected = '';

  constructor(page: FetchedPage, listener: TreeListener | null) {
    if (page.body.length > LIMITS.bytes) this.limits.hit('bytes');
    const source = page.body.slice(0, LIMITS.bytes);
    this.listener = listener;
    this.lines = new Lines(source);
    this.blocks = new Blocks(this.lines, this.limits);
    this.head = new Head(page.robotsHeader);
    this.resolver = new UrlResolver(page.url);
    this.links = new Links(this.resolver, this.lines, this.blocks, this.limits);
    this.elements = new Elements(this.lines, this.limits);
    this.tagIds = new TagIds(this.lines);
    this.markup = new Markup(source, this, this.limits);
  }

  read(): PageFacts {
    this.markup.read();
    this.blocks.boundary();
    this.links.settle();
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
      containers: this.blocks.containers,
      tags: this.tagIds.list,
      limits: this.limits.list(),
      selected: {},
    };
  }

  text(run: string, start: number, end: number, at: number): void {
    // A run of text comes in pieces where entities stand in it.
    if (!this.isInText) this.countNode();
    this.isInText = true;
    const frame = this.stack.top;
    if (!frame.textless) this.addText(run, start, end, at, frame);
    else if (this.latest === frame && frame.traits.tells) this.collected += run.slice(start, end);
    this.listener?.text(run.slice(start, end));
  }

  private countNode(): void {
    this.isInText = false;
    if (++this.nodes <= LIMITS.nodes) return;
    this.limits.hit('nodes');
    this.markup.stop();
  }

  private addText(run: string, start: number, end: number, at: number, frame: Frame): void {
    const text = this.blocks.add(run, start, end, at, frame);
    if (text === '') return;
    this.latest = null;
    this.captures.addText(text, this.blocks.hasBegun);
  }

  open(tag: TagTraits, attributes: TagAttributes, start: number): void {
    this.countNode();
    const traits = tag.inert && this.isShown(attributes) ? shownTemplate : tag;
    const frame = this.stack.open(traits, attributes, start);
    this.latest = frame;
    this.collected = '';
    if (!frame.inert) this.readElement(traits, attributes, frame);
    this.listener?.open(traits.name, attributes.record());
  }

  /** A template that is none: of another language, or (HTML Living Standard, "shadowrootmode") shown as a shadow tree. */
  private isShown(attributes: TagAttributes): boolean {
    return this.markup.isInForeignContext() || /^(?:open|closed)$/i.test(attributes.get('shadowrootmode') ?? '');
  }

  private readElement(traits: TagTraits, attributes: TagAttributes, frame: Frame): void {
    if (frame.mayBeBlock && !this.blocks.hasOpen) frame.makeBlock();
    if (frame.isBlock) this.blocks.boundary();
    else if (traits.parts) this.blocks.space();
    else if (traits.name === 'br') this.blocks.lineBreak();

    const links = this.links.read(frame);
    this.elements.read(frame);
    if (traits.link !== null) this.tagIds.readTag(frame);
    if (links.length > 0) this.captures.openLink(frame, links);
    if (traits.heading !== 0) this.openHeading(frame, traits.heading);
    if (traits.name === 'img') this.captures.addAlternative(attributes.get('alt'));
    if (traits.tells && !this.markup.isInForeignContext()) this.readTelling(traits.name, attributes);
  }

  private openHeading(frame: Frame, level: Heading['level']): void {
    const heading: Heading = { level, text: '', line: this.lines.lineAt(frame.start) };
    this.headings.push(heading);
    this.captures.openHeading(frame, heading);
  }

  /** An element whose attributes tell something about the whole page. */
  private readTelling(tag: string, attributes: TagAttributes): void {
    if (tag === 'html') this.head.readLanguage(attributes);
    else if (tag === 'meta') this.head.readMeta(attributes);
    else if (tag === 'link') this.head.readLink(attributes);
    else if (tag === 'base') this.readBase(attributes.get('href'));
  }

  private readBase(href: string | undefined): void {
    if (this.hasBase || href === undefined) return;
    this.hasBase = true;
    const base = this.resolver.resolve(href);
    if (base === '' || base.length > LONGEST_BASE) return;
    this.resolver = new UrlResolver(base);
    this.links.rebase(this.resolver);
  }

  close(): void {
    this.isInText = false;
    const frame = this.stack.close();
    if (!frame.inert) this.closeElement(frame);
    this.latest = null;
    this.listener?.close();
  }

  private closeElement(frame: Frame): void {
    if (this.latest === frame) this.closeLeaf(frame);
    if (frame.isBlock) this.blocks.boundary();
    else if (frame.traits.parts) this.blocks.space();
    this.captures.close(frame);
  }

  /** An element ends in which no other stands. */
  private closeLeaf(frame: Frame): void {
    const { tag, attributes } = frame;
    const { collected } = this;
    if (tag === 'style') this.links.readStyleSheet(frame, collected);
    else if (tag === 'title') this.readTitle(frame, collected);
    else if (tag !== 'script') this.elements.readEmpty(frame);
    else if (/^\s{0,9}application\/ld\+json\s{0,9}(?:;|$)/i.test(attributes.get('type') ?? ''))
      this.head.readJsonLd(collected);
    else if (collected !== '') this.readScript(frame, collected);
  }

  private readScript(frame: Frame, code: string): void {
    this.elements.readScript(frame, code);
    const type = frame.attributes.get('type');
    if (runs(type)) this.links.readCode(frame, code);
    if (runs(type) || isKeptBack(type)) this.tagIds.readCode(frame, code);
  }

  private readTitle(frame: Frame, text: string): void {
    if (!this.markup.isInForeignContext()) this.head.readTitle(text, () => this.lines.place(frame));
  }
}

/**
 * Whether browsers run a script of this type (HTML Living Standard, "prepare the script element"), or one that a common
 * optimiser renamed in order to run it later: `<number>-text/javascript`.
 */
function runs(type: string | undefined): boolean {
  return (
    type === undefined || type.trim() === '' || /(?:(?:java|ecma|j|live)script|^\s{0,9}module\s{0,9}$)/i.test(type)
  );
}

/** Whether the script waits for a reader's consent, under a type that browsers do not run. */
function isKeptBack(type = ''): boolean {
  return /^\s{0,9}text\/plain\s{0,9}$/i.test(type);
}
