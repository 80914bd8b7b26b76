import { siteRule } from '../define.js';
import { googleRaterGuidelines, googleThinAffiliation } from '../policies.js';
import { reportThinPages, thinPagesEvidence } from '../thin-pages.js';

const LAMP =
  'This lamp stands a little behind your shoulder, so that its light falls on the page and not into your eyes. It has a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.';
const OWN =
  'We read under five of them for a month each. The cheapest one flickered, the largest one warmed the room, and the one that we kept can be bent with two fingers and stays where it is.';
const OFFERS = [1, 2, 3, 4, 5]
  .map((offer) => `<a href="https://x.pxf.io/c/1/${offer}/3" rel="sponsored"><img src="/${offer}.png" alt=""></a>`)
  .join(' ');

export const thinAffiliatePage = siteRule({
  id: 'thin-affiliate-page',
  title: 'Affiliate pages with little of their own',
  why: 'Pages that carry offers and add nothing of their own are what search engines call thin affiliation.',
  fix: 'Add what the shop does not say: tests, prices, pictures, comparisons of your own; or take the pages down.',
  severity: 'warning',
  confidence: 'review',
  policy: [googleThinAffiliation, googleRaterGuidelines],
  packs: ['google'],
  evidence: thinPagesEvidence,
  identity: ['host'],
  examples: {
    bad: [
      {
        '/lamp': `<title>Lamps</title><article><p>${LAMP}</p></article>`,
        '/offers': `<title>Lamps on offer</title><article><p>${LAMP}</p>${OFFERS}</article>`,
      },
    ],
    good: [
      { '/offers': `<title>Lamps on offer</title><article><p>${LAMP}</p><p>${OWN}</p>${OFFERS}</article>` },
      {
        '/lamp': `<title>Lamps</title><article><p>${LAMP}</p></article>`,
        '/light': `<title>The best light</title><article><p>${LAMP}</p></article>`,
      },
    ],
  },
  check: (site) => reportThinPages(site, 'thin-affiliate-page'),
});
