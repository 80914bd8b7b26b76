import { decodeValue } from './entities.js';

/** Numbers that are kept of an attribute: where its name and its value begin and end, and whether that may hold entities. */
const NUMBERS = 5;
const NO_ENTITY = 0;

/**
 * The attributes of one tag, of each name the first. The object serves tag after tag and keeps places in the source:
 * nothing is made of an attribute but what is asked for. Objects with all the attributes of each tag, each of another shape,
 * took a sixth of the time of a page.
 */
export class TagAttributes {
  /** How many the tag has, repetitions included. */
  count = 0;
  private readonly source: string;
  private readonly numbers: number[] = [];
  private readonly hasNul: boolean;

  constructor(source: string) {
    this.source = source;
    this.hasNul = source.includes('\0');
  }

  /** Begins a tag. */
  clear(): void {
    this.count = 0;
  }

  add(nameStart: number, nameEnd: number, start: number, end: number, hasEntity: boolean): void {
    const { numbers } = this;
    const at = this.count++ * NUMBERS;
    numbers[at] = nameStart;
    numbers[at + 1] = nameEnd;
    numbers[at + 2] = start;
    numbers[at + 3] = end;
    numbers[at + 4] = hasEntity ? 1 : NO_ENTITY;
  }

  /**
   * The value of an attribute; undefined where the tag does not have it.
   * @param name in lower case
   */
  get(name: string): string | undefined {
    const at = this.find(name);
    return at === -1 ? undefined : this.valueAt(at);
  }

  has(name: string): boolean {
    return this.find(name) !== -1;
  }

  /** The names, in lower case, that begin with `data-`. */
  dataNames(): readonly string[] {
    return this.namesFrom('data-');
  }

  /** The names, in lower case, of the attributes with code: those that begin with `on`. */
  handlerNames(): readonly string[] {
    return this.namesFrom('on');
  }

  private namesFrom(beginning: string): readonly string[] {
    let names: string[] | undefined;
    for (let at = 0; at < this.count * NUMBERS; at += NUMBERS) {
      if (!isLetter(this.source, this.numberAt(at), beginning)) continue;
      const name = this.nameAt(at);
      if (!name.startsWith(beginning)) continue;
      names ??= [];
      names.push(name);
    }
    return names ?? NO_NAMES;
  }

  /**
   * The attributes: names in lower case, values as written.
   * @param most number of names
   * @param longest length of values
   */
  record(most = this.count, longest?: number): Record<string, string> {
    const record: Record<string, string> = {};
    let left = most;
    for (let at = 0; at < this.count * NUMBERS && left > 0; at += NUMBERS) {
      const name = this.nameAt(at);
      if (Object.hasOwn(record, name)) continue;
      record[name] = this.valueAt(at).slice(0, longest);
      left--;
    }
    return record;
  }

  private find(name: string): number {
    const { source, numbers } = this;
    const end = this.count * NUMBERS;
    for (let at = 0; at < end; at += NUMBERS) {
      const start = numbers[at] ?? 0;
      if ((numbers[at + 1] ?? 0) - start !== name.length || !isLetter(source, start, name)) continue;
      if (source.startsWith(name, start) || this.nameAt(at) === name) return at;
    }
    return -1;
  }

  private nameAt(at: number): string {
    return this.source.slice(this.numberAt(at), this.numberAt(at + 1)).toLowerCase();
  }

  private valueAt(at: number): string {
    const written = this.source.slice(this.numberAt(at + 2), this.numberAt(at + 3));
    // HTML Living Standard, "attribute value (double-quoted) state".
    const value = this.hasNul ? written.replaceAll('\0', '\ufffd') : written;
    return this.numberAt(at + 4) === NO_ENTITY ? value : decodeValue(value);
  }

  private numberAt(at: number): number {
    return this.numbers[at] ?? 0;
  }
}

const NO_NAMES: readonly string[] = [];

/** Whether a name begins as `name` does, in either case: that tells nearly all names apart. */
function isLetter(source: string, at: number, name: string): boolean {
  return (source.charCodeAt(at) | 0x20) === name.charCodeAt(0);
}
