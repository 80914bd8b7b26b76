import { siteRule } from '../define.js';
import { googleRaterGuidelines, googleScaledContent, googleScrapedContent } from '../policies.js';
import { reportThinFamilies, thinPagesEvidence } from '../thin-pages.js';

const LAMP =
  'A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.';
const CHAIR =
  'The seat of a good chair is as high as the hollow of your knee, and leaves two fingers of room before it. Sit down with both feet on the floor, lean back, and feel whether the rest meets the small of your back. Wool wears better than linen, and a cover that comes off can be washed every spring.';

export const notUniquePage = siteRule({
  id: 'not-unique-page',
  title: 'Pages whose text stands on other pages too',
  why: 'A page that adds nothing to another one has no reason to be found, and many of them look made for rankings.',
  fix: 'Merge them with the page that they repeat, name that one as canonical, or write what only they have to say.',
  severity: 'warning',
  confidence: 'likely',
  policy: [googleScaledContent, googleScrapedContent, googleRaterGuidelines],
  packs: ['google'],
  evidence: thinPagesEvidence,
  identity: ['host'],
  examples: {
    bad: [
      {
        '/lamp': `<title>Lamps</title><article><p>${LAMP}</p></article>`,
        '/chair': `<title>Chairs</title><article><p>${CHAIR}</p></article>`,
        '/room': `<title>The best room to read in</title><article><p>${LAMP}</p><p>${CHAIR}</p></article>`,
      },
    ],
    good: [
      {
        '/lamp': `<title>Lamps</title><article><p>${LAMP}</p></article>`,
        '/light': `<title>The best light</title><article><p>${LAMP}</p></article>`,
      },
      {
        '/lamp': `<title>Lamps</title><article><p>${LAMP}</p></article>`,
        '/chair': `<title>Chairs</title><article><p>${CHAIR}</p></article>`,
      },
      {
        '/lamp': `<title>Lamps</title><article><p>${LAMP}</p></article>`,
        '/light': `<title>Light</title><link rel="canonical" href="/lamp"><article><p>${LAMP}</p></article>`,
      },
    ],
  },
  check: (site) => reportThinFamilies(site, 'not-unique-page'),
});
