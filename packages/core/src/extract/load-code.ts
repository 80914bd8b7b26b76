import { BoundedMap } from '../bounded-map.js';
import { detach } from '../detach.js';
import { type CodeFacts, readCode } from './script-code.js';

/** Longer code is read up to here, in UTF-16 units. */
const LONGEST_CODE = 50_000;
/** Characters from each of three places that tell code apart, nearly always. */
const SAMPLE = 64;
/** Code of one page that is read only to see what calls a function, in UTF-16 units. */
const MOST_SEARCHED = 300_000;
const MOST_PIECES = 1_000;

/** Something is done with a URL. */
const USES_URLS = new RegExp(
  [
    /(?:\blocation|\.(?:src|href|action|srcdoc|(?:inner|outer)HTML)|\[\s{0,9}['"](?:src|href|location)['"]\s{0,9}\])\s{0,9}\+?=(?!=)/,
    /\b(?:setAttribute|attr|prop)\s{0,9}\(\s{0,9}['"](?:src|href|action|location)['"]\s{0,9},/,
    /\blocation\s{0,9}\.\s{0,9}(?:assign|replace)|\b(?:open|write(?:ln)?|fetch|sendBeacon|getScript|importScripts|import)\s{0,9}\(/,
    /\binsertAdjacentHTML|(?:\$|\b(?:append|prepend|before|after|html|appendTo|prependTo|jQuery))\s{0,9}\(\s{0,9}(?:["'`]\s{0,9}<|[a-z])/i,
    /\b(?:eval|execScript|Function|setTimeout|setInterval)\s{0,9}\(\s{0,9}["'`]/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
/** A quoted URL where a value stands, also in HTML in a text; not where one of many properties or items stands. */
const BEFORE_URL =
  /(?:[=(+?|]\s{0,40}\\?["'`]?|['"](?:src|href|action|location|GET|POST|HEAD|PUT)['"]\s{0,40},\s{0,40}["'`])(?:\w{0,8}:)?$/i;
const LONGEST_BEFORE_URL = 64;
/** Percent-encoded `:`, `/`, `h`, `t`; letters of `http` and `www` as escapes. */
const HIDDEN_URL = /%(?:3a|2f|68|74)/i;
const ESCAPED_URL = /\\x(?:68|70|74|77)/;
/** Texts that are joined for no reason: only who has something to hide takes a URL apart before its host. */
const TORN = ["'+'", '"+"', "' + '", '" + "'];
/** A click or a form that is sent, by code. */
const CLICKS = ['click()', 'submit()', '.trigger(', 'dispatchEvent'];

const NO_CODE: CodeFacts = { urls: [], clicks: [], calls: new Map() };
/** Templates repeat their scripts. */
const known: Memory = new BoundedMap(48);
/** Scripts that do nothing with URLs, read for what they call. */
const calling: Memory = new BoundedMap(16);

/** The code of a page that runs without a click, and which of its functions are called so. */
export class LoadCode {
  private readonly pieces: CodeFacts[] = [];
  /** Code that does nothing with URLs, but may call what does. */
  private readonly others: string[] = [];

  /** What a piece of code does as the page loads. */
  read(code: string): CodeFacts {
    const searched = code.length > LONGEST_CODE ? code.slice(0, LONGEST_CODE) : code;
    const facts = remembered(known, searched, factsOf);
    if (facts !== NO_CODE) this.pieces.push(facts);
    else if (this.others.length < MOST_PIECES) this.others.push(searched);
    return facts;
  }

  /** Those functions that are called as the page loads. Asked for once, when all code was read. */
  calledOf(functions: ReadonlySet<string>): ReadonlySet<string> {
    const called = reach([''], this.pieces, false);
    if ([...functions].every((name) => called.has(name))) return called;
    const sought = [...reach(functions, this.pieces, true)].filter((name) => name !== '');
    let left = MOST_SEARCHED;
    for (const code of this.others) {
      if (!sought.some((name) => code.includes(name))) continue;
      left -= code.length;
      if (left < 0) break;
      this.pieces.push(remembered(calling, code, readCode));
    }
    return reach([''], this.pieces, false);
  }
}

/** The names that are called, one by the other, from these; or, `backwards`, those that call these. */
function reach(names: Iterable<string>, pieces: readonly CodeFacts[], backwards: boolean): ReadonlySet<string> {
  const steps = new Map<string, string[]>();
  for (const { calls } of pieces) {
    for (const [caller, callees] of calls) {
      for (const callee of callees) {
        const [from, to] = backwards ? [callee, caller] : [caller, callee];
        const known = steps.get(from);
        if (known === undefined) steps.set(from, [to]);
        else known.push(to);
      }
    }
  }
  const reached = new Set(names);
  for (const name of reached) for (const next of steps.get(name) ?? []) reached.add(next);
  return reached;
}

function factsOf(code: string): CodeFacts {
  const isRead =
    ((holdsUrl(code) || holdsTornUrl(code)) && USES_URLS.test(code)) ||
    mayHide(code) ||
    CLICKS.some((word) => code.includes(word));
  return isRead ? readCode(code) : NO_CODE;
}

/** Nearly all code is told apart by the two slashes of a URL: few have them, and they are found faster than a pattern. */
function holdsUrl(code: string): boolean {
  return holdsUrlWith(code, '//') || holdsUrlWith(code, '\\/\\/');
}

function holdsUrlWith(code: string, slashes: string): boolean {
  for (let at = code.indexOf(slashes); at !== -1; at = code.indexOf(slashes, at + slashes.length)) {
    const before = code.charCodeAt(at - 1);
    const mayBegin = before === 0x3a || before === 0x22 || before === 0x27 || before === 0x60 || before === 0x3d;
    if (mayBegin && BEFORE_URL.test(code.slice(Math.max(0, at - LONGEST_BEFORE_URL), at))) return true;
  }
  return false;
}

/** Whether a URL may have been taken apart before or within its slashes. */
function holdsTornUrl(code: string): boolean {
  return TORN.some((seam) => {
    for (let at = code.indexOf(seam); at !== -1; at = code.indexOf(seam, at + seam.length)) {
      if (code.charCodeAt(at - 1) === 0x2f && code.charCodeAt(at + seam.length) === 0x2f) return true;
    }
    return false;
  });
}

/** Whether the code may make a URL of what is none. */
function mayHide(code: string): boolean {
  if (code.includes('atob') || code.includes('fromCharCode')) return true;
  if ((code.includes('decodeURI') || code.includes('unescape')) && HIDDEN_URL.test(code)) return true;
  if (code.includes('\\x') && ESCAPED_URL.test(code)) return true;
  return code.includes('.join') && (code.includes('.reverse') || code.includes('location') || code.includes('src'));
}

type Memory = BoundedMap<string, { code: string; facts: CodeFacts }>;

/** What is made of code, from memory where it was made before. */
function remembered(memory: Memory, code: string, make: (code: string) => CodeFacts): CodeFacts {
  const key = keyOf(code);
  const earlier = memory.get(key);
  if (earlier?.code === code) return earlier.facts;
  // What is kept must not hold on to the page.
  const kept = detach(code);
  const facts = make(kept);
  memory.set(key, { code: kept, facts });
  return facts;
}

/** To hash and compare a whole script would take as long as to search it. */
function keyOf(code: string): string {
  if (code.length <= 4 * SAMPLE) return code;
  const middle = code.length >> 1;
  return `${code.length} ${code.slice(0, SAMPLE)}${code.slice(middle, middle + SAMPLE)}${code.slice(-SAMPLE)}`;
}
