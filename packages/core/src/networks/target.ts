import { decodePercent, parseUrl } from './address.js';

/** How often a URL may be encoded inside another; networks that wrap each other encode twice. */
const MOST_DECODINGS = 3;

const BARE_URL = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i;

/** The absolute http or https URL that a parameter's value holds, serialised; undefined when it holds none. */
export function readTarget(value: string, isBare: boolean): string | undefined {
  let text = value.trim();
  for (let decodings = 0; ; decodings++) {
    const absolute = toAbsolute(text, isBare);
    if (absolute !== undefined) return absolute;
    if (decodings === MOST_DECODINGS || !text.includes('%')) return undefined;
    text = decodePercent(text).trim();
  }
}

/**
 * The URL that stands as the rest of a path. Written as it is, it takes the query and the fragment with it; encoded, it
 * has its own.
 */
export function readTargetRest(rest: string, search: string, hash: string): string | undefined {
  return readTarget(/^https?:\//i.test(rest) ? rest + search + hash : rest, false);
}

function toAbsolute(text: string, isBare: boolean): string | undefined {
  const absolute = text.startsWith('//') ? `https:${text}` : text;
  if (/^https?:\//i.test(absolute)) return serialised(absolute);
  return isBare && BARE_URL.test(text) ? serialised(`https://${text}`) : undefined;
}

function serialised(url: string): string | undefined {
  return parseUrl(url)?.href;
}
