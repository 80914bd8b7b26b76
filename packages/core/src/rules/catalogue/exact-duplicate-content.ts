import { copiesEvidence, reportCopies } from '../copies.js';
import { siteRule } from '../define.js';
import { googleCanonicalisation, googleSpamPolicies } from '../policies.js';

const LAMP =
  '<p>A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.</p>';

export const exactDuplicateContent = siteRule({
  id: 'exact-duplicate-content',
  title: 'Pages with the same text',
  why: 'Search engines show one of several equal pages and may read many of them as made for ranking.',
  fix: 'Keep one page, and redirect the others to it or name it as their canonical.',
  severity: 'warning',
  policy: [googleCanonicalisation, googleSpamPolicies],
  packs: [],
  evidence: copiesEvidence,
  identity: ['representative'],
  examples: {
    bad: [
      {
        '/lamp': `<title>Lamps</title>${LAMP}<footer>By Ada</footer>`,
        '/light': `<title>The best light</title>${LAMP}<footer>By Grace</footer>`,
      },
    ],
    good: [
      { '/lamp': `<title>Lamps</title>${LAMP}`, '/short': '<title>Short</title><p>Nothing to compare here.</p>' },
      { '/a': '<title>A</title><p>As good as empty.</p>', '/b': '<title>B</title><p>As good as empty.</p>' },
    ],
  },
  check: (site) => reportCopies(site, 'exact'),
});
