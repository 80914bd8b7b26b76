import { pageRule } from '../define.js';
import { listed, monetisedLinks } from '../link-groups.js';
import { isPaidAnchor, networksOf } from '../paid-links.js';
import { googleOutboundLinks } from '../policies.js';

export const scriptOnlyAffiliateLink = pageRule({
  id: 'script-only-affiliate-link',
  title: 'Affiliate link that only a script opens',
  why: 'Search engines do not see it as a link, so rel says nothing there, and readers cannot see where it leads.',
  fix: 'Put the URL into href, with rel="sponsored".',
  severity: 'notice',
  policy: [googleOutboundLinks],
  packs: ['google'],
  evidence: { networks: 'text', publishers: 'text' },
  identity: [],
  examples: {
    bad: [
      '<span onclick="window.open(\'https://x.pxf.io/c/1/2/3\')">Buy</span>',
      '<a href="javascript:window.open(\'https://x.pxf.io/c/1/2/3\')">Buy</a>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3" rel="sponsored">Buy</a>',
      '<a href="https://x.pxf.io/c/1/2/3">Buy</a> <span onclick="window.open(\'https://x.pxf.io/c/1/2/3\')">Buy</span>',
      '<span onclick="window.open(\'https://site.example/lamp\')">Buy</span>',
    ],
  },
  *check(page) {
    const links = monetisedLinks(page).filter(isPaidAnchor);
    const plain = new Set(links.filter(({ via }) => via === 'href').map(({ href }) => href));
    const opened = links.filter(({ via, href }) => via === 'javascript' && !plain.has(href));
    const [first] = opened;
    if (first === undefined) return;
    const networks = networksOf(opened);
    const publishers = listed(opened.flatMap(({ network }) => network.ids.publisher ?? []));
    yield { at: first.at, evidence: { networks, publishers }, places: opened.length };
  },
});
