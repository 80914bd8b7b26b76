import { type Token, textOf } from './script-tokens.js';

/**
 * What is called or given a value, the last name first: `['href', 'location', 'window']`. What a call gives back is named by
 * it and by the first thing that it got: `['src', 'createElement(img)', 'document']`, `['src', 'Image()']`.
 */
export type Path = readonly string[];

const MOST_SEGMENTS = 5;
const KEYWORDS = new Set(
  (
    'if for while switch catch with return typeof case in of do else void delete throw new instanceof await yield async ' +
    'function var let const class extends import export default'
  ).split(' '),
);

/** The words of a script, as those ask for them who read it. */
export class Words {
  readonly list: readonly Token[];

  constructor(list: readonly Token[]) {
    this.list = list;
  }

  /** Whether the mark stands there. */
  is(at: number, mark: string): boolean {
    const token = this.list[at];
    return token !== undefined && token.kind === 'mark' && token.value === mark;
  }

  /** The name that stands there; '' for anything else. */
  name(at: number): string {
    const token = this.list[at];
    return token?.kind === 'name' ? token.value : '';
  }

  isKeyword(at: number): boolean {
    return KEYWORDS.has(this.name(at));
  }

  /** What a text there says; '' for anything else. */
  text(at: number): string {
    const token = this.list[at];
    return token?.kind === 'text' ? textOf(token) : '';
  }

  /** Position of the bracket that closes or opens the one there; -1 where there is none. */
  partner(at: number): number {
    return this.list[at]?.partner ?? -1;
  }

  /** The path that ends before a word; empty where none does. */
  pathBefore(end: number): { path: Path; start: number } {
    const path: string[] = [];
    let at = end - 1;
    let start = end;
    while (path.length < MOST_SEGMENTS) {
      const segment = this.segmentAt(at);
      if (segment === null) break;
      path.push(segment.text);
      start = segment.start;
      const isLinked = this.is(start - 1, '.') || this.is(start - 1, '?.');
      if (!isLinked && !segment.isIndex) break;
      at = isLinked ? start - 2 : start - 1;
    }
    return { path, start };
  }

  private segmentAt(at: number): { text: string; start: number; isIndex: boolean } | null {
    const token = this.list[at];
    if (token === undefined) return null;
    if (token.kind === 'name') return this.isKeyword(at) ? null : { text: token.value, start: at, isIndex: false };
    if (token.kind !== 'mark' || token.partner === -1 || !(token.value === ']' || token.value === ')')) return null;
    const inner = this.list[token.partner + 1] as Token;
    const argument = inner.kind === 'mark' ? '' : inner.value.slice(0, 100);
    if (token.value === ']') return { text: argument, start: token.partner, isIndex: true };
    const callee = this.isKeyword(token.partner - 1) ? '' : this.name(token.partner - 1);
    return { text: `${callee}(${argument})`, start: token.partner - (callee === '' ? 0 : 1), isIndex: false };
  }
}
