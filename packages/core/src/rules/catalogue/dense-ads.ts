import type { Region } from '../../model.js';
import { pageRule } from '../define.js';
import { betterAdsStandards, chromeAdFiltering } from '../policies.js';

/**
 * Units for each 1,000 words of main text. A thousand words take some 4,000 px on a phone (7 words to a line of 24 px, and
 * the space between paragraphs); 7 units of 250 px are 30 % of that height and their own together. Twice that, because
 * pages often name one place for small and another for large screens.
 */
const MOST_UNITS = 14;
/** Fewer are a banner at the top, one at the end and some between, however short the page. */
const LEAST_UNITS = 5;
/** Of a page with hardly any text the share says nothing. */
const LEAST_WORDS = 100;

/** Beside the main text, and not in it. */
const ASIDE: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'aside', 'footer']);

export const denseAds = pageRule({
  id: 'dense-ads',
  title: 'Many ad units for little text (a proxy for ad density)',
  why: 'Units per 1,000 words is a proxy: Chrome measures heights, which need a browser, and may hide all ads of a site that fails.',
  fix: 'Measure the page in a browser, and take units out where ads take more than 30 % of its height on a phone.',
  severity: 'notice',
  confidence: 'possible',
  policy: [betterAdsStandards, chromeAdFiltering],
  packs: ['google'],
  evidence: { proxyUnitsPer1000Words: 'number', units: 'number', words: 'number' },
  identity: [],
  examples: {
    bad: [`<main>${`<p>${'Words about a lamp. '.repeat(6)}</p>${unit(1)}`.repeat(6)}</main>`],
    good: [
      `<main>${`<p>${'Words about a lamp. '.repeat(60)}</p>${unit(1)}`.repeat(6)}</main>`,
      `<main><p>${'Words about a lamp. '.repeat(30)}</p>${unit(4)}</main>`,
      `<main><p>${'Words about a lamp. '.repeat(30)}</p></main><aside>${unit(6)}</aside>`,
      `<main><p>Words about a lamp.</p>${unit(6)}</main>`,
    ],
  },
  *check({ content }) {
    const units = content.slots.filter(({ region }) => !ASIDE.has(region));
    const words = content.words.main;
    const [first] = units;
    if (!first || units.length < LEAST_UNITS || words < LEAST_WORDS) return;
    const share = (1_000 * units.length) / words;
    if (share <= MOST_UNITS) return;
    const evidence = { proxyUnitsPer1000Words: Math.round(share), units: units.length, words };
    yield { at: first.at, evidence, places: units.length };
  },
});

function unit(times: number): string {
  return '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>'.repeat(
    times,
  );
}
