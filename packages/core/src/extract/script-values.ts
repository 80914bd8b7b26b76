import { decodePercent } from '../percent.js';
import type { Words } from './script-paths.js';
import { LONGEST_TEXT, textOf } from './script-tokens.js';

/** A text that code says, as far as it can be told without running it. */
export interface Value {
  text: string;
  /** It stands in the code in a form that hides it. */
  isHidden: boolean;
  /** What follows the text in the value is not known. */
  isCut: boolean;
  /** Position of the word behind it. */
  end: number;
}

/** UTF-16 units that are decoded, joined and cut in one script: code can ask for the same long text again and again. */
const MOST_WORK = 500_000;
const MOST_NESTED = 8;
const MOST_SEGMENTS = 4;
/** Percent-encoding may be nested. */
const MOST_DECODINGS = 3;

const WINDOW = new Set(['window', 'self', 'globalThis', 'top', 'parent']);
/** Functions that make readable what is hidden. */
export const DECODERS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['atob', decodeBase64],
  ['unescape', decodeEscapes],
  ['decodeURI', decodeUntilUrl],
  ['decodeURIComponent', decodeUntilUrl],
]);

/** The names of one function and what is known of them; null where a name has a value that is not known. */
export class Scope {
  readonly parent: Scope | null;
  private readonly names = new Map<string, Value | null>();

  constructor(parent: Scope | null) {
    this.parent = parent;
  }

  find(name: string): Value | null | undefined {
    for (let scope: Scope | null = this; scope !== null; scope = scope.parent) {
      const value = scope.names.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  declare(name: string, value: Value | null): void {
    this.names.set(name, value);
  }

  /** Without a declaration of its own a name is the one further out, or one of the whole page. */
  assign(name: string, value: Value | null): void {
    let scope: Scope = this;
    while (!scope.names.has(name) && scope.parent !== null) scope = scope.parent;
    scope.names.set(name, value);
  }
}

/** Reads the value that begins at a word; null where it is no text, or not known. */
export class Values {
  private readonly words: Words;
  private readonly scopeOf: () => Scope;
  private depth = 0;
  private work = MOST_WORK;

  /** @param scopeOf the names that are known where the code is read */
  constructor(words: Words, scopeOf: () => Scope) {
    this.words = words;
    this.scopeOf = scopeOf;
  }

  /** Texts that are joined by `+`. */
  read(at: number): Value | null {
    if (this.depth === MOST_NESTED) return null;
    this.depth++;
    let sum = this.readPart(at);
    while (sum !== null && this.words.is(sum.end, '+')) {
      const next = sum.isCut ? null : this.readPart(sum.end + 1);
      if (next === null || !this.affords(next.text)) {
        sum = { ...sum, isCut: true };
        break;
      }
      sum = joined(sum, next);
    }
    this.depth--;
    return sum;
  }

  private readPart(at: number): Value | null {
    const token = this.words.list[at];
    if (token === undefined) return null;
    if (token.kind === 'text') {
      const { isHidden, isCut } = token;
      return this.readMethods({ text: textOf(token), isHidden, isCut, end: at + 1 });
    }
    if (token.kind === 'name') return this.readName(at);
    if (token.value === '(') {
      const inner = this.read(at + 1);
      return inner === null || inner.end !== token.partner
        ? null
        : this.readMethods({ ...inner, end: token.partner + 1 });
    }
    return token.value === '[' ? this.readList(at, token.partner) : null;
  }

  private readName(from: number): Value | null {
    let at = from;
    while (WINDOW.has(this.words.name(at)) && this.words.is(at + 1, '.')) at += 2;
    const name = this.words.name(at);
    if (name === 'String' && this.words.is(at + 1, '.') && this.words.name(at + 2) === 'fromCharCode')
      return this.readCodes(at + 3);
    const decode = this.words.is(at + 1, '(') ? DECODERS.get(name) : undefined;
    return decode === undefined ? this.readKnown(at) : this.readDecoded(at + 1, decode);
  }

  private readDecoded(at: number, decode: (text: string) => string): Value | null {
    const inner = this.read(at + 1);
    const end = this.words.partner(at);
    if (inner === null || end === -1 || !this.affords(inner.text)) return null;
    const text = cut(decode(inner.text));
    const isHidden = inner.isHidden || text !== inner.text;
    return this.readMethods({ text, isHidden, isCut: inner.isCut || inner.end !== end, end: end + 1 });
  }

  /** `String.fromCharCode(104, 116, …)`, also with `.apply(null, […])` and `...[…]`. */
  private readCodes(from: number): Value | null {
    const isApplied = this.words.is(from, '.') && this.words.name(from + 1) === 'apply';
    const opening = isApplied ? from + 2 : from;
    if (!this.words.is(opening, '(')) return null;
    const end = this.words.partner(opening);
    if (end === -1) return null;
    let at = opening + 1;
    if (isApplied || this.words.is(at, '...')) while (at < end && !this.words.is(at, '[')) at++;
    if (this.words.is(at, '[')) at++;
    const codes: number[] = [];
    for (; codes.length < LONGEST_TEXT && this.words.list[at]?.kind === 'number'; at++) {
      codes.push(Number(this.words.list[at]?.value));
      if (!this.words.is(++at, ',')) break;
    }
    if (codes.length === 0) return null;
    const text = codes.map((code) => String.fromCharCode(code)).join('');
    return this.readMethods({ text, isHidden: true, isCut: !this.isEnd(at, end), end: end + 1 });
  }

  private isEnd(at: number, end: number): boolean {
    return at === end || (this.words.is(at, ']') && at + 1 === end);
  }

  /** A name that was given a text before, as long as it can be: `page.url`, then `page`. */
  private readKnown(from: number): Value | null {
    const names = [this.words.name(from)];
    let at = from + 1;
    while (names.length < MOST_SEGMENTS && this.words.is(at, '.') && this.words.list[at + 1]?.kind === 'name') {
      names.push(this.words.name(at + 1));
      at += 2;
    }
    for (; names.length > 0; names.pop(), at -= 2) {
      const value = this.scopeOf().find(names.join('.'));
      if (value === null) return null;
      if (value !== undefined) return this.readMethods({ ...value, end: at });
    }
    return null;
  }

  /** `['https:', 'example.com'].join('//')`. */
  private readList(at: number, end: number): Value | null {
    const pieces: string[] = [];
    let next = at + 1;
    for (let length = 0; next < end && length < LONGEST_TEXT; next++) {
      const token = this.words.list[next];
      if (token?.kind !== 'text') return null;
      length += token.value.length + 1;
      pieces.push(textOf(token));
      if (!this.words.is(++next, ',')) break;
    }
    return pieces.length > 0 && next >= end ? this.readJoin(pieces, end + 1, false) : null;
  }

  /** What is done to a text: `.split('').reverse().join('')` and the like. Null for what cannot be told. */
  private readMethods(value: Value): Value | null {
    let result: Value | null = value;
    while (result !== null && this.words.is(result.end, '.')) result = this.readMethod(result);
    return result === null || this.words.is(result.end, '[') || this.words.is(result.end, '(') ? null : result;
  }

  private readMethod(value: Value): Value | null {
    const { text, end } = value;
    const opening = end + 2;
    const closing = this.words.is(opening, '(') ? this.words.partner(opening) : -1;
    const argument = this.words.list[opening + 1];
    switch (closing === -1 || !this.affords(text) ? '' : this.words.name(end + 1)) {
      case 'toString':
      case 'trim':
        return { ...value, text: text.trim(), end: closing + 1 };
      case 'concat': {
        const more = this.read(opening + 1);
        const whole = more === null ? { ...value, isCut: true } : joined(value, more);
        return { ...whole, end: closing + 1 };
      }
      case 'replace': {
        const by = this.words.list[opening + 3];
        if (argument?.kind !== 'text' || by?.kind !== 'text' || closing !== opening + 4) return null;
        const isHidden = value.isHidden || !showsUrl(text);
        return { ...value, text: cut(text.replace(argument.value, () => by.value)), isHidden, end: closing + 1 };
      }
      case 'split':
        if (argument?.kind !== 'text' || closing !== opening + 2) return null;
        return this.readJoin(text.split(argument.value), closing + 1, value.isHidden);
      default:
        return null;
    }
  }

  /** `.reverse().join('')` behind a list. */
  private readJoin(pieces: string[], from: number, isHidden: boolean): Value | null {
    let at = from;
    const isReversed = this.words.is(at, '.') && this.words.name(at + 1) === 'reverse' && this.words.is(at + 3, ')');
    if (isReversed) at += 4;
    const by = this.words.list[at + 3];
    if (
      !this.words.is(at, '.') ||
      this.words.name(at + 1) !== 'join' ||
      by?.kind !== 'text' ||
      !this.words.is(at + 4, ')')
    )
      return null;
    if (pieces.length * by.value.length > LONGEST_TEXT) return null;
    const text = cut((isReversed ? pieces.toReversed() : pieces).join(by.value));
    return { text, isHidden: isHidden || isReversed || !showsUrl(pieces[0] ?? ''), isCut: false, end: at + 5 };
  }

  private affords({ length }: string): boolean {
    this.work -= length;
    return this.work > 0;
  }
}

function joined(one: Value, other: Value): Value {
  const text = one.text + other.text;
  const isCut = other.isCut || text.length > LONGEST_TEXT;
  return { text: cut(text), isHidden: one.isHidden || other.isHidden, isCut, end: other.end };
}

/** Whether what is done to the text does not hide that it is a URL. */
function showsUrl(text: string): boolean {
  return /^(?:https?:)?\/\//i.test(text);
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

/** As `unescape`: ECMAScript, annex B. */
function decodeEscapes(text: string): string {
  return text.replace(/%(?:u([\da-f]{4})|([\da-f]{2}))/gi, (_, unit?: string, byte?: string) =>
    String.fromCharCode(Number.parseInt(unit ?? byte ?? '', 16)),
  );
}

/** As `decodeURIComponent`, as often as it takes to find a URL; leaves what is no UTF-8 as it is instead of giving up. */
function decodeUntilUrl(text: string): string {
  let decoded = text;
  for (let left = MOST_DECODINGS; left > 0 && decoded.includes('%') && !decoded.includes('://'); left--) {
    decoded = decodePercent(decoded);
  }
  return decoded;
}
