import { pageRule } from '../define.js';
import { disclosuresOf, isLate } from '../page-disclosures.js';
import { isInContent, networksOf, paidAnchors } from '../paid-links.js';
import { ftcDotComDisclosures, ftcMaterialConnections } from '../policies.js';

export const weakDisclosure = pageRule({
  id: 'weak-disclosure',
  title: 'Disclosure names affiliate links without saying that the writer earns by them',
  why: 'Many readers do not know what an affiliate link is, so that the bare word tells them nothing about the money.',
  fix: 'Say in plain words that you earn a commission when readers buy through the links.',
  severity: 'warning',
  confidence: 'likely',
  policy: [ftcMaterialConnections, ftcDotComDisclosures],
  packs: ['us-ftc'],
  evidence: { quote: 'text', quoteLine: 'number', networks: 'text', links: 'number' },
  identity: [],
  examples: {
    bad: [
      '<p>This page contains affiliate links.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a> (paid link).</p>',
      '<p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a></p><p>(affiliate link)</p>',
    ],
    good: [
      '<p>This page contains affiliate links: we earn a commission when you buy.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p>This page contains affiliate links.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p><p>We earn a commission from our affiliate links.</p>',
      '<p>This page contains affiliate links.</p><p><a href="https://shop.example/">A lamp</a></p>',
      // Told as late-disclosure, as out-of-sight-disclosure and as missing-disclosure.
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p><p>It is bright and warm.</p><p>This page contains affiliate links.</p>',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p><footer>This page contains affiliate links.</footer>',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
    ],
  },
  *check(page) {
    const links = paidAnchors(page);
    const [first] = links;
    const seen = disclosuresOf(page, links);
    const [disclosure] = seen;
    const link = links.find(isInContent);
    if (!first || !disclosure || (link && isLate(page, link, disclosure))) return;
    if (seen.some(({ strength }) => strength === 'explains')) return;
    const { quote, line: quoteLine } = disclosure;
    yield { at: first.at, evidence: { quote, quoteLine, networks: networksOf(links), links: links.length } };
  },
});
