import { pageRule } from '../define.js';
import { isAnchor, monetisedLinks } from '../link-groups.js';
import { ftcMaterialConnections } from '../policies.js';

export const runsAffiliateProgramme = pageRule({
  id: 'runs-affiliate-programme',
  title: 'This site runs an affiliate programme',
  why: 'A tag of the tracking platform is that of an advertiser, who answers for what its publishers disclose.',
  fix: 'Nothing is wrong with it: see that the terms of the programme ask for disclosure, and look whether it is kept.',
  severity: 'notice',
  confidence: 'likely',
  policy: [ftcMaterialConnections],
  packs: [],
  evidence: { network: 'text', advertiser: 'text', href: 'url' },
  identity: ['network', 'advertiser'],
  examples: {
    bad: [
      '<script src="https://www.dwin1.com/12345.js"></script>',
      '<script src="https://d.impactradius-event.com/A123456-0123-4567-89ab-0123456789ab1.js"></script>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3">Buy</a>',
      '<script src="https://www.dwin2.com/pub.1234567.min.js"></script>',
      '<a href="https://www.dwin1.com/12345.js">A tag of Awin</a>',
    ],
  },
  *check(page) {
    for (const link of monetisedLinks(page)) {
      const [hop] = link.hops;
      // A text about programmes may link to a tag; who runs one loads it.
      if (isAnchor(link) || hop?.side !== 'advertiser' || hop.tier === 'weak') continue;
      yield { at: link.at, evidence: { network: hop.network, advertiser: hop.ids.advertiser ?? '', href: link.href } };
    }
  },
});
