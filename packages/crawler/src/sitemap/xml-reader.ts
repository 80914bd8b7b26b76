import type { SitemapRecord } from '@linkvet/core';
// biome-ignore lint/style/noRestrictedImports: a sitemap is XML; no page of HTML is read here.
import { type Handler, Parser } from 'htmlparser2';
import { MAX_URL_LENGTH } from '../limits.js';
import type { Harvest } from './harvest.js';

/** How one format lists its pages. Names are in lower case; what has no prefix here has that of its item. */
interface Grammar {
  format: SitemapRecord['format'];
  /** Elements that stand for one entry each. */
  items: readonly string[];
  /** Children of an item that hold its address; the first that is there counts. */
  addresses: readonly string[];
  /** Children that say when the page changed, the same way. */
  dates: readonly string[];
}

const SITEMAP = { items: ['url', 'sitemap'], addresses: ['loc'], dates: ['lastmod'] };
const RSS: Grammar = { format: 'rss', items: ['item'], addresses: ['link', 'guid'], dates: ['pubdate', 'dc:date'] };

/** By the name of the root element: sitemaps.org, RSS 0.9x and 2.0, RSS 0.90 and 1.0 (RDF), Atom (RFC 4287). */
const GRAMMARS: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ['urlset', { format: 'urlset', ...SITEMAP }],
  ['sitemapindex', { format: 'index', ...SITEMAP }],
  ['rss', RSS],
  ['rdf', RSS],
  ['feed', { format: 'atom', items: ['entry'], addresses: ['link'], dates: ['updated', 'modified', 'published'] }],
]);

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Open elements. A sitemap needs seven with its extensions; a feed may hold pages. */
const MAX_DEPTH = 512;

/** Characters of a tag, a comment or a declaration: so long nothing is let go of. */
const MAX_TOKEN = 1_000_000;

/** Characters of an address as it is written: more are too many, as no reference takes over ten for one. */
const MAX_FIELD = 10 * MAX_URL_LENGTH;

interface Item {
  name: string;
  prefix: string;
  depth: number;
  fields: Map<string, string>;
}

interface Field {
  name: string;
  depth: number;
  text: string;
  attributes: Map<string, string>;
}

/**
 * Reads XML as it arrives. Only the five entities of XML and character references are decoded; declarations mean nothing,
 * so an entity that a file defines is text. A file that is not well-formed is read as far as it makes sense.
 */
export class XmlReader implements Partial<Handler> {
  readonly #harvest: Harvest;
  readonly #parser: Parser;
  /** Names of the open elements as written. */
  readonly #open: string[] = [];
  #grammar: Grammar | null = null;
  #rootPrefix = '';
  #namespace = '';
  #item: Item | null = null;
  #field: Field | null = null;
  #isCdata = false;
  /** Whether nothing has come since the last start tag. */
  #isEmpty = false;
  /** Whether every element was closed in its place so far. */
  #isNested = true;
  #isAtEnd = false;
  /** Characters since the last thing that the parser had to say. */
  #silent = 0;

  constructor(harvest: Harvest) {
    this.#harvest = harvest;
    this.#parser = new Parser(this, { xmlMode: true, decodeEntities: false });
  }

  write(text: string): void {
    this.#silent += text.length;
    this.#parser.write(text);
    if (this.#silent > MAX_TOKEN) this.#cut('a tag or a comment in it has no end');
  }

  /** The file ends here, and as a whole. */
  end(): void {
    if (this.#open.length > 0) this.#harvest.lose('it ends in the middle');
    else if (this.#grammar === null) this.#harvest.stop('it is no sitemap');
    this.#isAtEnd = true;
    this.#parser.end();
  }

  onopentagname(written: string): void {
    this.#silent = 0;
    this.#isEmpty = true;
    const [prefix, name] = splitName(written);
    this.#open.push(written);
    const depth = this.#open.length;
    if (depth === 1) this.#openRoot(prefix, name);
    else if (depth > MAX_DEPTH) this.#cut(`its elements are nested over ${MAX_DEPTH} deep`);
    else if (this.#grammar !== null) this.#openInside(this.#grammar, prefix, name);
  }

  onattribute(name: string, value: string): void {
    this.#silent = 0;
    if (this.#open.length === 1 && name === (this.#rootPrefix === '' ? 'xmlns' : `xmlns:${this.#rootPrefix}`)) {
      this.#namespace = value.trim();
    }
    const field = this.#field;
    if (field !== null && this.#open.length === field.depth && field.attributes.size < 10) {
      field.attributes.set(name.toLowerCase(), value.slice(0, MAX_FIELD + 1));
    }
  }

  ontext(text: string): void {
    this.#silent = 0;
    this.#isEmpty = false;
    const field = this.#field;
    if (field === null || field.text.length > MAX_FIELD) return;
    const piece = this.#isCdata ? text.replaceAll('&', '&amp;') : text;
    field.text += field.text === '' ? piece.trimStart() : piece;
  }

  oncdatastart(): void {
    this.#isCdata = true;
  }

  oncdataend(): void {
    this.#isCdata = false;
  }

  oncomment(): void {
    this.#silent = 0;
  }

  /** Declarations come here, too. */
  onprocessinginstruction(_: string, said: string): void {
    this.#silent = 0;
    if (this.#grammar === null && /^!doctype\s+html\b/i.test(said)) this.#stop('it is an HTML page');
  }

  /** The parser calls an end implied where the tag has none, and where it stands in the start tag. */
  onclosetag(written: string, isImplied: boolean): void {
    this.#silent = 0;
    const depth = this.#open.length;
    if (isImplied && !this.#isEmpty && !this.#isAtEnd) this.#tellUnclosed(written);
    this.#isEmpty = false;
    if (this.#field?.depth === depth) {
      // What the end of the file cuts off may be half an address.
      if (!this.#isAtEnd) this.#keepField(this.#field);
      this.#field = null;
    }
    if (this.#item?.depth === depth) this.#closeItem();
    this.#open.pop();
  }

  #openRoot(prefix: string, name: string): void {
    const grammar = GRAMMARS.get(name);
    if (this.#grammar !== null) this.#cut('something follows its end');
    else if (grammar === undefined) {
      this.#stop(name === 'html' ? 'it is an HTML page' : `it is no sitemap but <${name.slice(0, 40)}>`);
    } else {
      this.#grammar = grammar;
      this.#rootPrefix = prefix;
      this.#harvest.format = grammar.format;
    }
  }

  #openInside({ items, addresses, dates }: Grammar, prefix: string, name: string): void {
    const depth = this.#open.length;
    if (depth === 2) this.#checkNamespace();
    if (items.includes(name) && (prefix === '' || prefix === this.#rootPrefix)) {
      this.#closeItem();
      this.#item = { name, prefix, depth, fields: new Map() };
    } else if (this.#item !== null && depth === this.#item.depth + 1) {
      const field = prefix === this.#item.prefix ? name : `${prefix}:${name}`;
      if (!addresses.includes(field) && !dates.includes(field)) return;
      this.#field = { name: field, depth, text: '', attributes: new Map() };
    }
  }

  #checkNamespace(): void {
    const { format } = this.#harvest;
    if (this.#namespace === NAMESPACE || (format !== 'urlset' && format !== 'index')) return;
    const declared = this.#namespace.slice(0, 100);
    const statement = declared === '' ? 'it does not declare the namespace' : `its namespace is ${declared} instead of`;
    this.#harvest.tell(`${statement} ${NAMESPACE}`);
  }

  #keepField({ name, text, attributes }: Field): void {
    const fields = this.#item?.fields;
    const isAtomLink = name === 'link' && this.#harvest.format === 'atom';
    const value = isAtomLink ? readAtomLink(attributes) : text.trim();
    if (fields === undefined || value === '' || (name === 'guid' && !isPermalink(value, attributes))) return;
    if (!fields.has(name)) fields.set(name, value);
    else if (name === 'loc') this.#harvest.count('several', value);
  }

  #closeItem(): void {
    const item = this.#item;
    const grammar = this.#grammar;
    this.#item = null;
    if (item === null || grammar === null) return;
    const written = firstOf(item.fields, grammar.addresses);
    if (written !== '') this.#add(item, written, firstOf(item.fields, grammar.dates));
    else if (!this.#isAtEnd) this.#harvest.count('missing');
    if (this.#harvest.isOver) this.#parser.pause();
  }

  #add({ name }: Item, written: string, date: string): void {
    const harvest = this.#harvest;
    const address = decodeEntities(written);
    if (address.includes('&') && hasStrayEntity(written)) harvest.count('unescaped', written);
    if (name === 'sitemap') harvest.addSitemap(address);
    else harvest.addPage(address, decodeEntities(date));
    if (harvest.format === 'urlset' && name === 'sitemap') harvest.tell('it names sitemaps, as only an index may');
    if (harvest.format === 'index' && name === 'url') harvest.tell('it names pages, as no index may');
  }

  /** Once is enough: the names are the file's, and could be many. */
  #tellUnclosed(written: string): void {
    if (!this.#isNested) return;
    this.#isNested = false;
    this.#harvest.tell(`<${written.slice(0, 40)}> is not closed`);
  }

  #stop(statement: string): void {
    this.#harvest.stop(statement);
    this.#parser.pause();
  }

  #cut(statement: string): void {
    this.#harvest.cut(statement);
    this.#parser.pause();
  }
}

/** Prefix and local name in lower case. */
function splitName(written: string): [prefix: string, name: string] {
  const colon = written.indexOf(':');
  return colon < 0 ? ['', written.toLowerCase()] : [written.slice(0, colon), written.slice(colon + 1).toLowerCase()];
}

function firstOf(fields: ReadonlyMap<string, string>, names: readonly string[]): string {
  for (const name of names) {
    const value = fields.get(name);
    if (value !== undefined) return value;
  }
  return '';
}

/** RFC 4287 4.2.7: a link without rel leads to the page itself. */
function readAtomLink(attributes: ReadonlyMap<string, string>): string {
  const rel = attributes.get('rel') ?? 'alternate';
  return rel.trim().toLowerCase() === 'alternate' ? (attributes.get('href') ?? '').trim() : '';
}

function isPermalink(value: string, attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('ispermalink')?.trim().toLowerCase() !== 'false' && /^https?:\/\//i.test(value);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Anything else is left as it is written. */
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g;

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES.get(name) ?? '';
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}

function hasStrayEntity(text: string): boolean {
  return text.replace(ENTITY, '').includes('&');
}
