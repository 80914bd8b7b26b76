import { copiesEvidence, reportCopies } from '../copies.js';
import { siteRule } from '../define.js';
import { googleCanonicalisation, googleSpamPolicies } from '../policies.js';

const LAMP =
  '<p>A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.</p>';
const SHELL = '<nav>Lamps Chairs Desks Shelves</nav><p>This page needs a browser that runs scripts.</p>';

export const duplicatePage = siteRule({
  id: 'duplicate-page',
  title: 'Pages that show the same from top to bottom',
  why: 'Search engines keep one of several equal pages, and readers find nothing new on the others.',
  fix: 'Redirect the copies to one page, or name it as their canonical; where scripts fill the pages, send the text with the page.',
  severity: 'warning',
  policy: [googleCanonicalisation, googleSpamPolicies],
  packs: [],
  evidence: copiesEvidence,
  identity: ['representative'],
  examples: {
    bad: [
      { '/lamp': `<title>Lamps</title>${LAMP}`, '/light': `<title>The best light</title>${LAMP}` },
      { '/lamp': `<title>Lamps</title>${SHELL}`, '/chair': `<title>Chairs</title>${SHELL}` },
    ],
    good: [
      { '/lamp': `${LAMP}<p>Ada</p>`, '/light': `${LAMP}<p>Grace</p>` },
      { '/a': '<title>A</title><p>As good as empty.</p>', '/b': '<title>B</title><p>As good as empty.</p>' },
      { '/lamp': LAMP, '/lamp/': LAMP },
    ],
  },
  check: (site) => reportCopies(site, 'full-page'),
});
