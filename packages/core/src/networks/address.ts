import { decodePercent } from '../percent.js';
import { withoutWww } from '../without-www.js';

/** One parameter, decoded. */
export interface Parameter {
  name: string;
  value: string;
}

/** Parameters that are read of one URL; what comes behind them is not looked at. */
const MOST_PARAMETERS = 200;

/** What an application in the browser writes before the parameters: `#/lamps?`, `#!/lamps?`. */
const ROUTE = /^#!?\/[^?]*\?/;

/** The longest name in the domain name system; longer hosts exist nowhere. */
const LONGEST_HOST = 253;

/** A web address in the parts that a definition speaks of. Parts that most links do not need are read when asked for. */
export class Address {
  /** As the URL standard serialises it. */
  readonly href: string;
  /** Lower case, without `www.` and without a dot at the end. */
  readonly host: string;
  readonly path: string;
  /** With its `?`; '' when there is none. */
  readonly search: string;
  /** With its `#`; '' when there is none. */
  readonly hash: string;
  #query: Parameter[] | undefined;
  #fragment: Parameter[] | undefined;
  #tokens: string[] | undefined;
  #foldedPath: string | undefined;

  private constructor(url: URL) {
    this.href = url.href;
    this.host = withoutWww(url.hostname);
    this.path = url.pathname;
    this.search = url.search;
    this.hash = url.hash;
  }

  /** Null when the text is no http or https URL. A URL without scheme (`//host/…`) is taken for https. */
  static of(text: string): Address | null {
    const absolute = text.startsWith('//') ? `https:${text}` : text;
    const url = /^\s*https?:/i.test(absolute) ? parseUrl(absolute) : null;
    return url && url.hostname.length <= LONGEST_HOST ? new Address(url) : null;
  }

  get query(): readonly Parameter[] {
    this.#query ??= readParameters(this.search);
    return this.#query;
  }

  /** The parts of the query that have no `=`, decoded but for `+`. */
  get tokens(): readonly string[] {
    this.#tokens ??= this.search
      .slice(1)
      .split('&', MOST_PARAMETERS)
      .filter((part) => part !== '' && !part.includes('='))
      .map(decodePercent);
    return this.#tokens;
  }

  get fragment(): readonly Parameter[] {
    this.#fragment ??= this.hash.includes('=') ? readParameters(this.hash.replace(ROUTE, '#')) : [];
    return this.#fragment;
  }

  get foldedPath(): string {
    this.#foldedPath ??= this.path.toLowerCase();
    return this.#foldedPath;
  }
}

/** Null for what is no absolute URL; parses once, where asking `canParse` before would parse twice. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** `name=value&…` behind the first character. `amp;` before a name is left over from a URL that was escaped twice. */
function readParameters(text: string): Parameter[] {
  const parameters: Parameter[] = [];
  for (const part of text.slice(1).split('&', MOST_PARAMETERS)) {
    const equals = part.indexOf('=');
    const split = equals === -1 ? part.length : equals;
    const start = part.startsWith('amp;') ? 4 : 0;
    if (split <= start) continue;
    parameters.push({ name: decodeForm(part.slice(start, split)), value: decodeForm(part.slice(split + 1)) });
  }
  return parameters;
}

/** `?name=value;name=value&…`, as older programmes write it. */
export function readSemicolons(search: string): Parameter[] {
  return readParameters(search.replaceAll(';', '&'));
}

/** `?name(value)name(value)`; a value may hold balanced parentheses. */
export function readParentheses(search: string): Parameter[] {
  const parameters: Parameter[] = [];
  const text = decodePercent(search.slice(1));
  for (let at = 0; at < text.length && parameters.length < MOST_PARAMETERS; ) {
    const open = text.indexOf('(', at);
    if (open === -1) break;
    let depth = 1;
    let end = open + 1;
    for (; end < text.length; end++) {
      if (text[end] === '(') depth++;
      else if (text[end] === ')' && --depth === 0) break;
    }
    parameters.push({ name: text.slice(at, open), value: text.slice(open + 1, end) });
    at = end + 1;
  }
  return parameters;
}

/** `/name:value/…`; a value that is a URL as it stands takes the rest of the address. */
export function readPathPairs(address: Address): Parameter[] {
  return readPath(address, '/', ':');
}

/** `/name=value/…` and `;name=value;…`, likewise. */
export function readPathEquals(address: Address): Parameter[] {
  return readPath(address, /[/;]/, '=');
}

function readPath({ path, search, hash }: Address, separator: string | RegExp, equals: string): Parameter[] {
  const parameters: Parameter[] = [];
  let end = -1;
  for (const part of path.split(separator, MOST_PARAMETERS)) {
    const start = end + 1;
    end = start + part.length;
    const split = part.indexOf(equals);
    if (split === -1) continue;
    const name = decodePercent(part.slice(0, split));
    const value = part.slice(split + 1);
    if (/^https?:$/i.test(value)) {
      parameters.push({ name, value: path.slice(start + split + 1) + search + hash });
      break;
    }
    parameters.push({ name, value: decodePercent(value) });
  }
  return parameters;
}

function decodeForm(text: string): string {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}
