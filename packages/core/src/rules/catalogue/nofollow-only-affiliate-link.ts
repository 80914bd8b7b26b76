import { pageRule } from '../define.js';
import { monetisedLinks } from '../link-groups.js';
import { isPaidAnchor, networksOf } from '../paid-links.js';
import { googleOutboundLinks } from '../policies.js';

export const nofollowOnlyAffiliateLink = pageRule({
  id: 'nofollow-only-affiliate-link',
  title: 'Affiliate links say nofollow, but not sponsored',
  why: 'Google accepts nofollow for paid links, but asks for sponsored, which says what they are.',
  fix: 'Write rel="sponsored nofollow" where it says nofollow.',
  severity: 'notice',
  policy: [googleOutboundLinks],
  packs: ['google'],
  evidence: { networks: 'text' },
  identity: [],
  examples: {
    bad: ['<a href="https://x.pxf.io/c/1/2/3" rel="nofollow noopener">Lamp</a>'],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3" rel="sponsored nofollow">Lamp</a>',
      '<a href="https://x.pxf.io/c/1/2/3">Lamp</a>',
      '<a href="https://site.example/lamp" rel="nofollow">Lamp</a>',
    ],
  },
  *check(page) {
    const links = monetisedLinks(page)
      .filter(isPaidAnchor)
      .filter(({ via, rel }) => via === 'href' && rel.includes('nofollow') && !rel.includes('sponsored'));
    const [first] = links;
    if (first === undefined) return;
    const networks = networksOf(links);
    yield { at: first.at, evidence: { networks }, places: links.length };
  },
});
