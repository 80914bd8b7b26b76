import type { JudgedLink } from '../../model.js';
import { pageRule } from '../define.js';
import { groupBy, isAnchor, isOnSite, monetisedLinks, redirectorOf } from '../link-groups.js';
import { isPaidAnchor } from '../paid-links.js';
import { commissionFactoryBreaches } from '../policies.js';

export const cloakedAffiliateLink = pageRule({
  id: 'cloaked-affiliate-link',
  title: "Affiliate links behind the site's own redirect",
  why: 'Neither readers nor networks see where such a link leads; some networks forbid it, others want to be told.',
  fix: 'Link to the network directly, or make sure that each network behind the redirect allows it.',
  severity: 'notice',
  policy: [commissionFactoryBreaches],
  packs: ['networks'],
  evidence: { redirector: 'text', network: 'text' },
  examples: {
    bad: [
      '<a href="/out?url=https%3A%2F%2Fx.pxf.io%2Fc%2F1%2F2%2F3">Lamp</a>',
      '<a href="/go/lamp" class="thirstylink">Lamp</a>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3">Lamp</a>',
      '<a href="/go/lamp">Lamp</a>',
      '<a href="/out?url=https%3A%2F%2Fsite.example%2Flamp">Lamp</a>',
      '<a href="https://elsewhere.example/out?url=https%3A%2F%2Fx.pxf.io%2Fc%2F1%2F2%2F3">Lamp</a>',
    ],
  },
  *check(page) {
    const cloaked = monetisedLinks(page).filter((link) => isCloaked(link) && isOnSite(link.href, page.host));
    const described = cloaked.map((link) => ({
      at: link.at,
      redirector: redirectorOf(link.href),
      network: isPaidAnchor(link) ? link.network.network : '',
    }));
    for (const group of groupBy(described, ({ redirector, network }) => `${redirector} ${network}`)) {
      const [{ at, redirector, network }] = group as [(typeof described)[number]];
      // What stands behind a redirect that was not followed is only known from its mark.
      const confidence = network === '' ? 'review' : 'certain';
      yield { at, evidence: { redirector, network }, places: group.length, confidence };
    }
  },
});

/** Leads to a network, or is marked as a paid link whose target is not known. */
function isCloaked(link: JudgedLink): boolean {
  const [first] = link.hops;
  if (!isAnchor(link) || first?.role !== 'cloak') return false;
  return isPaidAnchor(link) || (link.network === first && first.tier !== 'weak');
}
