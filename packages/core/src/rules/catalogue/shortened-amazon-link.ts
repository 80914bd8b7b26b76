import { pageRule } from '../define.js';
import { amazonHopOf, isAnchor, monetisedLinks } from '../link-groups.js';
import { amazonProgrammePolicies } from '../policies.js';

export const shortenedAmazonLink = pageRule({
  id: 'shortened-amazon-link',
  title: 'Amazon link behind a public shortener',
  why: 'Amazon forbids short links that do not show that they lead to Amazon.',
  fix: 'Use the whole URL, or the short link that Amazon itself makes (amzn.to).',
  severity: 'notice',
  policy: [amazonProgrammePolicies],
  packs: ['amazon'],
  evidence: { href: 'url', anchor: 'text' },
  identity: ['href'],
  examples: {
    bad: ['<a href="https://bit.ly/3AbCdEf">Buy it on Amazon</a>'],
    good: [
      '<a href="https://amzn.to/3AbCdEf">Buy it on Amazon</a>',
      '<a href="https://bit.ly/3AbCdEf">Buy it</a>',
      '<a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">Buy it on Amazon</a>',
    ],
  },
  *check(page) {
    for (const link of monetisedLinks(page)) {
      const { href, anchor, at, hops } = link;
      if (!isAnchor(link) || hops[0]?.role !== 'opaque') continue;
      const isKnown = amazonHopOf(link) !== null;
      // Where a short link leads is asked of nobody; its words may tell.
      if (!isKnown && (hops.length > 1 || !/\bamazon\b/i.test(anchor))) continue;
      yield { at, evidence: { href, anchor }, confidence: isKnown ? 'likely' : 'review' };
    }
  },
});
