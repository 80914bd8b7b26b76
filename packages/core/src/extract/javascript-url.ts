import { decodePercent } from '../percent.js';

/** Longer code is not searched: a link is short. */
const LONGEST_CODE = 4_000;
/** How often percent encoding may be nested around the URL. */
const MOST_DECODINGS = 3;

const URL_LITERAL = /https?:\/\/[^\s'"`<>\\]{1,2000}/i;
/** A quoted path or protocol-relative URL directly behind what opens it. */
const OPENED_PATH =
  /(?:\bopen\s*\(|\bhref\s*=|\blocation\s*=|\b(?:assign|replace)\s*\()\s*['"`](\/[^\s'"`<>\\]{0,2000})/i;
const NAVIGATES = /\b(?:open|location|href|navigate|redirect|goto|assign)/i;

/** Whether an attribute's value is code that runs when it is followed. Tabs and line ends inside the word do not count. */
export function isJavascriptUrl(raw: string): boolean {
  // The first letter tells nearly all links apart.
  const first = raw.charCodeAt(0) | 0x20;
  if (first !== 0x6a && first > 0x20) return false;
  return /^[\0- ]*j[\t\n\r]*a[\t\n\r]*v[\t\n\r]*a[\t\n\r]*s[\t\n\r]*c[\t\n\r]*r[\t\n\r]*i[\t\n\r]*p[\t\n\r]*t[\t\n\r]*:/i.test(
    raw,
  );
}

/**
 * The URL to which code leads, as far as it can be read off: the first http or https URL literal, found after decoding
 * percent encoding and script escapes as often as needed, and no more often, so that what is encoded inside the URL
 * stays so; or else a path that is opened. Nothing is run. '' when there is none.
 */
export function readJavascriptUrl(code: string): string {
  let text = unescapeScript(code.slice(0, LONGEST_CODE));
  for (let decodings = 0; ; decodings++) {
    const found = findLiteral(text) || (OPENED_PATH.exec(text)?.[1] ?? '');
    if (found !== '' || decodings === MOST_DECODINGS || !text.includes('%')) return found;
    text = decodePercent(text);
  }
}

/** The same for an `onclick`, whose code often only counts clicks: it must speak of going somewhere. */
export function readClickHandler(code: string): string {
  return NAVIGATES.test(code.slice(0, LONGEST_CODE)) ? readJavascriptUrl(code) : '';
}

function findLiteral(text: string): string {
  const match = URL_LITERAL.exec(text);
  if (match === null) return '';
  const [url] = match;
  // In a URL of code even the quotes may be percent-encoded; the literal ends where the same quote comes again.
  const quote = text.slice(Math.max(0, match.index - 3), match.index).toLowerCase();
  const end = quote === '%27' || quote === '%22' ? url.indexOf(quote) : -1;
  return end === -1 ? url : url.slice(0, end);
}

function unescapeScript(code: string): string {
  if (!code.includes('\\')) return code;
  return code.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|\/)/gi, (_, byte?: string, unit?: string) => {
    const digits = byte ?? unit;
    return digits === undefined ? '/' : String.fromCharCode(Number.parseInt(digits, 16));
  });
}
