import { siteRule } from '../define.js';
import { googleRaterGuidelines, googleScaledContent } from '../policies.js';
import { reportThinFamilies, thinPagesEvidence } from '../thin-pages.js';

const FRAME =
  'Welcome to the shop for everything that gives light. We send within two days, take back for a month, and answer the telephone from eight in the morning until six at night, also on Saturdays. Whoever orders before noon has the parcel on the next day in most towns of the country, and pays when it is there. All lamps come with a bulb, a plug and a book that tells how to hang them.';

export const templateOnlyPage = siteRule({
  id: 'template-only-page',
  title: 'Pages that are hardly more than the template',
  why: 'Pages that differ in a name or two from all others of the site are read as made by the dozen.',
  fix: 'Give each page content of its own, or make one page of them.',
  severity: 'notice',
  confidence: 'review',
  policy: [googleScaledContent, googleRaterGuidelines],
  packs: ['google'],
  evidence: thinPagesEvidence,
  identity: ['host'],
  examples: {
    bad: [
      Object.fromEntries(
        ['Aachen', 'Bonn', 'Celle', 'Dessau', 'Emden', 'Fulda', 'Gera', 'Hamm'].map((town) => [
          `/${town}`,
          `<title>Lamps in ${town}</title><main><h1>${town}</h1><p>There are no lamps in ${town} today, but we look for some.</p></main><aside><p>${FRAME}</p></aside>`,
        ]),
      ),
    ],
    good: [{ '/lamps': `<title>Lamps</title><article><p>${FRAME}</p></article>` }],
  },
  check: (site) => reportThinFamilies(site, 'template-only-page'),
});
