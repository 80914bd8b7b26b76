import { pageRule } from '../define.js';
import { loadersOf } from '../loaders.js';
import { betterAdsStandards } from '../policies.js';

export const incompleteAdCatalogue = pageRule({
  id: 'incomplete-ad-catalogue',
  title: 'A script may place ads: the units counted here are a lower bound',
  why: 'How many ads it places, and where, is decided in the browser: the page does not tell.',
  fix: 'Count the ads of this page in a browser, on a small screen and on a large one.',
  severity: 'notice',
  confidence: 'likely',
  policy: [betterAdsStandards],
  packs: [],
  // Nothing that differs from page to page, so that what the template loads is one finding.
  evidence: { scripts: 'text' },
  examples: {
    bad: [
      '<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1234567890123456"></script>',
      '<script>var pbjs = pbjs || {}; pbjs.que = pbjs.que || [];</script>',
      '<script async src="//scripts.mediavine.com/tags/example-kitchen.js"></script>',
    ],
    good: [
      '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>',
      '<script src="https://cdn.example/app.js"></script>',
      '<noscript><script src="//scripts.mediavine.com/tags/example-kitchen.js"></script></noscript>',
    ],
  },
  *check(page) {
    const found = loadersOf(page, 'ads');
    if (!found) return;
    const { first, systems: scripts, count: places } = found;
    yield { at: first.at, evidence: { scripts }, places };
  },
});
