import type { ElementFact } from '../../model.js';
import { pageRule } from '../define.js';
import { monetisedLinks } from '../link-groups.js';
import { isPaidAnchor } from '../paid-links.js';
import { commissionFactoryBreaches } from '../policies.js';

export const linkOverlay = pageRule({
  id: 'link-overlay',
  title: 'Invisible affiliate link lies over the page',
  why: 'Whoever clicks on anything under it makes a paid click without meaning to.',
  fix: 'Remove the overlay, and make links of the words or pictures that readers see.',
  severity: 'error',
  confidence: 'likely',
  policy: [commissionFactoryBreaches],
  packs: ['networks'],
  evidence: { href: 'url', network: 'text', publisher: 'text', wholePage: 'boolean' },
  identity: ['href'],
  examples: {
    bad: [
      '<a href="https://x.pxf.io/c/1/2/3" style="position:fixed;inset:0;z-index:9999"></a><p>Lamps.</p>',
      '<div><p>Lamps.</p><a href="https://x.pxf.io/c/1/2/3" style="position:absolute;top:0;left:0;width:100%;height:100%;opacity:0"></a></div>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3">Lamp</a>',
      '<div><a href="https://x.pxf.io/c/1/2/3" style="position:absolute;inset:0">See the lamp</a></div>',
      '<div><h3>Lamp</h3><a href="https://x.pxf.io/c/1/2/3" style="position:absolute;inset:0" aria-label="Lamp"></a></div>',
      '<a href="/lamps" style="position:fixed;inset:0"></a>',
    ],
  },
  *check(page) {
    const links = monetisedLinks(page);
    if (links.length === 0) return;
    const overlays = page.content.elements.filter(({ tag, covers }) => covers && (tag === 'a' || tag === 'area'));
    for (const link of links) {
      if (!isPaidAnchor(link) || link.anchor !== '') continue;
      const { href, at, network } = link;
      const overlay = overlays.find((element) => element.at.line === at.line && element.at.column === at.column);
      if (overlay === undefined) continue;
      const wholePage = isOverPage(overlay);
      // A card may be a link as a whole; one that is named for readers who do not see it is meant to be found.
      if (!wholePage && overlay.attributes['aria-label']) continue;
      const evidence = { href, network: network.network, publisher: network.ids.publisher ?? '', wholePage };
      yield { at, evidence, confidence: wholePage ? 'likely' : 'possible' };
    }
  },
});

/** Fixed to the window, or directly in the body. */
function isOverPage({ attributes, at }: ElementFact): boolean {
  return /position\s{0,9}:\s{0,9}fixed/i.test(attributes.style ?? '') || /^body > a[^>]*$/.test(at.selector);
}
