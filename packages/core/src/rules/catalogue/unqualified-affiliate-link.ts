import { pageRule } from '../define.js';
import { monetisedLinks } from '../link-groups.js';
import { confidenceIn, isPaidAnchor } from '../paid-links.js';
import { googleOutboundLinks } from '../policies.js';

/** `ugc` marks what users wrote; it does not say that a link is paid. */
const QUALIFIERS: ReadonlySet<string> = new Set(['sponsored', 'nofollow']);

export const unqualifiedAffiliateLink = pageRule({
  id: 'unqualified-affiliate-link',
  title: 'Affiliate link is not qualified',
  why: 'Search engines read an unqualified paid link as an attempt to sell ranking.',
  fix: 'Add rel="sponsored" (or rel="nofollow") to the link.',
  severity: 'warning',
  policy: [googleOutboundLinks],
  packs: ['google'],
  evidence: { href: 'url', anchor: 'text', network: 'text', publisher: 'text', rel: 'text' },
  identity: ['href'],
  examples: {
    bad: [
      '<a href="https://x.pxf.io/c/1/2/3">Buy</a>',
      '<a href="https://x.pxf.io/c/1/2/3" rel="ugc noopener"><img src="lamp.jpg" alt="A lamp"></a>',
      '<a href="https://geni.us/lamp">Buy</a>',
      '<map name="m"><area href="https://x.pxf.io/c/1/2/3" alt="Buy"></map>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3" rel="sponsored noopener">Buy</a>',
      '<a href="https://x.pxf.io/c/1/2/3" rel="nofollow,noopener">Buy</a>',
      '<a href="https://shop.example/c/1/2/3">Not a network</a>',
      '<meta name="robots" content="index, nofollow"><a href="https://x.pxf.io/c/1/2/3">Buy</a>',
      '<p>Nothing that is followed. <img src="https://imp.pxf.io/i/1/2/3" width="0" height="0"></p>',
    ],
  },
  *check(page) {
    // The page may say of all its links what rel says of one.
    if (page.content.robots.some((directive) => directive === 'nofollow' || directive === 'none')) return;
    for (const link of monetisedLinks(page)) {
      // A javascript: link is not crawled, so rel has nothing to say there.
      if (!isPaidAnchor(link) || link.via !== 'href') continue;
      const { href, anchor, rel, at, network } = link;
      if (rel.some((token) => QUALIFIERS.has(token))) continue;
      const publisher = network.ids.publisher ?? '';
      const evidence = { href, anchor, network: network.network, publisher, rel: rel.join(' ') };
      yield { at, evidence, confidence: confidenceIn(link) };
    }
  },
});
