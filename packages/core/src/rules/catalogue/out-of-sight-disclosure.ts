import type { Disclosure } from '../../model.js';
import { pageRule } from '../define.js';
import { disclosuresOf, linkToDisclosure, unseenDisclosures } from '../page-disclosures.js';
import { paidParts } from '../paid-links.js';
import { ftcDotComDisclosures, ftcMaterialConnections } from '../policies.js';

export const outOfSightDisclosure = pageRule({
  id: 'out-of-sight-disclosure',
  title: 'Disclosure stands where readers do not see it',
  why: 'What stands in the footer, a menu or a sidebar, on another page, or hidden, does not tell a reader before they follow a link.',
  fix: 'Say it in the article, before the first affiliate link, in words that everybody sees.',
  severity: 'error',
  confidence: 'likely',
  policy: [ftcDotComDisclosures, ftcMaterialConnections],
  packs: ['us-ftc'],
  // Nothing that differs from page to page, so that one footer is one finding.
  evidence: { where: 'text', quote: 'text', linkedPage: 'url' },
  identity: [],
  examples: {
    bad: [
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p><footer>This site contains affiliate links.</footer>',
      '<nav>We may earn a commission from our links.</nav><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p><aside>This site contains affiliate links.</aside>',
      '<p hidden>This page contains affiliate links.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p>See our <a href="/affiliate-disclosure">disclosure</a>.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p><footer><a href="/legal">Affiliate disclosure</a></footer>',
    ],
    good: [
      '<p>This page contains affiliate links.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<aside>This site contains affiliate links.</aside><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p>This page contains affiliate links. <a href="/affiliate-disclosure">More</a></p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
      '<p>A lamp.</p><footer>This site contains affiliate links.</footer>',
    ],
  },
  *check(page) {
    const paid = paidParts(page);
    const [first] = paid;
    if (!first || disclosuresOf(page, paid).length > 0) return;
    const [unseen] = unseenDisclosures(page, paid);
    const link = linkToDisclosure(page);
    if (!unseen && !link) return;
    const evidence = {
      where: unseen ? whereOf(unseen) : 'another page',
      quote: unseen?.quote ?? link?.anchor ?? '',
      linkedPage: link?.href ?? '',
    };
    yield { at: first.at, evidence };
  },
});

function whereOf({ hidden, region }: Disclosure): string {
  return hidden === '' ? region : `hidden: ${hidden}`;
}
