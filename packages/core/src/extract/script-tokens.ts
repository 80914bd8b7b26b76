/** A word of a script: a name or keyword, a text, a number, or a mark such as `(` or `=>`. */
export interface Token {
  kind: 'name' | 'text' | 'number' | 'mark';
  /** As written; of a text what stands between its quotes: see `textOf`. */
  value: string;
  /** Position of the bracket that closes or opens this one; -1 where there is none. */
  partner: number;
  hasEscape: boolean;
  /** Of a text: escapes stand for letters or digits, which nobody needs to escape. */
  isHidden: boolean;
  /** Of a text: something is inserted into it further on, from where on it is not known. */
  isCut: boolean;
}

/** Of one character each the letters, digits, `$` and `_`. */
const WORD = /[\w$\u0080-\uffff]/;
const isWord = Uint8Array.from({ length: 128 }, (_, code) => (WORD.test(String.fromCharCode(code)) ? 1 : 0));
/** The longest first. */
const MARKS = [
  '===',
  '!==',
  '...',
  '>>>',
  '=>',
  '==',
  '!=',
  '<=',
  '>=',
  '+=',
  '-=',
  '*=',
  '|=',
  '&&',
  '||',
  '??',
  '?.',
];
const MARK_BEGINNINGS = new Set(MARKS.map((mark) => mark.charAt(0)));
const CLOSING: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
/** Behind these a slash begins a pattern and does not divide. */
const BEFORE_PATTERN = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'do',
  'else',
  'void',
  'delete',
  'throw',
  'new',
]);
/** A slash whose pattern would be longer is taken for a division. */
const LONGEST_PATTERN = 500;

/** The words of a script in order, without white space, comments and patterns. Takes linear time, whatever the code. */
export function readTokens(code: string): Token[] {
  return new Tokenizer(code).read();
}

class Tokenizer {
  private readonly code: string;
  private readonly tokens: Token[] = [];
  private readonly open: number[] = [];
  private at = 0;

  constructor(code: string) {
    this.code = code;
  }

  read(): Token[] {
    const { code } = this;
    while (this.at < code.length) {
      const unit = code.charCodeAt(this.at);
      if (unit <= 0x20) this.at++;
      else if (unit >= 128 || isWord[unit] === 1) this.readWord(unit);
      else this.readSign(code.charAt(this.at));
    }
    return this.tokens;
  }

  private readWord(first: number): void {
    const { code, at } = this;
    let end = at + 1;
    for (; end < code.length; end++) {
      const unit = code.charCodeAt(end);
      if (unit < 128 && isWord[unit] !== 1) break;
    }
    this.at = end;
    this.push(first >= 0x30 && first <= 0x39 ? 'number' : 'name', code.slice(at, end));
  }

  private readSign(sign: string): void {
    switch (sign) {
      case '"':
      case "'":
      case '`':
        this.readText(sign);
        break;
      case '/':
        this.readSlash();
        break;
      case '(':
      case '[':
      case '{':
        this.open.push(this.push('mark', sign));
        this.at++;
        break;
      case ')':
      case ']':
      case '}':
        this.close(sign);
        this.at++;
        break;
      default: {
        const mark = MARK_BEGINNINGS.has(sign) ? MARKS.find((each) => this.code.startsWith(each, this.at)) : undefined;
        this.push('mark', mark ?? sign);
        this.at += mark?.length ?? 1;
      }
    }
  }

  private push(kind: Token['kind'], value: string): number {
    return this.tokens.push({ kind, value, partner: -1, hasEscape: false, isHidden: false, isCut: false }) - 1;
  }

  private close(sign: string): void {
    const closing = this.push('mark', sign);
    const opening = this.open.at(-1);
    if (opening === undefined || this.tokens[opening]?.value !== CLOSING[sign]) return;
    this.open.pop();
    (this.tokens[opening] as Token).partner = closing;
    (this.tokens[closing] as Token).partner = opening;
  }

  private readSlash(): void {
    const { code, at } = this;
    const next = code[at + 1];
    if (next === '/') this.at = after(code, '\n', at);
    else if (next === '*') this.at = after(code, '*/', at + 2);
    else if (!this.mayBePattern() || !this.skipPattern()) {
      this.push('mark', '/');
      this.at++;
    }
  }

  private mayBePattern(): boolean {
    const last = this.tokens.at(-1);
    if (last === undefined) return true;
    if (last.kind === 'mark') return last.value !== ')' && last.value !== ']' && last.value !== '}';
    return last.kind === 'name' && BEFORE_PATTERN.has(last.value);
  }

  private skipPattern(): boolean {
    const { code } = this;
    const most = Math.min(code.length, this.at + LONGEST_PATTERN);
    let isInClass = false;
    for (let end = this.at + 1; end < most; end++) {
      const sign = code[end];
      if (sign === '\n') return false;
      if (sign === '\\') end++;
      else if (sign === '[') isInClass = true;
      else if (sign === ']') isInClass = false;
      else if (sign === '/' && !isInClass) {
        this.at = end + 1;
        // It stands for something that is not known.
        this.push('number', '');
        return true;
      }
    }
    return false;
  }

  /** A text ends at its quote; one that is not closed, at the end of its line. */
  private readText(quote: string): void {
    const { code } = this;
    const start = this.at + 1;
    let end = start;
    let cut = -1;
    let hasEscape = false;
    for (; end < code.length; end++) {
      const sign = code[end];
      if (sign === quote || (sign === '\n' && quote !== '`')) break;
      if (sign === '\\') {
        hasEscape = true;
        end++;
      } else if (sign === '$' && quote === '`' && code[end + 1] === '{') {
        if (cut === -1) cut = end;
        end = this.endOfInsertion(end + 2);
      }
    }
    const written = code.slice(start, cut === -1 ? end : cut);
    const token = this.tokens[this.push('text', written)] as Token;
    token.isCut = cut !== -1;
    token.hasEscape = hasEscape;
    token.isHidden = hasEscape && HIDING_ESCAPE.test(written);
    this.at = end + 1;
  }

  /** Where the brace stands that ends what is inserted, or the last character. What other texts in it hold does not matter. */
  private endOfInsertion(from: number): number {
    let depth = 1;
    for (let at = from; at < this.code.length; at++) {
      const sign = this.code[at];
      if (sign === '{') depth++;
      else if (sign === '}' && --depth === 0) return at;
    }
    return this.code.length - 1;
  }
}

/** Of a letter or digit. */
const HIDING_ESCAPE = /\\(?:x|u00|u\{0{0,4})(?:3\d|[46][1-9a-f]|[57][\da])/i;

function after(code: string, end: string, from: number): number {
  const found = code.indexOf(end, from);
  return found === -1 ? code.length : found + end.length;
}

/** Longer texts are cut: no URL is so long, but hidden code may be. */
export const LONGEST_TEXT = 20_000;

/** What a text says. */
export function textOf({ value, hasEscape }: Token): string {
  const text = value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value;
  if (!hasEscape) return text;
  return text.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|(\r?\n)|([^xu\r\n]))/gi,
    (_, byte?: string, unit?: string, point?: string, lineEnd?: string, sign?: string) => {
      if (lineEnd !== undefined) return '';
      if (sign !== undefined) return ESCAPED[sign] ?? sign;
      const code = Number.parseInt(byte ?? unit ?? point ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

const ESCAPED: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };
