import { pageRule } from '../define.js';
import { isAnchor, monetisedLinks } from '../link-groups.js';
import { isPaid } from '../paid-links.js';
import { awinClickAppends } from '../policies.js';

export const landingClickId = pageRule({
  id: 'landing-click-id',
  title: "Link holds the id of somebody's click",
  why: 'The URL was copied behind the redirect of a network: clicks on it are counted for one old click, if at all.',
  fix: 'Replace it by your affiliate link, or by the URL of the page without the click id.',
  severity: 'notice',
  confidence: 'likely',
  policy: [awinClickAppends],
  packs: ['networks'],
  evidence: { href: 'url', network: 'text' },
  identity: ['href'],
  examples: {
    bad: ['<a href="https://shop.example/lamp?zanpid=1234567890123456789">Lamp</a>'],
    good: [
      '<a href="https://shop.example/lamp">Lamp</a>',
      '<a href="https://x.pxf.io/c/1/2/3">Lamp</a>',
      '<img src="https://shop.example/lamp.jpg?zanpid=1234567890123456789">',
    ],
  },
  *check(page) {
    for (const link of monetisedLinks(page)) {
      if (!isAnchor(link) || !isPaid(link) || link.network.role !== 'landing') continue;
      yield { at: link.at, evidence: { href: link.href, network: link.network.network } };
    }
  },
});
