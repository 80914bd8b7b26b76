import { pageRule } from '../define.js';
import { disclosuresOf, isLate, wordsUntil } from '../page-disclosures.js';
import { isInContent, paidAnchors } from '../paid-links.js';
import { ftcDotComDisclosures, ftcMaterialConnections } from '../policies.js';

export const lateDisclosure = pageRule({
  id: 'late-disclosure',
  title: 'Disclosure stands behind the first affiliate link',
  why: 'A reader who follows the first link has not yet been told that the writer is paid for it.',
  fix: 'Move the disclosure above the first affiliate link of the article.',
  severity: 'error',
  confidence: 'likely',
  policy: [ftcDotComDisclosures, ftcMaterialConnections],
  packs: ['us-ftc'],
  evidence: { quote: 'text', quoteLine: 'number', wordsBetween: 'number', firstLink: 'url' },
  identity: [],
  examples: {
    bad: [
      '<main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>, which is very bright.</p><p>This page contains affiliate links.</p></main>',
      '<main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>, which is very bright. This page contains affiliate links.</p></main>',
    ],
    good: [
      '<main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a></p><p>(affiliate link)</p></main>',
      '<main><p>This page contains affiliate links.</p><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>This page contains affiliate links. Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>Get <a href="https://shop.example/">the lamp</a>.</p><p>Other pages contain affiliate links.</p></main>',
    ],
  },
  *check(page) {
    const links = paidAnchors(page);
    const link = links.find(isInContent);
    const [disclosure] = disclosuresOf(page, links);
    if (!link || !disclosure || !isLate(page, link, disclosure)) return;
    const wordsBetween = wordsUntil(page, link, disclosure);
    const { quote, line: quoteLine } = disclosure;
    yield { at: link.at, evidence: { quote, quoteLine, wordsBetween, firstLink: link.href } };
  },
});
