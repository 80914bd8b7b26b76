import { pageRule } from '../define.js';
import { disclosuresOf, labelOf, linkToDisclosure, unseenDisclosures } from '../page-disclosures.js';
import { networksOf, paidParts } from '../paid-links.js';
import { ftcMaterialConnections } from '../policies.js';

export const missingDisclosure = pageRule({
  id: 'missing-disclosure',
  title: 'Affiliate links without a disclosure',
  why: 'Readers must be told, clearly and where they look, that the writer is paid for what they buy.',
  fix: 'Say before the first affiliate link, not in the footer or a menu, that you may earn a commission by such links.',
  severity: 'error',
  confidence: 'likely',
  policy: [ftcMaterialConnections],
  packs: ['us-ftc'],
  evidence: { networks: 'text', links: 'number', firstLink: 'url', label: 'text' },
  identity: [],
  examples: {
    bad: [
      '<p>The lamp to have is <a href="https://x.pxf.io/c/1/2/3" rel="sponsored">this one</a>.</p>',
      '<p>Our pick.</p><a href="https://x.pxf.io/c/1/2/3"><img src="https://a.impactradius-go.com/display-ad/3-2"></a>',
      '<p>Advertisement</p><p>A lamp at <a href="https://amzn.to/3AbCdEf">a shop</a>.</p>',
      '<p>We use no affiliate links.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
    ],
    good: [
      '<p>This page contains affiliate links.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p>When you buy through our links, we may earn a commission.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p><a href="https://x.pxf.io/c/1/2/3">See the lamp (affiliate link)</a></p>',
      '<p>A lamp at <a href="https://shop.example/lamp">the shop</a>.</p>',
      // Told as out-of-sight-disclosure.
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p><footer>This site contains affiliate links.</footer>',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p><p hidden>This page contains affiliate links.</p>',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p><p><a href="/affiliate-disclosure">Affiliate disclosure</a></p>',
      '<meta property="og:image" content="https://a.impactradius-go.com/display-ad/3-2"><p>No paid link here.</p>',
    ],
  },
  *check(page) {
    const paid = paidParts(page);
    const [first] = paid;
    if (!first || disclosuresOf(page, paid).length > 0) return;
    if (unseenDisclosures(page, paid).length > 0 || linkToDisclosure(page)) return;
    const label = labelOf(page);
    const evidence = { networks: networksOf(paid), links: paid.length, firstLink: first.href, label };
    // Whether one word such as "Ad" will do, a person must say.
    yield { at: first.at, evidence, confidence: label === '' ? 'likely' : 'review' };
  },
});
