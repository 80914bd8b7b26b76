import { decodePercent } from '../percent.js';
import { type Captures, compilePattern, matchPattern, onlyWords, type Pattern } from './pattern.js';

/**
 * A pattern for a whole path: patterns between slashes, each for one segment that is not empty. A slash at the end of
 * the path does not matter. The last segment may be `**`, any rest or none, or end in `:target**`, a rest that is a URL.
 * The first may be `**`, any segments or none; what follows is then the end of the path.
 *
 *     /c/:publisher(digits)/:creative(digits)/:campaign(digits)
 *     /click-:publisher(digits)-:creative(digits)
 *     /links/:publisher(digits)/type/dlg/:target**
 *     /redirect/url=:target**
 */
export interface PathPattern {
  readonly segments: readonly Pattern[];
  /** Whether the segments are the last of the path. */
  readonly isTail: boolean;
  readonly rest: 'none' | 'any' | 'target';
  /** The words before a rest that is a URL; null for none. */
  readonly restWords: Pattern | null;
}

const TARGET_REST = ':target**';
const ANY_START = '/**/';

/** @throws {Error} when it is no such pattern. */
export function compilePath(source: string, names: ReadonlySet<string>, ignoreCase = false): PathPattern {
  if (!source.startsWith('/')) throw new Error(`"${source}": a path begins with /`);
  if (/[\\?#\s]/.test(source.replace(/\([^()]*\)/g, '')))
    throw new Error(`"${source}": no path holds \\, ?, # or a space`);
  const isTail = source.startsWith(ANY_START);
  const parts = source === '/' ? [] : source.slice(isTail ? ANY_START.length : 1).split('/');
  const last = parts.at(-1) ?? '';
  const rest = last === '**' ? 'any' : last.endsWith(TARGET_REST) ? 'target' : 'none';
  if (isTail && rest !== 'none') throw new Error(`"${source}": a path may be open at one end only`);
  const words = rest === 'none' ? '' : (parts.pop() ?? '').slice(0, -TARGET_REST.length);
  const restWords = words === '' ? null : compilePattern(words, names, ignoreCase);
  if (restWords && !onlyWords(restWords)) throw new Error(`"${source}": before ${TARGET_REST} there may be words only`);
  return { segments: parts.map((part) => compilePattern(part, names, ignoreCase)), isTail, rest, restWords };
}

/** A segment of which the pattern says every word it may be, and its position, from the end where negative; null for none. */
export function fixedSegment({ segments, isTail }: PathPattern): { position: number; words: readonly string[] } | null {
  for (const [index, segment] of segments.entries()) {
    const words = onlyWords(segment);
    if (words) return { position: isTail ? index - segments.length : index, words };
  }
  return null;
}

/** The segment of a path at a position, from the end where negative; '' when there is none. */
export function segmentAt(path: string, position: number): string {
  const end = endOf(path);
  const from = position < 0 ? startFromEnd(path, -position, end) : startFromBegin(path, position);
  if (from === -1) return '';
  const slash = path.indexOf('/', from);
  return path.slice(from, slash === -1 ? end : slash);
}

/** Where a path ends but for a slash. */
function endOf(path: string): number {
  return path.endsWith('/') ? path.length - 1 : path.length;
}

/** Where the segment begins that is preceded by so many; -1 when the path is shorter. */
function startFromBegin(path: string, before: number): number {
  let from = 1;
  for (let left = before; left > 0 && from > 0; left--) from = path.indexOf('/', from) + 1;
  return from === 0 ? -1 : from;
}

/** Where the last so many segments begin; -1 when the path is shorter. */
function startFromEnd(path: string, count: number, end: number): number {
  let slash = end;
  for (let left = count; left > 0; left--) {
    if (slash <= 0) return -1;
    slash = path.lastIndexOf('/', slash - 1);
  }
  return slash + 1;
}

/** What the first pattern that holds captures, decoded, the rest as it stands under `target`; null when none holds. */
export function capturesOfPath(patterns: readonly PathPattern[] | null, path: string, folded = path): Captures | null {
  if (!patterns) return {};
  for (const pattern of patterns) {
    const found: Captures = {};
    if (matchPath(pattern, path, found, folded)) return path.includes('%') ? decoded(found) : found;
  }
  return null;
}

function decoded(found: Captures): Captures {
  for (const name of Object.keys(found)) if (name !== 'target') found[name] = decodePercent(found[name] as string);
  return found;
}

function matchPath(pattern: PathPattern, path: string, found: Captures, folded: string): boolean {
  let at = 0;
  if (pattern.isTail) {
    const from = startFromEnd(path, pattern.segments.length, endOf(path));
    if (from === -1) return false;
    at = from - 1;
  }
  for (const segment of pattern.segments) {
    const from = at + 1;
    const slash = path.indexOf('/', from);
    const to = slash === -1 ? path.length : slash;
    if (from >= to || !matchPattern(segment, path, found, from, to, folded)) return false;
    at = to;
  }
  if (pattern.rest === 'any') return true;
  const left = path.length - at;
  if (pattern.rest === 'none') return left === 0 || (left === 1 && path.endsWith('/'));
  const from = pattern.restWords ? endOfWords(pattern.restWords, folded, at + 1) : at + 1;
  if (left < 2 || from === -1 || from >= path.length) return false;
  found.target = path.slice(from);
  return true;
}

/** Where the words end that stand at a place; -1 when they do not. */
function endOfWords(pattern: Pattern, text: string, at: number): number {
  const word = onlyWords(pattern)?.find((candidate) => text.startsWith(candidate, at));
  return word === undefined ? -1 : at + word.length;
}
