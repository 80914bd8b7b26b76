import type { QuoteType } from 'htmlparser2';
import { decodeAttribute } from './entities.js';

/** The attributes that somebody asks for by name; undefined where the tag does not have them. */
class AskedAttributes {
  action: string | undefined;
  alt: string | undefined;
  class: string | undefined;
  content: string | undefined;
  data: string | undefined;
  'data-lazy-src': string | undefined;
  'data-lazy-srcset': string | undefined;
  'data-original': string | undefined;
  'data-src': string | undefined;
  'data-srcset': string | undefined;
  formaction: string | undefined;
  height: string | undefined;
  hidden: string | undefined;
  href: string | undefined;
  'http-equiv': string | undefined;
  id: string | undefined;
  lang: string | undefined;
  name: string | undefined;
  onclick: string | undefined;
  open: string | undefined;
  poster: string | undefined;
  property: string | undefined;
  rel: string | undefined;
  role: string | undefined;
  src: string | undefined;
  srcset: string | undefined;
  style: string | undefined;
  type: string | undefined;
  width: string | undefined;
  'xlink:href': string | undefined;
  'xml:lang': string | undefined;
}

type Asked = keyof AskedAttributes;
const ASKED = new Map(Object.keys(new AskedAttributes()).map((name) => [name, name as Asked]));

/** An attribute as it stands in the source. */
interface Written {
  name: string;
  start: number;
  end: number;
  /** Null where no entity stands in the value. */
  quote: QuoteType | null;
}

/**
 * The attributes of one tag, of each name the first. The object serves tag after tag: an object for each tag, of another
 * shape every time, took a third of the time of a page to make and to read. Only values that are asked for by name become
 * strings at once; of the others only the place is kept.
 */
export class TagAttributes extends AskedAttributes {
  /** How many the tag has, repetitions included. */
  count = 0;
  /** Whether there is one whose name begins with `data-`. */
  hasData = false;
  private readonly source: string;
  private readonly written: Written[] = [];
  /** Those that are set and are forgotten when the next tag begins. */
  private readonly asked: Asked[] = [];

  constructor(source: string) {
    super();
    this.source = source;
  }

  begin(): void {
    for (const name of this.asked) this[name] = undefined;
    this.asked.length = 0;
    this.count = 0;
    this.hasData = false;
  }

  /**
   * @param start begin of the value in the source
   * @param quote how the value stands there; null where no entity stands in it
   */
  add(name: string, start: number, end: number, quote: QuoteType | null): void {
    const written = this.written[this.count];
    if (written === undefined) this.written.push({ name, start, end, quote });
    else {
      written.name = name;
      written.start = start;
      written.end = end;
      written.quote = quote;
    }
    this.count++;
    if (name.startsWith('data-')) this.hasData = true;
    const asked = ASKED.get(name);
    if (asked === undefined || this[asked] !== undefined) return;
    this[asked] = this.read(start, end, quote);
    this.asked.push(asked);
  }

  /** The names that begin with `data-`. */
  dataNames(): string[] {
    if (!this.hasData) return [];
    return this.written.slice(0, this.count).flatMap(({ name }) => (name.startsWith('data-') ? [name] : []));
  }

  /** The first `most` attributes: names in lower case, values as written. */
  record(most = this.count): Record<string, string> {
    const record: Record<string, string> = {};
    let left = most;
    for (const { name, start, end, quote } of this.written.slice(0, this.count)) {
      if (left === 0) break;
      if (Object.hasOwn(record, name)) continue;
      record[name] = this.read(start, end, quote);
      left--;
    }
    return record;
  }

  private read(start: number, end: number, quote: QuoteType | null): string {
    const value = this.source.slice(start, end);
    return quote === null ? value : decodeAttribute(value, quote);
  }
}
