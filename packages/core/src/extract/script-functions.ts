import { awaitedEvents, isDeed, isEverywhere } from './script-events.js';
import type { Path, Words } from './script-paths.js';
import type { Token } from './script-tokens.js';
import { Scope } from './script-values.js';

/** What is known of a function before its body is read. */
interface FunctionKind {
  /** The function that must be called for what stands here; '' for code that runs when the page loads. */
  within: string;
  /** It runs when a user does something, so what it does is no surprise. */
  isUsers: boolean;
}

interface Context extends FunctionKind {
  scope: Scope;
  /** Open brackets around what stands in it. */
  depth: number;
  /** Its body is one expression, without brackets of its own. */
  isExpression: boolean;
}

/** Functions stand no deeper in each other; deeper ones share their names. */
const MOST_SCOPES = 50;
/** Words of handlers that look at what was clicked, or which key was pressed. */
const LOOKING = new Set(['target', 'currentTarget', 'srcElement', 'closest', 'matches', 'key', 'keyCode', 'which']);
/** Behind these a function is part of an expression. */
const OPERATING = new Set(['return', 'typeof', 'void', 'new', 'await', 'yield', 'delete', 'in', 'of', 'case', 'throw']);

/** Follows, word by word, in which function code stands, and which functions call each other. */
export class Functions {
  private readonly calls = new Map<string, Set<string>>();
  private readonly words: Words;
  private readonly contexts: Context[] = [
    { within: '', isUsers: false, scope: new Scope(null), depth: 0, isExpression: false },
  ];
  private readonly brackets: { at: number; callee: Path | null }[] = [];
  /** Functions whose body comes, by the position of its brace. */
  private readonly awaited = new Map<number, { kind: FunctionKind; parameters: number }>();
  /** Functions that a click anywhere calls, and where the bodies of all functions begin. */
  private readonly clicked: { from: string; name: string }[] = [];
  private readonly bodies: { name: string; at: number }[] = [];
  /** How many words of handlers that look at what was clicked stand before each word; counted when it is asked for. */
  private looks: Uint32Array | null = null;

  constructor(words: Words) {
    this.words = words;
  }

  get context(): Readonly<Context> {
    return this.contexts.at(-1) as Context;
  }

  /** @param callee of a call; null for any other bracket */
  open(at: number, callee: Path | null): void {
    this.brackets.push({ at, callee });
    if (!this.words.is(at, '{')) return;
    const body = this.awaited.get(at) ?? this.methodAt(at);
    if (body === null) return;
    this.bodies.push({ name: body.kind.within, at });
    this.enter(body.kind, body.parameters, false);
  }

  close(at: number): void {
    const partner = this.words.partner(at);
    if (partner === -1) return;
    // Brackets that are never closed end with what is around them.
    while (this.brackets.length > 0 && this.brackets.pop()?.at !== partner);
    while (this.context.depth > this.brackets.length) this.contexts.pop();
  }

  /** A comma or semicolon ends functions that are one expression. */
  endExpression(): void {
    while (this.context.isExpression && this.context.depth === this.brackets.length) this.contexts.pop();
  }

  /** A line may end without a semicolon: two operands without an operator between them are two statements. */
  beginOperand(at: number): void {
    if (!this.context.isExpression || this.words.isKeyword(at) || this.words.isKeyword(at - 1)) return;
    const last = this.words.list[at - 1];
    if (last?.kind !== 'mark' || last.value === ')' || last.value === ']' || last.value === '}') this.endExpression();
  }

  /** The word `function`. */
  announce(at: number): void {
    let opening = at + 1;
    if (this.words.is(opening, '*')) opening++;
    const name = this.words.name(opening);
    if (name !== '') opening++;
    const body = this.words.partner(opening) + 1;
    if (!this.words.is(opening, '(') || !this.words.is(body, '{')) return;
    this.awaited.set(body, { kind: this.kindOf(at, name, body), parameters: opening });
  }

  /** The mark `=>`. */
  readArrow(at: number): void {
    const parameters = this.words.is(at - 1, ')') ? this.words.partner(at - 1) : at - 1;
    const kind = this.kindOf(parameters, '', at + 1);
    if (this.words.is(at + 1, '{')) this.awaited.set(at + 1, { kind, parameters });
    else this.enter(kind, parameters, true);
  }

  /** A function is called, or handed on to be called. */
  addCall(name: string): void {
    const { isUsers, within } = this.context;
    if (!isUsers) this.connect(within, name);
  }

  /** A name stands in the brackets of a call: it may be that of a function to be called. */
  addArgument(at: number): void {
    const bracket = this.brackets.at(-1);
    if (!bracket?.callee || !(this.words.is(at + 1, ',') || this.words.is(at + 1, ')'))) return;
    const name = this.words.name(at);
    const { callee } = bracket;
    if (!isDeed(awaitedEvents(callee, this.words.text(bracket.at + 1)))) this.addCall(name);
    else if (!this.awaitsUser(callee, bracket.at)) this.clicked.push({ from: this.context.within, name });
  }

  /** The code has ended. By function, the functions that it calls or hands on; by '' those of code that runs as the page loads. */
  finish(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.clicked.length > 0) {
      const looking = new Set<string>();
      for (const { name, at } of this.bodies) if (this.looksAt(at, this.words.partner(at))) looking.add(name);
      for (const { from, name } of this.clicked) if (!looking.has(name)) this.connect(from, name);
    }
    return this.calls;
  }

  /** A name is given the function of another name. */
  addAlias(path: Path, name: string): void {
    const to = path[0] ?? '';
    if (!/^on[a-z]+$/.test(to)) this.connect(to, name);
    else if (!isDeed(to) || isEverywhere(path)) this.addCall(name);
  }

  private connect(from: string, to: string): void {
    const known = this.calls.get(from);
    if (known) known.add(to);
    else this.calls.set(from, new Set([to]));
  }

  private enter(kind: FunctionKind, parameters: number, isExpression: boolean): void {
    const around = this.context;
    const scope = this.contexts.length < MOST_SCOPES ? new Scope(around.scope) : around.scope;
    const isUsers = kind.isUsers || (around.isUsers && kind.within === around.within);
    this.contexts.push({ within: kind.within, isUsers, scope, depth: this.brackets.length, isExpression });
    const closing = Math.max(this.words.partner(parameters), parameters + 1);
    for (let at = parameters; at < closing; at++) {
      const name = this.words.name(at);
      if (name !== '') scope.declare(name, null);
    }
  }

  /** `name(…) {` in an object or a class; null for other braces. */
  private methodAt(at: number): { kind: FunctionKind; parameters: number } | null {
    const parameters = this.words.is(at - 1, ')') ? this.words.partner(at - 1) : -1;
    const name = this.words.name(parameters - 1);
    if (name === '' || this.words.isKeyword(parameters - 1)) return null;
    return { kind: { within: name, isUsers: isDeed(name) }, parameters };
  }

  /** What becomes of the function that begins at a word, by what stands before it. */
  private kindOf(from: number, ownName: string, body: number): FunctionKind {
    const { words } = this;
    const { within } = this.context;
    const same: FunctionKind = { within, isUsers: false };
    const before = words.name(from - 1) === 'async' ? from - 2 : from - 1;
    const last = words.list[before];
    const isCalledAtOnce = words.is(body, '{') && words.is(words.partner(body) + 1, '(');
    if (last === undefined || last.kind !== 'mark') {
      const isDeclared = ownName !== '' && !OPERATING.has(last?.value ?? '');
      return isDeclared ? { within: ownName, isUsers: false } : same;
    }
    switch (last.value) {
      case '(':
      case ',':
        return this.kindOfArgument(same);
      case '=':
        return isCalledAtOnce ? same : this.kindOfAssigned(words.pathBefore(before).path, from, body);
      case ':':
        return this.kindOfProperty(before - 1, same);
      case ';':
      case '{':
      case '}':
      case ')':
        return ownName === '' ? same : { within: ownName, isUsers: false };
      default:
        return same;
    }
  }

  private kindOfArgument(same: FunctionKind): FunctionKind {
    const bracket = this.brackets.at(-1);
    if (!bracket?.callee) return same;
    return this.awaitsUser(bracket.callee, bracket.at) ? { ...same, isUsers: true } : same;
  }

  private kindOfAssigned(path: Path, from: number, body: number): FunctionKind {
    const name = path[0] ?? '';
    const { within } = this.context;
    if (!/^on[a-z]+$/.test(name)) return { within: name, isUsers: false };
    const end = this.words.is(body, '{') ? this.words.partner(body) : from;
    return { within, isUsers: isDeed(name) && !(isEverywhere(path) && !this.looksAt(from, end)) };
  }

  /** The value of a property: of an object that is handed on it may be called, of any other it is a method. */
  private kindOfProperty(key: number, same: FunctionKind): FunctionKind {
    const name = this.words.name(key) || this.words.text(key);
    if (isDeed(name)) return { ...same, isUsers: true };
    const brace = this.brackets.at(-1)?.at ?? -1;
    const isHandedOn = this.words.is(brace, '{') && (this.words.is(brace - 1, '(') || this.words.is(brace - 1, ','));
    return isHandedOn ? same : { within: name, isUsers: false };
  }

  /** Whether what the call gets is kept for what a user does; not for a click anywhere that nobody looks at. */
  private awaitsUser(callee: Path, opening: number): boolean {
    if (!isDeed(awaitedEvents(callee, this.words.text(opening + 1)))) return false;
    // Of jQuery: what is clicked must be one of these.
    const isChosen = callee[0] !== 'addEventListener' && this.words.text(opening + 3) !== '';
    return isChosen || !isEverywhere(callee) || this.looksAt(opening, this.words.partner(opening));
  }

  private looksAt(from: number, to: number): boolean {
    this.looks ??= countLooks(this.words.list);
    return (this.looks[Math.max(from, to)] ?? 0) > (this.looks[from] ?? 0);
  }
}

function countLooks(tokens: readonly Token[]): Uint32Array {
  const counts = new Uint32Array(tokens.length);
  for (let at = 1; at < tokens.length; at++) {
    const { kind, value } = tokens[at - 1] as Token;
    counts[at] = (counts[at - 1] as number) + (kind === 'name' && LOOKING.has(value) ? 1 : 0);
  }
  return counts;
}
