import type { CodeUse } from '../model.js';
import { Functions } from './script-functions.js';
import { type Path, Words } from './script-paths.js';
import { readTokens, type Token } from './script-tokens.js';
import { DECODERS, type Value, Values } from './script-values.js';
import { readWrittenHtml } from './written-html.js';

/** A URL that code uses by itself. */
interface CodeUrl {
  /** Absolute, or without its scheme. */
  url: string;
  uses: CodeUse[];
  /** The function that must be called for it; '' for code that runs when the page loads. */
  within: string;
}

/** An element of the page that code clicks, or a form that it sends. */
interface CodeClick {
  /** Its id or name; a number for a form by its place. */
  element: string;
  within: string;
}

export interface CodeFacts {
  urls: readonly CodeUrl[];
  clicks: readonly CodeClick[];
  /** By function, the functions that it calls or hands on; by '' those of code that runs when the page loads. */
  calls: ReadonlyMap<string, ReadonlySet<string>>;
}

const MOST_URLS = 50;
const MOST_CLICKS = 20;
/** Code in texts in code. */
const MOST_LEVELS = 2;
/** UTF-16 units of code and HTML that are read out of texts. */
const MOST_INSIDE = 200_000;
const MOST_ALTERNATIVES = 4;
const LONGEST_OPERAND = 40;

/** A URL with a host that is known whole. */
const ABSOLUTE = /^\s*((?:https?:)?\/\/[^\s'"<>\\`/?#]+\.[^\s'"<>\\`/?#]+(?:[/?#][^\s'"<>\\`]{0,2000})?)/i;
const WITHOUT_END = /^\s*(?:https?:)?\/\/[^/?#]*$/i;
const ORIGIN = /^(?:https?:)?\/\/([^/?#]*)/i;
const SOMEWHERE = /https?:\/\/[^\s'"`<>\\]{1,2000}/gi;

const DECLARING = new Set(['var', 'let', 'const']);
/** Names of the window and the document, also those that common snippets have for them. */
const WINDOW = new Set(['window', 'self', 'top', 'parent', 'globalThis', 'document', 'opener', 'frames', 'w', 'd']);
const METHOD = /^(?:GET|POST|HEAD|PUT)$/i;
const CHOICES = new Set(['?', ':', '||', '&&', '??']);
/** Functions that load the URL that they get first. */
const LOADING = new Set(['fetch', 'sendBeacon', 'getScript', 'importScripts', 'import']);
/** Functions that run the code in a text. */
const RUNNING = new Set(['eval', 'setTimeout', 'setInterval', 'Function', 'execScript']);
/** Functions and properties that make elements of a text. */
const WRITING = new Set(
  'write writeln insertAdjacentHTML append prepend after before html appendTo prependTo $ jQuery'.split(' '),
);
const WRITTEN = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const SETTING = new Set(['setAttribute', 'attr', 'prop']);
const FINDING = new Set(['getElementById', 'querySelector', '$', 'jQuery']);

/**
 * The URLs that code uses when the page loads, as far as texts in it tell; nothing is run. A handler of what a user does
 * (a click, a key, a form that is sent) is left out, unless it waits for a click anywhere on the page and does not ask what
 * was clicked. What stands in a function counts when that is called: `within` names it. Takes linear time, whatever the
 * code.
 */
export function readCode(code: string): CodeFacts {
  return new CodeReader(code, 0).read();
}

class CodeReader {
  private readonly code: string;
  private readonly level: number;
  private readonly words: Words;
  private readonly functions: Functions;
  private readonly values: Values;
  private readonly urls = new Map<string, CodeUrl>();
  private readonly clicks: CodeClick[] = [];
  /** By the name of an element in the code: where it leads, its tag, its id. */
  private readonly targets = new Map<string, Value>();
  private readonly tags = new Map<string, string>();
  private readonly ids = new Map<string, string>();
  private inside = MOST_INSIDE;

  constructor(code: string, level: number) {
    this.code = code;
    this.level = level;
    this.words = new Words(readTokens(code));
    this.functions = new Functions(this.words);
    this.values = new Values(this.words, () => this.functions.context.scope);
  }

  read(): CodeFacts {
    const { list } = this.words;
    for (let at = 0; at < list.length; at++) this.readWord(at, list[at] as Token);
    return { urls: [...this.urls.values()], clicks: this.clicks, calls: this.functions.finish() };
  }

  private readWord(at: number, { kind, value, isHidden }: Token): void {
    const { functions } = this;
    if (kind !== 'mark') {
      functions.beginOperand(at);
      if (kind === 'name') this.readName(at, value);
      else if (isHidden) this.addDecoded(this.values.read(at));
      return;
    }
    switch (value) {
      case '(':
        this.openBracket(at);
        break;
      case '[':
      case '{':
        functions.open(at, null);
        break;
      case ')':
      case ']':
      case '}':
        functions.close(at);
        break;
      case '=':
      case '+=':
        this.readAssignment(at, value === '+=');
        break;
      case '=>':
        functions.readArrow(at);
        break;
      case ',':
      case ';':
        functions.endExpression();
    }
  }

  private readName(at: number, name: string): void {
    if (name === 'function') this.functions.announce(at);
    else if (DECODERS.has(name) && this.words.is(at + 1, '(')) this.addDecoded(this.values.read(at));
    else if (name === 'String' && this.words.name(at + 2) === 'fromCharCode') this.addDecoded(this.values.read(at));
    else if ((name === 'split' || name === 'join' || name === 'reverse') && this.words.is(at - 1, '.')) {
      this.addDecoded(this.values.read(this.words.is(at - 2, ']') ? this.words.partner(at - 2) : at - 2));
    } else if (!this.words.isKeyword(at)) this.functions.addArgument(at);
  }

  private openBracket(at: number): void {
    const { path, start } = this.words.pathBefore(at);
    const [name] = path;
    const isDefined = this.words.name(start - 1) === 'function' || this.words.is(this.words.partner(at) + 1, '{');
    this.functions.open(at, name === undefined || isDefined ? null : path);
    if (name === undefined || isDefined) return;
    this.functions.addCall(name);
    if ((name === 'call' || name === 'apply' || name === 'bind') && path[1] !== undefined)
      this.functions.addCall(path[1]);
    this.readCall(at, name, path);
  }

  // ── What is done ──────────────────────────────────────────────────────────────────────────────────────────────────

  private readAssignment(at: number, isAdded: boolean): void {
    const { path, start } = this.words.pathBefore(at);
    const [name = '', owner = ''] = path;
    if (name === '') return;
    const isDeclared = DECLARING.has(this.words.name(start - 1));
    const values = this.alternatives(at + 1);
    if (name === 'location' && !isDeclared && (path.length === 1 || isWindow(owner))) this.addAll(values, 'navigates');
    else if (name === 'href' && owner === 'location') this.addAll(values, 'navigates');
    else if (name === 'src' && path.length > 1) this.addAll(values, 'loads');
    else if (WRITTEN.has(name) && path.length > 1) for (const value of values) this.addWritten(value);
    else if ((name === 'href' || name === 'action') && path.length > 1) this.lead(path.slice(1), values);
    else this.learn(path, at + 1, isDeclared, isAdded, values[0] ?? null);
  }

  /** What a name stands for from here on. */
  private learn(path: Path, at: number, isDeclared: boolean, isAdded: boolean, value: Value | null): void {
    const name = path.toReversed().join('.');
    const { scope } = this.functions.context;
    const before = isAdded ? scope.find(name) : null;
    const sum = before && value ? { ...value, text: (before.text + value.text).slice(0, 4_000) } : value;
    if (isDeclared) scope.declare(name, isAdded && !before ? null : sum);
    else scope.assign(name, isAdded && !before ? null : sum);
    if (value !== null) return;
    if (this.words.name(at) !== '' && !this.words.is(at + 1, '(') && !this.words.is(at + 1, '.')) {
      this.functions.addAlias(path, this.words.name(at));
    }
    this.learnElement(name, at);
  }

  /** `document.createElement('a')`, `document.getElementById('buy')`. */
  private learnElement(name: string, from: number): void {
    for (let at = from; at < from + 6 && !this.words.is(at, ';'); at++) {
      if (!this.words.is(at, '(')) continue;
      const callee = this.words.name(at - 1);
      const text = this.words.text(at + 1);
      if (callee === 'createElement') this.tags.set(name, text.toLowerCase());
      else if (FINDING.has(callee)) this.ids.set(name, text.replace(/^#/, ''));
      return;
    }
  }

  /** An element gets the URL to which it leads once it is clicked or sent; a `link` loads it. */
  private lead(owner: Path, values: Value[]): void {
    const [value] = values;
    const name = owner.toReversed().join('.');
    if (value === undefined) return;
    if (this.tags.get(name) === 'link') this.add(value, 'loads');
    else this.targets.set(name, value);
  }

  private readCall(at: number, name: string, path: Path): void {
    const owner = path[1] ?? '';
    if ((name === 'assign' || name === 'replace') && owner === 'location')
      this.addAll(this.alternatives(at + 1), 'navigates');
    else if (name === 'open') this.readOpen(at, path);
    else if (LOADING.has(name)) this.addAll(this.alternatives(at + 1), 'loads');
    else if (RUNNING.has(name)) this.addCode(this.values.read(at + 1));
    else if (SETTING.has(name) && this.words.is(at + 2, ',')) this.readSetting(at, owner, path);
    else if (WRITING.has(name)) this.addWritten(this.values.read(name === 'insertAdjacentHTML' ? at + 3 : at + 1));
    else if (name === 'click' || name === 'submit') this.readClick(this.words.is(at + 1, ')'), path.slice(1));
    else if (name === 'trigger') this.readClick(/^(?:click|submit)$/.test(this.words.text(at + 1)), path.slice(1));
    else if (name === 'dispatchEvent') this.readClick(this.words.text(at + 4) === 'click', path.slice(1));
  }

  /** Of the window, or of a request, whose method comes first. */
  private readOpen(at: number, path: Path): void {
    if (METHOD.test(this.words.text(at + 1))) this.addAll(this.alternatives(at + 3), 'loads');
    else if (path.length === 1 || isWindow(path[1] ?? '')) this.addAll(this.alternatives(at + 1), 'opens');
  }

  private readSetting(at: number, owner: string, path: Path): void {
    const attribute = this.words.text(at + 1).toLowerCase();
    const values = this.alternatives(at + 3);
    if (attribute === 'src') this.addAll(values, 'loads');
    else if (attribute === 'location' || owner.endsWith('(location)')) this.addAll(values, 'navigates');
    else if (attribute === 'href' || attribute === 'action') this.lead(path.slice(1), values);
  }

  private readClick(isClick: boolean, owner: Path): void {
    if (!isClick || owner.length === 0) return;
    const name = owner.toReversed().join('.');
    const target = this.targets.get(name);
    if (target !== undefined) {
      this.add(target, 'navigates');
      return;
    }
    const element = this.ids.get(name) ?? elementOf(owner);
    const { isUsers, within } = this.functions.context;
    if (element !== '' && !isUsers && this.clicks.length < MOST_CLICKS) this.clicks.push({ element, within });
  }

  /** The texts that a value can be: `a ? 'b' : 'c'`, `a || 'b'`. */
  private alternatives(from: number): Value[] {
    const found: Value[] = [];
    for (let at = from; found.length < MOST_ALTERNATIVES; at++) {
      const value = this.values.read(at);
      if (value !== null) found.push(value);
      at = value?.end ?? this.skipOperand(at);
      if (!CHOICES.has(this.words.list[at]?.value ?? '')) break;
    }
    return found;
  }

  private skipOperand(from: number): number {
    let at = from;
    for (const end = from + LONGEST_OPERAND; at < end; at++) {
      const token = this.words.list[at];
      if (token?.kind !== 'mark') continue;
      if (CHOICES.has(token.value) || /^[;,)\]}]$/.test(token.value)) break;
      if (token.partner > at) at = token.partner;
    }
    return at;
  }

  // ── What comes of it ──────────────────────────────────────────────────────────────────────────────────────────────

  private addAll(values: readonly Value[], use: CodeUse): void {
    for (const value of values) this.add(value, use);
  }

  private add(value: Value, use: CodeUse): void {
    const url = urlIn(value);
    if (url === '' || this.functions.context.isUsers) return;
    this.addUrl(url, value.isHidden ? [use, 'decodes'] : [use], this.functions.context.within);
  }

  private addUrl(url: string, uses: readonly CodeUse[], within: string): void {
    const key = `${within}\n${url}`;
    const known = this.urls.get(key);
    if (known !== undefined) {
      for (const use of uses) if (!known.uses.includes(use)) known.uses.push(use);
    } else if (this.urls.size < MOST_URLS) this.urls.set(key, { url, uses: [...uses], within });
  }

  /**
   * A text that was hidden, unless the URL stands in the code as it is, too. Behind a user's click it is enough that the
   * host can be read: encoded paths are nothing unusual there.
   */
  private addDecoded(value: Value | null): void {
    if (value === null || !value.isHidden || !value.text.includes('//')) return;
    const { isUsers, within } = this.functions.context;
    const whole = urlIn(value);
    const found = whole === '' ? Array.from(value.text.matchAll(SOMEWHERE), ([url]) => url).slice(0, 5) : [whole];
    for (const url of found) {
      const [origin = url, host = url] = ORIGIN.exec(url) ?? [];
      if (!this.code.includes(isUsers ? host : origin)) this.addUrl(url, ['decodes'], isUsers ? '' : within);
    }
  }

  private addWritten(value: Value | null): void {
    if (value === null || !value.text.includes('<') || !this.canLookInside(value)) return;
    for (const { url, isRefresh } of readWrittenHtml(value.text)) {
      this.add({ ...value, text: url, isCut: false }, isRefresh ? 'navigates' : 'loads');
    }
  }

  private addCode(value: Value | null): void {
    if (value === null || this.level === MOST_LEVELS || !this.canLookInside(value)) return;
    const { urls, calls } = new CodeReader(value.text, this.level + 1).read();
    const { within, isUsers } = this.functions.context;
    if (isUsers) return;
    for (const { url, uses, within: inner } of urls) {
      this.addUrl(url, value.isHidden ? [...uses, 'decodes'] : uses, inner || within);
    }
    for (const name of calls.get('') ?? []) this.functions.addCall(name);
  }

  private canLookInside({ text }: Value): boolean {
    this.inside -= text.length;
    return this.inside > 0;
  }
}

function isWindow(name: string): boolean {
  return WINDOW.has(name) || name.endsWith(')');
}

/** The id, the name, or the place among forms by which code finds an element of the page; '' for none. */
function elementOf(path: Path): string {
  const [last = '', before = '', root = ''] = path;
  const found = /^(?:getElementById|querySelector|\$|jQuery)\(#?([^\s()]+)\)$/.exec(last === '0' ? before : last);
  if (found !== null) return found[1] ?? '';
  return before === 'forms' || (before === 'document' && root === '') ? last : '';
}

/** The absolute URL that a text is; '' when it is none, or is not known up to the end of its host. */
function urlIn({ text, isCut }: Value): string {
  if (!text.includes('//')) return '';
  const url = ABSOLUTE.exec(text)?.[1] ?? '';
  return isCut && WITHOUT_END.test(url) ? '' : url;
}
