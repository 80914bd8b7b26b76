import { canonicalOfTwins, doTwinsAgree } from '../../twins.js';
import { siteRule } from '../define.js';
import { googleCanonicalisation } from '../policies.js';

const LAMP = '<title>Lamps</title><p>A reading lamp should stand a little behind your shoulder.</p>';
const named = `<link rel="canonical" href="/lamp">${LAMP}`;

export const pageAtSeveralAddresses = siteRule({
  id: 'page-at-several-addresses',
  title: 'One page answers at several addresses',
  why: 'Search engines choose one of the addresses by themselves, and links to the others count for less.',
  fix: 'Redirect all addresses to one, or let every one of them name the same one as its canonical.',
  severity: 'notice',
  policy: [googleCanonicalisation],
  packs: [],
  evidence: { address: 'text', addresses: 'number', first: 'url', second: 'url', canonical: 'url' },
  identity: ['address'],
  examples: {
    bad: [
      { '/lamp': LAMP, '/lamp/': LAMP },
      { '/lamp': LAMP, '/Lamp.html?utm_source=mail': LAMP },
      { '/lamp': named, '/Lamp': LAMP, '/lamp/': LAMP },
    ],
    good: [
      { '/lamp': LAMP, '/lamp/index.html': named },
      { '/lamp': LAMP, '/light': LAMP },
      { '/lamp': LAMP, '/lamp/': '<title>Lamps</title><p>Ten lamps, and what they cost.</p>' },
    ],
  },
  *check(site) {
    for (const { address, pages } of site.twins()) {
      if (doTwinsAgree(pages)) continue;
      const [first, second] = pages;
      if (first === undefined || second === undefined) continue;
      const canonical = canonicalOfTwins(pages) ?? '';
      const evidence = { address, addresses: pages.length, first: first.url, second: second.url, canonical };
      yield { pageUrl: first.url, at: null, evidence, places: pages.length };
    }
  },
});
