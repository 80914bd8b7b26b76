import { pathOf } from '../identity.js';
import { readLines } from './lines.js';

/** What one robots.txt says to one crawler. */
export interface RobotsRules {
  /** The longest pattern first; among equals the one that allows. */
  rules: readonly RobotsRule[];
  /** Seconds between requests; null when the file asks for none. */
  crawlDelay: number | null;
  /** Sitemaps that the file names, as written; they speak to every crawler. */
  sitemaps: readonly string[];
}

export interface RobotsRule {
  allows: boolean;
  /** The literal texts between the stars. */
  pieces: readonly string[];
  /** Whether the pattern must reach the end of the path. */
  isAnchored: boolean;
  /** Length of the pattern: the longest one that matches decides. */
  length: number;
  /** Where it stands: `robots.txt line 12: Disallow: /private/`. */
  source: string;
}

interface Group {
  rules: RobotsRule[];
  crawlDelay: number | null;
}

/**
 * Reads a robots.txt for the crawler with this product token (https://www.rfc-editor.org/rfc/rfc9309, and where it
 * leaves a choice as github.com/google/robotstxt does): groups for the token are merged and replace those for `*`;
 * unknown lines end no group; tokens are compared without case up to the first character that cannot be in one.
 */
export function parseRobots(file: Buffer, token: string): RobotsRules {
  const own: Group = { rules: [], crawlDelay: null };
  const everyone: Group = { rules: [], crawlDelay: null };
  const sitemaps: string[] = [];
  let isOwn = false;
  let isEveryone = false;
  let isNamed = false;
  let isGroupOpen = true;
  for (const { directive, value, number, text } of readLines(file)) {
    if (directive === 'sitemap') {
      sitemaps.push(Buffer.from(value, 'latin1').toString('utf8'));
      continue;
    }
    if (directive === 'user-agent') {
      if (!isGroupOpen) {
        isOwn = false;
        isEveryone = false;
        isGroupOpen = true;
      }
      if (/^\*(?:\s|$)/.test(value)) isEveryone = true;
      else if (token !== '' && tokenOf(value).toLowerCase() === token.toLowerCase()) isOwn = true;
      isNamed ||= isOwn;
      continue;
    }
    if (!isOwn && !isEveryone) continue;
    const group = isOwn ? own : everyone;
    if (directive === 'crawl-delay') {
      group.crawlDelay ??= readDelay(value);
      continue;
    }
    isGroupOpen = false;
    group.rules.push(...readRule(directive === 'allow', value, `robots.txt line ${number}: ${text}`));
  }
  const { rules, crawlDelay } = isNamed ? own : everyone;
  rules.sort((a, b) => b.length - a.length || Number(b.allows) - Number(a.allows));
  return { rules, crawlDelay, sitemaps };
}

/** The product token at the start of a user agent: letters, hyphens and underscores. */
export function tokenOf(userAgent: string): string {
  return /^[a-z_-]*/i.exec(userAgent)?.[0] ?? '';
}

function readDelay(value: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
}

function readRule(allows: boolean, value: string, source: string): RobotsRule[] {
  if (value === '') return [];
  const rules = [compile(allows, value, source)];
  // An index page that is allowed allows its folder.
  const slash = value.lastIndexOf('/');
  if (allows && value.startsWith('/index.htm', slash))
    rules.push(compile(true, `${value.slice(0, slash + 1)}$`, source));
  return rules;
}

function compile(allows: boolean, value: string, source: string): RobotsRule {
  const pattern = copyOf(normalisePath(value));
  const isAnchored = pattern.endsWith('$');
  const pieces = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  return { allows, pieces, isAnchored, length: pattern.length, source };
}

/** The same bytes, which as a part of the file would keep all of it in memory. */
function copyOf(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

/** An encoded byte, or one that a serialised URL would hold encoded. */
const FOLDED = /%[0-9a-f]{2}|[^!#-;=?-[\]_a-z~]/gi;

/**
 * Makes two spellings of one path equal, in patterns and in paths: what need not be percent-encoded is decoded, what
 * must be is encoded (RFC 9309 2.2.2). Characters are bytes.
 */
function normalisePath(path: string): string {
  return path.replace(FOLDED, (found) => {
    const byte = found.length === 3 ? Number.parseInt(found.slice(1), 16) : found.charCodeAt(0);
    const character = String.fromCharCode(byte);
    // The URL standard encodes an apostrophe in queries and leaves it alone in paths.
    return /[\w.~'-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
}

/** The rule that decides on a URL; null when none speaks of it, which allows it. */
export function findRule({ rules }: RobotsRules, url: string): RobotsRule | null {
  const path = normalisePath(pathOf(url));
  return rules.find((rule) => matches(rule, path)) ?? null;
}

function matches({ pieces, isAnchored }: RobotsRule, path: string): boolean {
  const [first = ''] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isAnchored ? pieces.length - 1 : pieces.length;
  for (let i = 1; i < last; i++) {
    const piece = pieces[i] ?? '';
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isAnchored) return true;
  if (pieces.length === 1) return path.length === at;
  const end = pieces[last] ?? '';
  return path.length - end.length >= at && path.endsWith(end);
}
