import { copiesEvidence, reportCopies } from '../copies.js';
import { siteRule } from '../define.js';
import { googleCanonicalisation, googleSpamPolicies } from '../policies.js';

const LAMP =
  'A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.';
const CHAIR =
  'The seat of a good chair is as high as the hollow of your knee, and leaves two fingers of room before it. Sit down with both feet on the floor, lean back, and feel whether the rest meets the small of your back. Wool wears better than linen, and a cover that comes off can be washed every spring.';

export const nearDuplicateContent = siteRule({
  id: 'near-duplicate-content',
  title: 'Pages with nearly the same text',
  why: 'Pages that differ in a few words compete with each other and may be read as doorways to one offer.',
  fix: 'Merge them into one page, or write what only each of them has to say.',
  severity: 'warning',
  policy: [googleSpamPolicies, googleCanonicalisation],
  packs: [],
  evidence: copiesEvidence,
  identity: ['representative'],
  examples: {
    bad: [
      {
        '/lamp': `<title>Lamps</title><p>${LAMP}</p>`,
        '/light': `<title>The best light</title><p>${LAMP} This was our last word.</p>`,
      },
    ],
    good: [{ '/lamp': `<title>Lamps</title><p>${LAMP}</p>`, '/chair': `<title>Chairs</title><p>${CHAIR}</p>` }],
  },
  check: (site) => reportCopies(site, 'near'),
});
