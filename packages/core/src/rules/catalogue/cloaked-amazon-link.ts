import { pageRule } from '../define.js';
import { amazonHopOf, groupBy, isAnchor, monetisedLinks, redirectorOf } from '../link-groups.js';
import { amazonProgrammePolicies } from '../policies.js';

export const cloakedAmazonLink = pageRule({
  id: 'cloaked-amazon-link',
  title: 'Amazon link behind a redirect',
  why: 'Amazon forbids to hide the site that a click comes from, also by redirects, and does not pay for such clicks.',
  fix: 'Link to Amazon directly, or with the short links that Amazon itself makes.',
  severity: 'warning',
  policy: [amazonProgrammePolicies],
  packs: ['amazon'],
  evidence: { redirector: 'text', through: 'text', publisher: 'text' },
  examples: {
    bad: [
      '<a href="/out?url=https%3A%2F%2Fwww.amazon.com%2Fdp%2FB000000000%3Ftag%3Dlamps-20">Lamp</a>',
      '<a href="https://buy.geni.us/Proxy.ashx?TSID=1&amp;GR_URL=https%3A%2F%2Fwww.amazon.com%2Fdp%2FB000000000%3Ftag%3Dlamps-20">Lamp</a>',
    ],
    good: [
      '<a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">Lamp</a>',
      '<a href="https://amzn.to/3AbCdEf">Lamp</a>',
      '<a href="/go/lamp">Lamp</a>',
    ],
  },
  *check(page) {
    const cloaked = monetisedLinks(page).flatMap((link) => {
      const amazon = isAnchor(link) ? amazonHopOf(link) : null;
      const [first] = amazon?.before ?? [];
      if (!amazon || !first || first.role === 'opaque') return [];
      const evidence = {
        redirector: redirectorOf(link.href),
        through: first.network,
        publisher: amazon.hop.ids.publisher ?? '',
      };
      return [{ at: link.at, evidence, isOwn: first.role === 'cloak' }];
    });
    for (const group of groupBy(cloaked, ({ evidence }) => JSON.stringify(evidence))) {
      const [{ at, evidence, isOwn }] = group as [(typeof cloaked)[number]];
      // With some services Amazon has agreements.
      yield { at, evidence, places: group.length, confidence: isOwn ? 'certain' : 'review' };
    }
  },
});
