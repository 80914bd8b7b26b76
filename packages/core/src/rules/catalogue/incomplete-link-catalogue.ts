import { pageRule } from '../define.js';
import { loadersOf } from '../loaders.js';
import { googleOutboundLinks } from '../policies.js';

export const incompleteLinkCatalogue = pageRule({
  id: 'incomplete-link-catalogue',
  title: 'A script turns links into paid ones: what is counted here is a lower bound',
  why: 'Which links it changes, and for which publisher, is decided in the browser: the page does not tell.',
  fix: 'Judge the links of this page in a browser, too, and let the script mark what it changes with rel="sponsored".',
  severity: 'notice',
  policy: [googleOutboundLinks],
  packs: [],
  // Nothing that differs from page to page, so that what the template loads is one finding.
  evidence: { scripts: 'text', account: 'text' },
  examples: {
    bad: [
      '<p>A <a href="https://shop.example/lamp">lamp</a>.</p><script src="https://s.skimresources.com/js/1234X5678.skimlinks.js"></script>',
      '<script async src="//cdn.viglink.com/api/vglnk.js"></script>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3">Buy</a>',
      '<a href="https://go.skimresources.com/?id=1234X5678&amp;url=https%3A%2F%2Fshop.example%2F">Buy</a>',
      '<script src="https://www.dwin1.com/12345.js"></script>',
    ],
  },
  *check(page) {
    const found = loadersOf(page, 'links');
    if (!found) return;
    const { first, systems: scripts, count: places } = found;
    yield { at: first.at, evidence: { scripts, account: first.account }, places };
  },
});
