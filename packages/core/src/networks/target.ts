import { decodePercent } from '../percent.js';
import { parseUrl } from './address.js';
import type { TargetMeaning } from './define.js';

/** How often a URL may be encoded inside another; networks that wrap each other encode twice. */
const MOST_DECODINGS = 3;

/** Longer values in base64 are not read. */
const LONGEST_BASE64 = 8_000;

const BARE_URL = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i;

/** The absolute http or https URL that a parameter's value holds, serialised; undefined when it holds none. */
export function readTarget(value: string, meaning: TargetMeaning): string | undefined {
  let text = (meaning === 'base64-target' ? decodeBase64(decodePercent(value)) : value).trim();
  for (let decodings = 0; ; decodings++) {
    const absolute = toAbsolute(text, meaning === 'bare-target');
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
  return readTarget(/^https?:\//i.test(rest) ? rest + search + hash : rest, 'target');
}

/** Base64 of UTF-8 (RFC 4648, sections 4 and 5), with or without padding; '' for what is none. */
function decodeBase64(text: string): string {
  // A + that was not encoded in the query has become a space.
  const digits = text
    .replaceAll(' ', '+')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '');
  if (digits.length > LONGEST_BASE64 || digits.length % 4 === 1 || !/^[\w+/]+$/.test(digits)) return '';
  return new TextDecoder().decode(Uint8Array.from(atob(digits), (unit) => unit.charCodeAt(0)));
}

function toAbsolute(text: string, isBare: boolean): string | undefined {
  const absolute = text.startsWith('//') ? `https:${text}` : text;
  if (/^https?:\//i.test(absolute)) return serialised(absolute);
  return isBare && BARE_URL.test(text) ? serialised(`https://${text}`) : undefined;
}

function serialised(url: string): string | undefined {
  return parseUrl(url)?.href;
}
