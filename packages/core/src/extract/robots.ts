import { BoundedMap } from '../bounded-map.js';
import { detach } from '../detach.js';

/** Directives that have a value behind a colon, so that what stands before it is no crawler's name. */
const VALUED = new Set(['max-snippet', 'max-image-preview', 'max-video-preview', 'unavailable_after']);

const LONGEST = 10_000;
/** Longer values are none that many pages have. */
const LONGEST_KEPT = 200;
/** The pages of a site say the same. */
const known = new BoundedMap<string, readonly string[]>(64);

/** The crawler whose directives count beside those for everybody: the audit asks what a search engine may do. */
const SEARCH_ENGINE = 'googlebot';

/** Whether a `meta` of this name holds robots directives that count. */
export function isRobotsMeta(name: string): boolean {
  return name === 'robots' || name === SEARCH_ENGINE;
}

/**
 * The directives of a `meta robots` or an `X-Robots-Tag` in lower case. In a header a crawler's name may stand before its
 * directives, `otherbot: noindex, nofollow`; those for other crawlers are left out. Each line is a header of its own.
 * Format: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export function readRobotsDirectives(value: string): readonly string[] {
  const earlier = known.get(value);
  if (earlier !== undefined) return earlier;
  const directives = value.slice(0, LONGEST).toLowerCase().split('\n').flatMap(readLine).map(detach);
  if (value.length <= LONGEST_KEPT) known.set(value, directives);
  return directives;
}

function readLine(line: string): string[] {
  const directives: string[] = [];
  let counts = true;
  // The only comma that parts no directives stands in a date.
  const listed = line.replace(/(unavailable_after\s{0,9}:\s{0,9}[a-z]{3,9}),/g, '$1');
  for (const part of listed.split(',')) {
    let directive = part.trim();
    const colon = directive.indexOf(':');
    const name = directive.slice(0, Math.max(colon, 0)).trim();
    if (colon !== -1 && !VALUED.has(name)) {
      counts = name === SEARCH_ENGINE || name === '*';
      directive = directive.slice(colon + 1).trim();
    }
    if (counts && directive !== '') directives.push(directive);
  }
  return directives;
}
