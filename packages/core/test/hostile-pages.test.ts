import { describe, expect, test } from 'vitest';
import { judgeFacts } from '../src/audit.js';
import { defaultCatalogue } from '../src/catalogue.js';
import { factsOf } from './extract/page.js';

/** UTF-16 units of a page; the cost of each is compared with that in pages of a sixteenth. */
const LENGTH = 80_000;
const SHARE = 16;
/** Less than 1.5 is measured; where much of the time grew with the square of the length it would be five and more. */
const MOST_GROWTH = 3;

const catalogue = defaultCatalogue();

function judge(html: string): void {
  judgeFacts('https://example.com/guides/lamps/', factsOf(html), catalogue);
}

/** What the piece makes again and again, numbered from 0, behind a beginning. */
function pageOf(length: number, piece: (index: number) => string, start = ''): string {
  let html = start;
  for (let index = 0; html.length < length; index++) html += piece(index);
  return html;
}

/** Microseconds of processor time that the work takes, at best: whatever else runs only makes it slower. */
function cost(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

const repeated = (piece: string, start = '') => [() => piece, start] as const;
const numbered = (piece: (index: number) => string, start = '') => [piece, start] as const;

type Kind = readonly [piece: (index: number) => string, start: string];

const kinds: Record<string, Kind> = {
  'elements in elements': repeated('<div>x'),
  'stray end tags': repeated('<div></x></span>'),
  items: repeated('<li>x'),
  'lists in lists': repeated('<ol><li><a href="/x">x</a>'),
  'headings in headings': repeated('<h1>x'),
  'quotes in quotes': repeated('<blockquote>x'),
  'tables in tables': repeated('<table><tr><td>x'),
  'a wide table': repeated('<td>1', '<table><tr>'),
  'a long table': repeated('<tr><td>lamp<td>1', '<table>'),
  'tiny blocks': repeated('<p>a'),
  'tiny blocks that differ': numbered((index) => `<p>w${index}`),
  'a giant paragraph': repeated('lamps of glass and brass ', '<p>'),
  'a giant paragraph of distinct words': numbered((index) => `w${index} `, '<p>'),
  'a giant word': repeated('x', '<p>'),
  'a giant sentence without spaces': repeated('灯具和椅子', '<p>'),
  'full stops': repeated('. ', '<p>'),
  'opening quotation marks': repeated('“', '<p>'),
  links: numbered((index) => `<a href="/${index}">lamp ${index}</a>`),
  'affiliate links': numbered((index) => `<a href="https://brand.sjv.io/c/1234567/${index}/17190">b</a>`),
  'banners and pixels': numbered(
    (index) =>
      `<a href="https://brand.sjv.io/c/1/${index % 99}/2"><img src="/${index}"></a><img width="0" height="0" src="https://imp.pxf.io/i/1/${index}/2">`,
  ),
  'attributes of one tag': numbered((index) => `data-ad-${index}=1 `, '<ins '),
  'tags with ad attributes': numbered((index) => `<ins class="ad" data-ad-${index}="1">x</ins>`),
  'a giant class': repeated('ad-slot banner ', '<div class="'),
  'giant classes': repeated(`<div class="${'sponsored content '.repeat(100)}"><p>x</p></div>`),
  'distinct classes': numbered((index) => `<div class="c${index} post"><p>lamp ${index}</p></div>`),
  'made-up elements': numbered((index) => `<x-${index}>a</x-${index}>`),
  'a giant script': repeated('var lamp = "https://shop.example/x"; location = lamp;', '<script>'),
  'functions in functions': repeated('(function () {', '<script>'),
  'calls that define slots': repeated("googletag.defineSlot('/1/a', [300, 250], 'x');", '<script>'),
  'structured data': repeated('[{"@type":"Article"},', '<script type="application/ld+json">'),
  styles: repeated('<p style="color:red;position:absolute;width:1px">x'),
  disclosures: repeated('<p>This page contains affiliate links. We may earn a commission.'),
  'disclosures in one paragraph': repeated('This page contains affiliate links. ', '<p>'),
  'one word of a disclosure': repeated('affiliate ', '<p>'),
  labels: repeated('<p>Ad</p><p>lamp</p>'),
  'leaked prompts': repeated('<p>As an AI language model, I cannot '),
  mojibake: repeated('Ã©â€™ ', '<p>'),
  'a giant title': repeated('lamp ', '<title>'),
  'headings that repeat the title': repeated('<h2>Lamps of brass</h2>', '<title>Lamps of brass</title>'),
  'teasers of articles': repeated(
    '<article><h2><a href="/a">A lamp</a></h2><time>2026-01-01</time><p>Glass.</p></article>',
  ),
  products: repeated(
    '<div class="product"><img src="/x"><span class="price">$ 10</span><a href="/p">Add to cart</a></div>',
  ),
  'posts of a forum': repeated('<div class="post"><a href="/u">ann</a> wrote: <blockquote>lamps</blockquote>yes</div>'),
  code: repeated('<pre>lamp = 1;</pre>'),
  dates: repeated('<p>2026-01-02 03:04:05'),
  'text without scripts': repeated('<noscript><p>lamps of glass</noscript>'),
  'hidden words': repeated('<b hidden>a</b> b '),
  'languages in turn': numbered((index) =>
    index % 2 ? '<p>Das ist ein Satz über Lampen.' : '<p>This is about lamps.',
  ),
  'line breaks': repeated('a<br><br>'),
  entities: repeated('&amp;&nbsp;x', '<p>'),
  brackets: repeated('<', '<p>'),
};

describe('the time to read and judge a page grows with its length, whatever stands on it:', () => {
  test.each(Object.entries(kinds))('%s', (_, [piece, start]) => {
    const short = pageOf(LENGTH / SHARE, piece, start);
    const long = pageOf(LENGTH, piece, start);
    const ofShort = cost(() => {
      for (let i = 0; i < SHARE; i++) judge(short);
    });
    const ofLong = cost(() => judge(long));
    expect(ofLong / Math.max(ofShort, 5_000)).toBeLessThan(MOST_GROWTH);
  });
});
