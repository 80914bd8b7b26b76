import { decodePercent } from './address.js';
import { type Captures, compilePattern, matchPattern, onlyWords, type Pattern } from './pattern.js';

/**
 * A pattern for a whole path: patterns between slashes, each for one segment that is not empty. A slash at the end of
 * the path does not matter. The last segment may be `**`, any rest or none, or `:target**`, a rest that is a URL.
 *
 *     /c/:publisher(digits)/:creative(digits)/:campaign(digits)
 *     /click-:publisher(digits)-:creative(digits)
 *     /links/:publisher(digits)/type/dlg/:target**
 */
export interface PathPattern {
  readonly segments: readonly Pattern[];
  readonly rest: 'none' | 'any' | 'target';
}

const TARGET_REST = ':target**';

/** @throws {Error} when it is no such pattern. */
export function compilePath(source: string, names: ReadonlySet<string>, ignoreCase = false): PathPattern {
  if (!source.startsWith('/')) throw new Error(`"${source}": a path begins with /`);
  const parts = source === '/' ? [] : source.slice(1).split('/');
  const last = parts.at(-1);
  const rest = last === '**' ? 'any' : last === TARGET_REST ? 'target' : 'none';
  if (rest !== 'none') parts.pop();
  return { segments: parts.map((part) => compilePattern(part, names, ignoreCase)), rest };
}

/** The words with which a path must begin; null when they are not fixed. */
export function firstWords(path: PathPattern): readonly string[] | null {
  return path.segments[0] ? onlyWords(path.segments[0]) : null;
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
  if (left < 2) return false;
  found.target = path.slice(at + 1);
  return true;
}
