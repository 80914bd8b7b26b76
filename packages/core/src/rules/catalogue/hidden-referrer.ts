import type { JudgedLink, JudgedPage } from '../../model.js';
import { pageRule } from '../define.js';
import { groupBy, monetisedLinks } from '../link-groups.js';
import { isPaidAnchor } from '../paid-links.js';
import { amazonProgrammePolicies, commissionFactoryBreaches } from '../policies.js';

/** Referrer Policy: those that keep from other sites where the reader comes from; `never` is an older name. */
const HIDING: ReadonlySet<string> = new Set(['no-referrer', 'same-origin', 'never']);

export const hiddenReferrer = pageRule({
  id: 'hidden-referrer',
  title: 'Affiliate links hide where readers come from',
  why: 'Networks check by the referrer whether clicks come from the site that they approved; Amazon forbids to hide it.',
  fix: 'Leave noreferrer and no-referrer out of affiliate links; noopener alone keeps them safe.',
  severity: 'notice',
  // Content management systems add noreferrer by themselves.
  confidence: 'review',
  policy: [amazonProgrammePolicies, commissionFactoryBreaches],
  packs: ['networks'],
  evidence: { how: 'text' },
  examples: {
    bad: [
      '<a href="https://x.pxf.io/c/1/2/3" rel="sponsored noreferrer">Lamp</a>',
      '<a href="https://x.pxf.io/c/1/2/3" rel="sponsored" referrerpolicy="no-referrer">Lamp</a>',
      '<meta name="referrer" content="no-referrer"><a href="https://x.pxf.io/c/1/2/3">Lamp</a>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3" rel="sponsored noopener">Lamp</a>',
      '<a href="https://x.pxf.io/c/1/2/3" referrerpolicy="no-referrer-when-downgrade">Lamp</a>',
      '<meta name="referrer" content="origin"><a href="https://x.pxf.io/c/1/2/3">Lamp</a>',
      '<a href="https://site.example/lamp" rel="noreferrer">Lamp</a>',
    ],
  },
  *check(page) {
    const links = monetisedLinks(page).filter(isPaidAnchor);
    if (links.length === 0) return;
    const howOf = hidingIn(page);
    const hiding = links.flatMap((link) => {
      const how = howOf(link);
      return how === '' ? [] : [{ how, at: link.at }];
    });
    for (const group of groupBy(hiding, ({ how }) => how)) {
      const [{ how, at }] = group as [(typeof hiding)[number]];
      yield { at, evidence: { how }, places: group.length };
    }
  },
});

/** How a link of the page hides where the reader comes from; '' for one that does not. */
function hidingIn({ content }: JudgedPage): (link: JudgedLink) => string {
  const policies = content.meta.filter(({ name }) => name === 'referrer').map(({ content: policy }) => policy);
  const page = policies.findLast((policy) => HIDING.has(policy.trim().toLowerCase()));
  const own = new Map<string, string>();
  for (const { at, attributes } of content.elements) {
    const policy = attributes.referrerpolicy?.trim().toLowerCase();
    if (policy !== undefined && HIDING.has(policy)) own.set(`${at.line}:${at.column}`, policy);
  }
  return ({ rel, at }) => {
    if (rel.includes('noreferrer')) return 'rel=noreferrer';
    const policy = own.get(`${at.line}:${at.column}`);
    if (policy !== undefined) return `referrerpolicy=${policy}`;
    return page === undefined ? '' : 'meta referrer';
  };
}
