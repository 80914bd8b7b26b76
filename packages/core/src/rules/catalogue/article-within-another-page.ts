import { gathers } from '../../gathers.js';
import type { Containment } from '../../model.js';
import { withoutWww } from '../../without-www.js';
import { siteRule } from '../define.js';
import { googleCanonicalisation, googleScrapedContent } from '../policies.js';

const LAMP =
  '<p>A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.</p>';
const CHAIR =
  '<p>The seat of a good chair is as high as the hollow of your knee, and leaves two fingers of room before it. Sit down with both feet on the floor, lean back, and feel whether the rest meets the small of your back. Wool wears better than linen, and a cover that comes off can be washed every spring.</p>';

export const articleWithinAnotherPage = siteRule({
  id: 'article-within-another-page',
  title: 'Article that stands within a longer page, too',
  why: 'Search engines choose one of two pages with the same paragraphs, often the longer one, and show the other to nobody.',
  fix: 'Link from the longer page with a summary, or name the page that should be found as the canonical of the other.',
  severity: 'notice',
  confidence: 'likely',
  policy: [googleCanonicalisation, googleScrapedContent],
  packs: [],
  evidence: { page: 'url', within: 'url', words: 'number', share: 'number', pages: 'number' },
  identity: ['page'],
  examples: {
    bad: [{ '/lamp': `<title>Lamps</title>${LAMP}`, '/room': `<title>The reading room</title>${LAMP}${CHAIR}` }],
    good: [
      { '/lamp': `<title>Lamps</title>${LAMP}`, '/chair': `<title>Chairs</title>${CHAIR}` },
      { '/lamp': `<title>Lamps</title>${LAMP}`, '/light': `<title>Light</title>${LAMP}` },
      { '/': `<title>The newest posts</title>${LAMP}${CHAIR}`, '/lamp': `<title>Lamps</title>${LAMP}` },
    ],
  },
  *check(site) {
    for (const all of byInner(site.containments())) {
      const unusual = all.filter((containment) => !isOrdinary(containment));
      const first = unusual.find(isCopied) ?? unusual.find(isOpen) ?? unusual[0];
      if (first === undefined) continue;
      const { inner, outer, words, share } = first;
      yield {
        pageUrl: inner.url,
        at: null,
        severity: isCopied(first) ? 'warning' : 'notice',
        ...(gathers(outer) && { confidence: 'review' }),
        evidence: {
          page: inner.url,
          within: outer.url,
          words,
          share: Math.floor(share * 100),
          pages: unusual.length,
        },
        places: unusual.length,
      };
    }
  },
});

/** Those of one inner page together. */
function* byInner(containments: Iterable<Containment>): Generator<Containment[]> {
  let current: Containment[] = [];
  for (const containment of containments) {
    if (current[0] && current[0].inner.pageId !== containment.inner.pageId) {
      yield current;
      current = [];
    }
    current.push(containment);
  }
  if (current.length > 0) yield current;
}

/** A blog shows whole articles on its front page and in its archives, and a listing is no article. */
function isOrdinary({ inner, outer }: Containment): boolean {
  return isListing(inner) || ((gathers(inner) || gathers(outer)) && !isAcrossHosts({ inner, outer }));
}

/** On another site, and nothing keeps either page from being found. */
function isCopied(containment: Containment): boolean {
  return isAcrossHosts(containment) && isOpen(containment) && !gathers(containment.outer);
}

function isOpen({ inner, outer }: Containment): boolean {
  return inner.isIndexable && outer.isIndexable;
}

function isAcrossHosts({ inner, outer }: Pick<Containment, 'inner' | 'outer'>): boolean {
  return withoutWww(inner.host) !== withoutWww(outer.host);
}

function isListing({ type }: Containment['inner']): boolean {
  return type === 'home' || type === 'listing';
}
