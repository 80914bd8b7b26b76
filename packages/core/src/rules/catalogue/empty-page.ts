import { siteRule } from '../define.js';
import { googleRaterGuidelines } from '../policies.js';
import { reportThinFamilies, thinPagesEvidence } from '../thin-pages.js';

/** One page in a hundred may be one that somebody has begun to write. */
const LEAST_SHARE = 0.01;

const MENU = '<nav><a href="/">Home</a> <a href="/lamps">Lamps</a> <a href="/chairs">Chairs</a></nav>';

export const emptyPage = siteRule({
  id: 'empty-page',
  title: 'Pages without main text',
  why: 'A reader who comes from a search finds a frame with nothing in it, which raters are told to mark lowest.',
  fix: 'Fill the pages, take them down, or exclude them from search with noindex.',
  severity: 'warning',
  confidence: 'likely',
  policy: [googleRaterGuidelines],
  packs: ['google'],
  evidence: thinPagesEvidence,
  identity: ['host'],
  examples: {
    bad: [{ '/lamps': `<title>Lamps</title>${MENU}<main></main>` }],
    good: [
      { '/': `<title>Home</title>${MENU}<main></main>` },
      { '/lamps': `<title>Lamps</title>${MENU}<main></main><meta name="robots" content="noindex">` },
      { '/old': '<title>Moved</title><meta http-equiv="refresh" content="0; url=/lamps">' },
      { '/login': `<title>Members</title>${MENU}<form action="/session"><input name="user"></form>` },
    ],
  },
  check: (site) => reportThinFamilies(site, 'empty-page', LEAST_SHARE),
});
