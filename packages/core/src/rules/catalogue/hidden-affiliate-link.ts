import type { Confidence, Hidden } from '../../model.js';
import { pageRule } from '../define.js';
import { monetisedLinks } from '../link-groups.js';
import { isPaidAnchor } from '../paid-links.js';
import { googleSpamPolicies } from '../policies.js';

/** Menus and tabs are hidden until somebody opens them, and pages fade in; nobody makes text too small to see for that. */
const CONFIDENCE: Readonly<Partial<Record<Hidden, Confidence>>> = {
  size: 'likely',
  'off-screen': 'likely',
  opacity: 'review',
  visibility: 'review',
  display: 'review',
  attribute: 'review',
};

export const hiddenAffiliateLink = pageRule({
  id: 'hidden-affiliate-link',
  title: 'Affiliate link that readers cannot see',
  why: 'A hidden link is there for search engines or for clicks that nobody means to make; both count as spam.',
  fix: 'Show the link or remove it.',
  severity: 'warning',
  policy: [googleSpamPolicies],
  packs: ['google'],
  evidence: { href: 'url', network: 'text', publisher: 'text', hidden: 'text' },
  identity: ['href', 'hidden'],
  examples: {
    bad: [
      '<div style="position:absolute;left:-9999px"><a href="https://x.pxf.io/c/1/2/3">Lamps</a></div>',
      '<a href="https://x.pxf.io/c/1/2/3" style="display:none">Lamps</a>',
      '<p style="opacity:0"><a href="https://x.pxf.io/c/1/2/3">Lamps</a></p>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3">Lamps</a>',
      '<noscript><a href="https://x.pxf.io/c/1/2/3">Lamps</a></noscript>',
      '<div hidden><a href="/lamps">Lamps</a></div>',
      '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">',
    ],
  },
  *check(page) {
    for (const link of monetisedLinks(page)) {
      if (!isPaidAnchor(link) || link.via !== 'href') continue;
      const { href, at, hidden, network } = link;
      const confidence = CONFIDENCE[hidden];
      if (confidence === undefined) continue;
      const evidence = { href, network: network.network, publisher: network.ids.publisher ?? '', hidden };
      yield { at, evidence, confidence };
    }
  },
});
