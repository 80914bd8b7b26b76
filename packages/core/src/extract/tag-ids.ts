import { detach } from '../detach.js';
import type { TagFact } from '../model.js';
import type { Frame } from './frame.js';
import type { Lines } from './place.js';
import { type TagService, type TagShape, tagServices } from './tag-services/index.js';

const MOST_IDS = 20;
/** Longer code is searched up to here, in UTF-16 units … */
const LONGEST_CODE = 50_000;
/** … and for snippets up to here: on 1,497 pages of many sites, none of the 333 ids in snippets stands further on. */
const LONGEST_SNIPPET = 2_000;
const LONGEST_VALUE = 2_000;

interface Shape {
  readonly service: TagService;
  /** The name of an attribute of scripts, or of a `meta`; '' for any other. */
  readonly name: string;
  readonly near: string;
  /** A pattern that is sought again and again, or several that are sought once each. */
  readonly id: TagShape['id'];
}

const inQuotes: Shape[] = [];
const inSnippets: Shape[] = [];
const inAttributes: Shape[] = [];
const inMeta: Shape[] = [];
for (const service of tagServices) {
  for (const { in: where, near = '', id } of service.shapes) {
    const shape = { service, name: '', near, id: id instanceof RegExp ? new RegExp(id, `${id.flags}g`) : id };
    if (where === 'quotes') inQuotes.push(shape);
    else if (where === 'snippet') inSnippets.push(shape);
    else if ('attribute' in where) inAttributes.push({ ...shape, name: where.attribute });
    else inMeta.push({ ...shape, name: where.meta });
  }
}

/** They find in one go whether a text may hold any id: most hold none. */
const ANY_IN_QUOTES = new RegExp(`["'\`=](?:${anyOf(inQuotes)})`);
const ANY_SNIPPET = new RegExp(anyOf(inSnippets));

function anyOf(shapes: readonly Shape[]): string {
  return shapes.map(({ near }) => near.replace(/[^\w-]/g, '\\$&')).join('|');
}

/** Gathers the ids by which a page takes part in services: in inline code, in addresses of what it loads, in attributes. */
export class TagIds {
  readonly list: TagFact[] = [];
  private readonly lines: Lines;

  constructor(lines: Lines) {
    this.lines = lines;
  }

  /** Takes what a script, a frame, a `meta`, or a pixel for readers without scripts names in its attributes. */
  readTag(frame: Frame): void {
    const { attributes, tag } = frame;
    if (tag === 'meta') this.readMeta(frame);
    else if (tag === 'script' || tag === 'iframe' || (tag === 'img' && frame.hidden === 'noscript')) {
      const address = (attributes.get('src') ?? attributes.get('data-src') ?? '').slice(0, LONGEST_VALUE);
      this.readText(frame, address);
      if (tag === 'script' && attributes.dataNames().length > 0) this.readAttributes(frame, address);
    }
  }

  /** Takes inline code. */
  readCode(frame: Frame, code: string): void {
    this.readText(frame, code.slice(0, LONGEST_CODE));
  }

  private readText(frame: Frame, text: string): void {
    if (ANY_IN_QUOTES.test(text)) this.searchAll(frame, text, inQuotes);
    const snippet = text.slice(0, LONGEST_SNIPPET);
    if (ANY_SNIPPET.test(snippet)) this.searchAll(frame, snippet, inSnippets);
  }

  private searchAll(frame: Frame, text: string, shapes: readonly Shape[]): void {
    for (const shape of shapes) if (text.includes(shape.near)) this.search(frame, text, shape);
  }

  private readAttributes(frame: Frame, address: string): void {
    for (const shape of inAttributes) {
      const value = frame.attributes.get(shape.name);
      if (value !== undefined && address.includes(shape.near)) this.search(frame, value.slice(0, LONGEST_VALUE), shape);
    }
  }

  private readMeta(frame: Frame): void {
    const name = frame.attributes.get('name');
    for (const shape of inMeta) {
      if (name === shape.name)
        this.search(frame, frame.attributes.get('content')?.slice(0, LONGEST_VALUE) ?? '', shape);
    }
  }

  private search(frame: Frame, text: string, { id, service }: Shape): void {
    if (id instanceof RegExp) {
      for (const [, ...groups] of text.matchAll(id)) this.add(frame, service, groups.join('/'));
    } else {
      const parts = id.map((part) => part.exec(text)?.[1]);
      if (parts.every((part) => part !== undefined)) this.add(frame, service, parts.join('/'));
    }
  }

  private add(frame: Frame, { kind, id: system }: TagService, id: string): void {
    const { list } = this;
    if (list.length >= MOST_IDS || list.some((known) => known.system === system && known.id === id)) return;
    list.push({ kind, system, id: detach(id), at: this.lines.place(frame) });
  }
}
