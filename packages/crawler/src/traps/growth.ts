import { readSegments } from './address.js';

/** Segments of a path: no honest site nests deeper, and a relative link that adds itself soon does. */
const MAX_SEGMENTS = 16;

/** Parameters that are compared. */
const MAX_PAIRS = 64;

/** What an address that grows has in common with those it will grow into, and why it is one; null when it is none. */
export interface Growth {
  pattern: string;
  detail: string;
}

/**
 * Tells addresses that grow by themselves, at once and by themselves: paths of too many segments, the same segments three
 * times behind each other (/a/b/a/b/a/b), one segment four times, the same parameter and value three times. Numbers may
 * repeat: /2011/11/11.
 */
export function findGrowth(url: string): Growth | null {
  const segments = readSegments(url);
  if (segments.length > MAX_SEGMENTS + 1) {
    return growth(url, segments, 1, `More than ${MAX_SEGMENTS} segments in the path.`);
  }
  const repeated = segments.length > 3 ? findRepetition(segments) : -1;
  if (repeated >= 0) return growth(url, segments, repeated, 'Segments of the path repeat themselves.');
  const mark = url.indexOf('?');
  if (mark >= 0 && hasThreeOfAPair(url.slice(mark + 1))) {
    return { pattern: `${url.slice(0, mark)}?…`, detail: 'Parameters repeat themselves.' };
  }
  return null;
}

function growth(url: string, segments: readonly string[], kept: number, detail: string): Growth {
  const origin = url.slice(0, url.indexOf('/', url.indexOf('//') + 2));
  const stem = segments.slice(0, kept).filter((segment) => segment !== '');
  return { pattern: `${[origin, ...stem].join('/')}/…`, detail };
}

/** How many segments stand before the second round of a repetition; -1 when there is none. */
function findRepetition(segments: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    if (segment === '' || /^\d+$/.test(segment)) continue;
    const count = (counts.get(segment) ?? 0) + 1;
    counts.set(segment, count);
    if (count === 4) return segments.indexOf(segment) + 1;
    if (count === 3) {
      const kept = findRounds(segments);
      if (kept >= 0) return kept;
    }
  }
  return -1;
}

/** Three rounds of the same segments behind each other. */
function findRounds(segments: readonly string[]): number {
  for (let length = 1; length * 3 <= segments.length; length++) {
    let equal = 0;
    for (let i = 0; i + length < segments.length; i++) {
      equal = segments[i] === segments[i + length] ? equal + 1 : 0;
      if (equal === length * 2) return i - length * 2 + 1 + length;
    }
  }
  return -1;
}

function hasThreeOfAPair(query: string): boolean {
  const pairs = query.split('&', MAX_PAIRS);
  if (pairs.length < 3) return false;
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const count = (counts.get(pair) ?? 0) + 1;
    if (count === 3 && pair !== '') return true;
    counts.set(pair, count);
  }
  return false;
}
