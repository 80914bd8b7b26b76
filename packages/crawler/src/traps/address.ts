/** What traps are recognised by in an address. Braces stand for what was folded. */
export interface Address {
  /**
   * Origin, path and names of the parameters: `https://shop.test/list?cat&page`, `https://shop.test/day/{number}`,
   * `https://shop.test/{name}.html`.
   */
  pattern: string;
  /** What combinations of the same parts have in common: `https://shop.test/list?…`; null when there is nothing to combine. */
  family: string | null;
  /** What the family combines: parameters with their values, or segments of the path. */
  parts: readonly string[];
  /** Of an address with a session id. */
  session: Session | null;
  /** The year of the date that the address ends with; null when it ends with none. */
  year: number | null;
}

export interface Session {
  /** All addresses of the origin with such an id: `https://shop.test/…?sid={id}`. */
  key: string;
  /** The address without the id. */
  rest: string;
}

const SESSION_NAMES: ReadonlySet<string> = new Set([
  ...[
    'sid',
    'sessid',
    'session',
    'sessionid',
    'session_id',
    'phpsessid',
    'jsessionid',
    'aspsessionid',
    'asp.net_sessionid',
  ],
  ...['oscsid', 'zenid', 'xtcsid', 'cfid', 'cftoken'],
]);

/** Parameters whose value is the page that one script shows: index.php?option=com_content&view=article. */
const DISPATCHERS: ReadonlySet<string> = new Set([
  ...['option', 'view', 'route', 'controller', 'module', 'mod', 'action', 'act', 'cmd', 'do', 'task', 'page', 'p'],
]);

const YEAR_NAMES: ReadonlySet<string> = new Set(['y', 'yr', 'year']);

/** Segments and parameters that are read: an address can be made of thousands of them. */
const MAX_SEGMENTS = 20;
const MAX_PAIRS = 32;

/** Names beyond are folded into one. */
const MAX_NAMES = 12;

/** A longer name of a parameter is folded: what accounts are kept by must not grow with what a site makes up. */
const MAX_NAME_LENGTH = 64;

const NUMBER = /^\d+$/;
const YEAR = /^(?:1[7-9]|2[01])\d\d$/;
const DATE = /^((?:1[7-9]|2[01])\d\d)-\d{1,2}(?:-\d{1,2})?$/;
const WORD = /^[a-z_~.]{1,24}(?:-[a-z_~.]{1,24})?$/i;
const COUNTED = /^([a-z]{1,12}[-_.]?)\d{1,10}(\.[a-z]{2,5})?$/i;
const EXTENSION = /\.[a-z]{2,5}$/i;
const HEX_ID = /^(?=[a-f-]*\d)(?=[\d-]*[a-f])[0-9a-f-]{16,}$/i;
const MIXED_ID = /^(?=[A-Za-z]*\d)(?=[\dA-Z]*[a-z])(?=[\da-z]*[A-Z])[0-9A-Za-z]{20,}$/;

/** Reads a serialised http or https URL without a fragment. */
export function readAddress(url: string): Address {
  const start = pathStart(url);
  const origin = url.slice(0, start);
  const mark = url.indexOf('?', start);
  const segments = pathSegments(url, start, mark);
  const query = mark < 0 ? '' : url.slice(mark + 1);
  const path = foldPath(segments, query !== '');
  if (query === '') {
    const isDeep = segments.length > 2;
    return {
      pattern: `${origin}${path}`,
      family: isDeep ? readFolder(url) : null,
      parts: isDeep ? segments.slice(1).filter((segment) => segment !== '') : [],
      session: sessionInPath(origin, segments),
      year: yearOfPath(segments),
    };
  }
  const pairs = query.split('&', MAX_PAIRS).filter((pair) => pair !== '');
  return {
    pattern: `${origin}${path}?${foldNames(pairs)}`,
    family: `${origin}${path}?…`,
    parts: pairs,
    session: sessionInQuery(url.slice(0, mark), origin, pairs) ?? sessionInPath(origin, segments),
    year: yearOfQuery(pairs),
  };
}

/** Everything below the first folder of a path: `https://shop.test/shop/…`. */
export function readFolder(url: string): string {
  return `${url.slice(0, pathStart(url))}/${foldSegment(readSegments(url)[0] ?? '')}/…`;
}

/** The first segments of a path, at most 20; the last one is empty when the path ends with a slash. */
export function readSegments(url: string): string[] {
  const start = pathStart(url);
  return pathSegments(url, start, url.indexOf('?', start));
}

function pathStart(url: string): number {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  return start < 0 ? url.length : start;
}

function pathSegments(url: string, start: number, mark: number): string[] {
  return url.slice(start + 1, mark < 0 ? undefined : mark).split('/', MAX_SEGMENTS);
}

function foldPath(segments: readonly string[], hasQuery: boolean): string {
  const named = segments.at(-1) === '' ? segments.length - 2 : segments.length - 1;
  let path = '';
  for (const [i, segment] of segments.entries()) {
    // A script keeps its name: /list.php?page=2 and /search?q=lamp.
    const isScript = hasQuery && (i === 0 || EXTENSION.test(segment));
    path += `/${i === named && !isScript ? foldName(segment) : foldSegment(segment)}`;
  }
  return path;
}

/** A segment on the way: words stay, because they tell parts of a site apart. */
function foldSegment(segment: string): string {
  return segment === '' || WORD.test(segment) ? segment : foldName(segment);
}

/** The last segment: any page of its folder. */
function foldName(segment: string): string {
  if (segment === '') return '';
  if (NUMBER.test(segment)) return '{number}';
  if (DATE.test(segment)) return '{date}';
  if (isId(segment)) return '{id}';
  const [, prefix, suffix = ''] = COUNTED.exec(segment) ?? [];
  if (prefix !== undefined) return `${prefix}{number}${suffix}`;
  return `{name}${EXTENSION.exec(segment)?.[0] ?? ''}`;
}

function foldNames(pairs: readonly string[]): string {
  const names = new Set<string>();
  for (const pair of pairs) names.add(foldPair(pair));
  const sorted = [...names].sort();
  return sorted.length > MAX_NAMES ? `${sorted.slice(0, MAX_NAMES).join('&')}&…` : sorted.join('&');
}

function foldPair(pair: string): string {
  const equals = pair.indexOf('=');
  if (equals < 0) return WORD.test(pair) ? pair : foldName(pair);
  const name = foldParameter(pair.slice(0, equals));
  if (!DISPATCHERS.has(name)) return name;
  const value = pair.slice(equals + 1);
  return /^[a-z_]{1,24}$/i.test(value) ? pair : name;
}

function foldParameter(name: string): string {
  return name.length > MAX_NAME_LENGTH ? '{name}' : name.replace(/\d+/g, '{number}');
}

function isId(text: string): boolean {
  return text.length >= 16 && (HEX_ID.test(text) || MIXED_ID.test(text));
}

function sessionInQuery(path: string, origin: string, pairs: readonly string[]): Session | null {
  for (const [i, pair] of pairs.entries()) {
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    const name = pair.slice(0, equals);
    if (!SESSION_NAMES.has(name.toLowerCase()) && !isId(pair.slice(equals + 1))) continue;
    return { key: `${origin}/…?${foldParameter(name)}={id}`, rest: `${path}?${pairs.toSpliced(i, 1).join('&')}` };
  }
  return null;
}

function sessionInPath(origin: string, segments: readonly string[]): Session | null {
  for (const [i, segment] of segments.entries()) {
    const semicolon = segment.indexOf(';');
    if (semicolon >= 0 && /^;(?:jsession|phpsess|s)id=/i.test(segment.slice(semicolon))) {
      const rest = segments.with(i, segment.slice(0, semicolon)).join('/');
      return { key: `${origin}/…;${segment.slice(semicolon + 1, segment.indexOf('=', semicolon))}={id}`, rest };
    }
    // Cookieless sessions of ASP.NET: /(S(lit3py55t21z5v55vlm25s55))/orders.aspx.
    if (isId(segment) || /^\(S\(/i.test(segment)) {
      return { key: `${origin}/…/{id}/…`, rest: segments.toSpliced(i, 1).join('/') };
    }
  }
  return null;
}

/** Of /2031/5, /2031/5/24 and /2031-05-24, not of /2024/05/a-title. */
function yearOfPath(segments: readonly string[]): number | null {
  const ends = segments.at(-1) === '' ? segments.slice(0, -1) : segments;
  const [third = '', second = '', last = ''] = ['', '', ...ends].slice(-3);
  const date = DATE.exec(last);
  if (date !== null) return Number(date[1]);
  if (YEAR.test(second) && isNumberUpTo(last, 12)) return Number(second);
  return YEAR.test(third) && isNumberUpTo(second, 12) && isNumberUpTo(last, 31) ? Number(third) : null;
}

function isNumberUpTo(text: string, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

function yearOfQuery(pairs: readonly string[]): number | null {
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const value = pair.slice(equals + 1);
    const date = DATE.exec(value);
    if (date !== null) return Number(date[1]);
    if (YEAR_NAMES.has(pair.slice(0, equals)) && YEAR.test(value)) return Number(value);
  }
  return null;
}
