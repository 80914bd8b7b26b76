import { BoundedMap } from '../bounded-map.js';
import type { LinkFact } from '../model.js';
import { withoutFragment } from '../without-fragment.js';
import type { Connection } from './connection.js';
import { storable } from './storable.js';
import { textKey } from './text-key.js';

/** Entries of a cache's generation: about 10 MB for URLs. A miss costs one look-up in the file. */
const urlCache = 40_000;
const textCache = 20_000;
const contextCache = 20_000;
const hostCache = 10_000;
/** Blocks of text that were seen once; pages that share a template share most of them within a few pages. */
const blockCache = 20_000;
/** A shorter block costs less than the reference to it, UTF-16 units. */
const shortestShared = 16;
/** Of a long block, so much of both ends makes the key: it is compared anyhow. */
const sampledEnd = 12;

/** What is remembered of a URL that was seen lately. */
export interface KnownUrl {
  readonly id: number;
  /** The text of a link that leads there: most of them have the same. */
  anchor: string;
  anchorId: number;
  /** The run that has it in its queue, and at which depth. */
  queued: { run: number; depth: number } | null;
}

/** Texts that many rows share, each stored once and named by an id. Only for use inside a transaction. */
export class Dictionaries {
  readonly #connection: Connection;
  readonly #urls = new BoundedMap<string, KnownUrl>(urlCache);
  readonly #texts = new BoundedMap<string, number>(textCache);
  readonly #contexts = new BoundedMap<string, number>(contextCache);
  readonly #hosts = new BoundedMap<string, number>(hostCache);
  /** By key: null for a text that was seen once. The text is compared, because two may share a key. */
  readonly #shared = new BoundedMap<number, { text: string; id: number } | null>(blockCache);
  #lastLink: LinkFact | undefined;
  #lastContextId = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** An absolute URL. */
  url(url: string): KnownUrl {
    return this.#urls.get(url) ?? this.#rememberUrl(storable(url), '');
  }

  /** Id of an absolute URL. */
  urlId(url: string): number {
    return this.url(url).id;
  }

  /** Ids of a link's URL and of its text. */
  linkIds(href: string, anchor: string): { urlId: number; anchorId: number } {
    const known = this.#urls.get(href) ?? this.#rememberUrl(storable(href), storable(anchor));
    if (known.anchor === anchor) return { urlId: known.id, anchorId: known.anchorId };
    const anchorId = this.textId(anchor);
    if (known.anchor === '') Object.assign(known, { anchor: storable(anchor), anchorId });
    return { urlId: known.id, anchorId };
  }

  /** Id of a URL, or null for none. */
  urlIdOrNull(url: string | null | undefined): number | null {
    return url === null || url === undefined ? null : this.urlId(url);
  }

  /** Id of a text. */
  textId(text: string): number {
    return this.#texts.get(text) ?? this.#rememberText(storable(text));
  }

  /** Id of a host; name and, where it is not the default, port. */
  hostId(host: string): number {
    const known = this.#hosts.get(host);
    if (known !== undefined) return known;
    const found = this.#connection.get<{ id: number }>('select id from host where host = ?', host);
    const id = found?.id ?? this.#insert('insert into host (host) values (?)', host);
    this.#hosts.set(host, id);
    return id;
  }

  /** Id of a text that other pages have too; null the first time it is seen, and for short ones. */
  sharedTextId(text: string): number | null {
    if (text.length < shortestShared) return null;
    const key = sampleKey(text);
    const known = this.#shared.get(key);
    if (known) return known.text === text ? known.id : null;
    if (known === undefined) this.#shared.set(key, null);
    else {
      const copy = storable(text);
      this.#shared.set(key, { text: copy, id: this.#findOrInsertText(copy) });
    }
    return null;
  }

  /** Id of the way in which a link stands on its page. */
  contextId(link: LinkFact): number {
    // Most links stand as the one before them: an item of the same list.
    if (this.#lastLink === undefined || !standAlike(this.#lastLink, link)) this.#lastContextId = this.#contextId(link);
    this.#lastLink = link;
    return this.#lastContextId;
  }

  #contextId({ kind, via, rel, region, hidden, skeleton }: LinkFact): number {
    const tokens = rel.join(' ');
    // The parts before rel hold no line break, so two combinations never make one text.
    const combination = `${kind}\n${via}\n${region}\n${hidden}\n${skeleton}\n${tokens}`;
    return (
      this.#contexts.get(combination) ??
      this.#rememberContext(storable(combination), [kind, via, storable(tokens), region, hidden, storable(skeleton)])
    );
  }

  #rememberUrl(url: string, anchor: string): KnownUrl {
    const key = textKey(url);
    const found = this.#connection.get<{ id: number }>('select id from url where key = ? and url = ?', key, url);
    const id = found?.id ?? this.#insertUrl(key, url);
    const known: KnownUrl = { id, anchor, anchorId: this.textId(anchor), queued: null };
    this.#urls.set(url, known);
    return known;
  }

  #insertUrl(key: number, url: string): number {
    const page = pageUrlOf(url);
    const pageUrlId = page === url ? null : this.urlId(page);
    const hostId = this.hostId(hostOf(url));
    return this.#insert(
      'insert into url (key, host_id, page_url_id, url) values (?, ?, ?, ?)',
      key,
      hostId,
      pageUrlId,
      url,
    );
  }

  #rememberText(text: string): number {
    const id = this.#findOrInsertText(text);
    this.#texts.set(text, id);
    return id;
  }

  #findOrInsertText(text: string): number {
    const key = textKey(text);
    const found = this.#connection.get<{ id: number }>('select id from text where key = ? and text = ?', key, text);
    return found?.id ?? this.#insert('insert into text (key, text) values (?, ?)', key, text);
  }

  #rememberContext(combination: string, columns: readonly string[]): number {
    const key = textKey(combination);
    const found = this.#connection.get<{ id: number }>(
      `select id from link_context
       where key = ? and kind = ? and via = ? and rel = ? and region = ? and hidden = ? and skeleton = ?`,
      key,
      ...columns,
    );
    const id =
      found?.id ??
      this.#insert(
        'insert into link_context (key, kind, via, rel, region, hidden, skeleton) values (?, ?, ?, ?, ?, ?, ?)',
        key,
        ...columns,
      );
    this.#contexts.set(combination, id);
    return id;
  }

  #insert(sql: string, ...values: unknown[]): number {
    return Number(this.#connection.run(sql, ...values).lastInsertRowid);
  }
}

/** A small integer over the length and both ends. */
function sampleKey(text: string): number {
  let hash = text.length;
  const ends = text.length <= 2 * sampledEnd ? text.length : sampledEnd;
  for (let i = 0; i < ends; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  for (let i = text.length - ends; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function standAlike(one: LinkFact, other: LinkFact): boolean {
  return (
    one.skeleton === other.skeleton &&
    one.kind === other.kind &&
    one.via === other.via &&
    one.region === other.region &&
    one.hidden === other.hidden &&
    one.rel.length === other.rel.length &&
    one.rel.every((token, index) => token === other.rel[index])
  );
}

/** A serialised URL as it is asked for: without its fragment, and without a name and a password. */
function pageUrlOf(url: string): string {
  const page = withoutFragment(url);
  return page.includes('@') ? page.replace(/^([a-z]+:\/\/)[^/?#]*@/, '$1') : page;
}

/** Host and port of a serialised absolute URL; '' when it has none. */
export function hostOf(url: string): string {
  const start = url.indexOf('//');
  if (start < 0) return '';
  const authority = /^[^/?#]*/.exec(url.slice(start + 2))?.[0] ?? '';
  return storable(authority.slice(authority.lastIndexOf('@') + 1));
}
