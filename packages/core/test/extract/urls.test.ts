import { expect, test } from 'vitest';
import { UrlResolver } from '../../src/extract/urls.js';

const BASES = [
  'https://example.com/',
  'https://www.example.com/a/b/c?d=e#f',
  'https://example.com:8443/a;b/c:d/e?q=/a/b#/c/d',
  'http://127.0.0.1:8080/x/y',
  'http://user:word@example.org/p/',
  'http://[::1]/z',
  'HTTP://EXAMPLE.com/A/../B',
  'file:///a/b',
  'about:blank',
];
/** Of what URLs are made, and what turns them into something else. */
const PIECES = [
  ...'http https javascript mailto data ftp ws example.com www. com a bc index .html xn-- xn--nxa 1 127.0.0.1 0x1'.split(
    ' ',
  ),
  ...': / // /./ /../ . .. %2e %2E % %41 ? # & = \\ @ :80 :443 :8080 - _ ~ ! \' " < > ` { } | ^ [ ] ( ) * + , ; $'.split(
    ' ',
  ),
  ...[' ', '\t', '\n', 'A', 'HTTP', 'é', '日', 'ß', '\u00ad', '\u200d', '\u212a'],
];

/** The same numbers from 0 to 1 every time. */
function* numbers(): Generator<number, never> {
  for (let seed = 1; ; seed = (seed * 48_271) % 2_147_483_647) yield seed / 2_147_483_647;
}

function resolvedByStandard(raw: string, base: string): string {
  try {
    const { href } = new URL(raw, base);
    return /^https?:/.test(href) ? href : '';
  } catch {
    return '';
  }
}

test('what is not given to the parser of URLs comes out as if it had been', () => {
  const random = numbers();
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random.next().value * from.length)] as T;
  for (const base of BASES) {
    for (let count = 0; count < 3_000; count++) {
      const resolver = new UrlResolver(base);
      const beginning =
        pick(['', '', '/', '//', '#', 'http://', 'https://']) + pick(['', '', 'example.com', 'a.bc', 'h']);
      const raw = beginning + Array.from({ length: Math.floor(random.next().value * 6) }, () => pick(PIECES)).join('');
      expect(resolver.resolve(raw), `${raw} on ${base}`).toBe(resolvedByStandard(raw, base));
    }
  }
});

test.each([
  ['/a/b?c=d#e', 'https://example.com/a/b?c=d#e'],
  ['a/b', 'https://example.com/x/a/b'],
  ['#top', 'https://example.com/x/y?z#top'],
  ['', 'https://example.com/x/y?z'],
  ['https://example.org', 'https://example.org/'],
  ['//example.org/a', 'https://example.org/a'],
  ['/../a', 'https://example.com/a'],
  ['https://EXAMPLE.org/%7Ea b', 'https://example.org/%7Ea%20b'],
  ['mailto:a@b', ''],
])('%s leads to %s', (raw, href) => {
  expect(new UrlResolver('https://example.com/x/y?z#there').resolve(raw)).toBe(href);
});
