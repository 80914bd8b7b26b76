import { siteRule } from '../define.js';
import { doorwayEvidence, reportDoorways } from '../doorways.js';
import { googleSpamPolicies } from '../policies.js';

const LAMP =
  'A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.';

export const spunTitles = siteRule({
  id: 'spun-titles',
  title: 'One text under many titles (doorways)',
  why: 'Pages with one body under titles that were made up anew are doorways and scaled content abuse: search engines drop the site for them.',
  fix: 'Keep one of the pages, redirect the others to it, and take them out of sitemaps and lists of links.',
  severity: 'warning',
  confidence: 'likely',
  policy: [googleSpamPolicies],
  packs: [],
  evidence: doorwayEvidence,
  identity: ['representative'],
  examples: {
    bad: [
      {
        '/lamp': `<title>Lamps for readers</title><p>${LAMP}</p>`,
        '/light': `<title>Where good light comes from</title><p>${LAMP}</p>`,
        '/night': `<title>Your guide to bright evenings</title><p>${LAMP}</p>`,
      },
    ],
    good: [
      {
        '/lamp': `<title>Lamps for readers</title><p>${LAMP}</p>`,
        '/print/lamp': `<title>Lamps for readers</title><p>${LAMP}</p>`,
        '/mail/lamp': `<title>Lamps for readers</title><p>${LAMP}</p>`,
      },
      {
        '/lamp': `<title>Lamps for readers</title><p>${LAMP}</p>`,
        '/light': `<title>Where good light comes from</title><p>${LAMP}</p>`,
        '/night': `<title>Your guide to bright evenings</title><link rel="canonical" href="/lamp"><p>${LAMP}</p>`,
      },
      {
        '/lamp': `<title>Lamps for readers</title><p>${LAMP}</p>`,
        '/tag/light': `<title>Everything on light</title><p>${LAMP}</p>`,
        '/2025/11/': `<title>November of last year</title><p>${LAMP}</p>`,
      },
    ],
  },
  check: (site) => reportDoorways(site, 'spun-titles'),
});
