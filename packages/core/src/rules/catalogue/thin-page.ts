import { siteRule } from '../define.js';
import { googleRaterGuidelines } from '../policies.js';
import { reportThinPages, thinPagesEvidence } from '../thin-pages.js';

const HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-01">';
const LAMP =
  'A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes.';

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
        '/lamp': `${HEAD}<title>Where a lamp should stand</title><article><h1>Where a lamp should stand</h1><p>${LAMP}</p></article>`,
      },
    ],
    good: [
      { '/': `${HEAD}<title>Lamps</title><article><h1>Lamps</h1><p>${LAMP}</p></article>` },
      { '/contact': `${HEAD}<title>Contact</title><article><h1>Contact</h1><p>${LAMP}</p></article>` },
      { '/lamp': `${HEAD}<title>Lamp</title><meta name="robots" content="noindex"><article><p>${LAMP}</p></article>` },
    ],
  },
  check: (site) => reportThinPages(site, 'thin-page'),
});
