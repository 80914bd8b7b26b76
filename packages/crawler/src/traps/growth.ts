import { readFolder, readSegments } from './address.js';

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
    return { pattern: readFolder(url), detail: `Paths of more than ${MAX_SEGMENTS} segments.` };
  }
  if (segments.length > 3 && hasRepetition(segments)) {
    return { pattern: readFolder(url), detail: 'Paths in which the same segments come again and again.' };
  }
  const mark = url.indexOf('?');
  if (mark >= 0 && hasThreeOfAPair(url.slice(mark + 1))) {
    return { pattern: `${url.slice(0, mark)}?…`, detail: 'Queries in which the same parameter comes again and again.' };
  }
  return null;
}

function hasRepetition(segments: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    if (segment === '' || /^\d+$/.test(segment)) continue;
    const count = (counts.get(segment) ?? 0) + 1;
    counts.set(segment, count);
    if (count === 4 || (count === 3 && hasThreeRounds(segments))) return true;
  }
  return false;
}

/** Whether the same segments, one or several, stand three times behind each other. */
function hasThreeRounds(segments: readonly string[]): boolean {
  for (let length = 1; length * 3 <= segments.length; length++) {
    let equal = 0;
    for (let i = 0; i + length < segments.length; i++) {
      equal = segments[i] === segments[i + length] ? equal + 1 : 0;
      if (equal === length * 2) return true;
    }
  }
  return false;
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
