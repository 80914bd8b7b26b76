import { siteRule } from '../define.js';
import { googleRaterGuidelines } from '../policies.js';
import { reportThinFamilies, thinPagesEvidence } from '../thin-pages.js';

const HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-01">';
const LAMP = 'A reading lamp should stand a little behind your shoulder.';
const REASON =
  'Then its light falls on the page and not into your eyes. Choose a warm bulb, and a shade that is closed.';
const AD = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>';

export const thinPage = siteRule({
  id: 'thin-page',
  title: 'Pages with too few words for what they are',
  why: 'An unsatisfying amount of main content, for what a page is there for, is what raters are told to mark low.',
  fix: 'Say what a reader of such a page wants to know, or make one page of several.',
  severity: 'notice',
  confidence: 'review',
  policy: [googleRaterGuidelines],
  packs: ['google'],
  evidence: thinPagesEvidence,
  identity: ['host'],
  examples: {
    bad: [
      {
        '/lamp': `${HEAD}<title>Where a lamp stands</title><article><h1>Where a lamp stands</h1><p>${LAMP}</p></article>`,
      },
      { '/lamp': `${HEAD}<title>Lamps</title><article><h1>Lamps</h1><p>${LAMP}</p>${AD}<p>${REASON}</p></article>` },
    ],
    good: [
      { '/lamp': `${HEAD}<title>Lamps</title><article><h1>Lamps</h1><p>${LAMP}</p><p>${REASON}</p></article>` },
      { '/': `${HEAD}<title>Lamps</title><article><h1>Lamps</h1><p>${LAMP}</p></article>` },
      { '/contact': `${HEAD}<title>Contact</title><article><h1>Contact</h1><p>${LAMP}</p></article>` },
      { '/lamp': `${HEAD}<title>Lamp</title><meta name="robots" content="noindex"><article><p>${LAMP}</p></article>` },
    ],
  },
  check: (site) => reportThinFamilies(site, 'thin-page'),
});
