/** What a line of robots.txt says. */
type Directive = 'user-agent' | 'allow' | 'disallow' | 'crawl-delay' | 'sitemap';

export interface RobotsLine {
  directive: Directive;
  /** Bytes as Latin-1 characters, trimmed. */
  value: string;
  /** Counts from 1. */
  number: number;
  /** The line as a person reads it, cut at 200 characters. */
  text: string;
}

/** Bytes of a file that are read; RFC 9309 asks for at least 500 KiB, and Google reads no more. */
const MAX_ROBOTS_BYTES = 500 * 1024;

/** Bytes of a line that are read, as in Google's parser (2,083 for a URL, eight times over). */
const MAX_LINE_BYTES = 16_663;
const MAX_SHOWN = 200;

/** How keys begin, with the misspellings that Google's parser forgives (github.com/google/robotstxt, robots.cc). */
const KEYS: readonly (readonly [Directive, readonly string[]])[] = [
  ['user-agent', ['user-agent', 'useragent', 'user agent']],
  ['allow', ['allow']],
  ['disallow', ['disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw']],
  ['crawl-delay', ['crawl-delay', 'crawldelay']],
  ['sitemap', ['sitemap', 'site-map']],
];

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The lines of a robots.txt that say something a crawler obeys, in their order. Bytes beyond 500 KiB are not read. */
export function* readLines(file: Buffer): Generator<RobotsLine> {
  let start = 0;
  // A cut byte order mark is forgiven, too.
  while (start < 3 && file[start] === BYTE_ORDER_MARK[start]) start++;
  const text = file.toString('latin1', start, MAX_ROBOTS_BYTES);
  let number = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number++;
    const read = readLine(line.slice(0, MAX_LINE_BYTES));
    if (read !== null) yield { ...read, number, text: showLine(line) };
  }
}

function readLine(line: string): { directive: Directive; value: string } | null {
  const said = trim(/^[^#\0]*/.exec(line)?.[0] ?? '');
  const colon = said.indexOf(':');
  // A missing colon is forgiven where exactly two words stand.
  const [, key = '', value = ''] =
    colon >= 0
      ? ['', trim(said.slice(0, colon)), trim(said.slice(colon + 1))]
      : (/^(\S+)[ \t]+(\S+)$/.exec(said) ?? []);
  const lower = key.toLowerCase();
  const found = KEYS.find(([, starts]) => starts.some((start) => lower.startsWith(start)));
  return found === undefined ? null : { directive: found[0], value };
}

/** White space of ASCII only: a no-break space in Latin-1 is half of another character here. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\v\f'.includes(text.charAt(start))) start++;
  while (end > start && ' \t\v\f'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function showLine(line: string): string {
  return Buffer.from(line.slice(0, 2 * MAX_SHOWN), 'latin1')
    .toString('utf8')
    .trim()
    .slice(0, MAX_SHOWN);
}
