import { linkLabel } from '../../wordings/label-words.js';
import { pageRule } from '../define.js';
import { isInLabelledBlock, wordsBeside } from '../link-words.js';
import { disclosuresOf, isBefore, labelOf } from '../page-disclosures.js';
import { isInText, networksOf, paidAnchors } from '../paid-links.js';
import { capAffiliateMarketing } from '../policies.js';

export const missingAdLabel = pageRule({
  id: 'missing-ad-label',
  title: 'Article with affiliate links is not labelled as an ad',
  why: 'Readers must see that a text is advertising before they engage with it, and the word "affiliate" was held not to tell them.',
  fix: 'Put "Ad" into the title or at the top of the article, or beside every affiliate link of a text that is otherwise editorial.',
  severity: 'notice',
  confidence: 'review',
  policy: [capAffiliateMarketing],
  packs: ['uk-asa'],
  evidence: { networks: 'text', links: 'number', firstLink: 'url', disclosure: 'text' },
  identity: [],
  examples: {
    bad: [
      '<title>Lamps</title><main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>This page contains affiliate links.</p><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>Ad</p><a href="https://x.pxf.io/c/1/2/3"><img src="https://a.impactradius-go.com/display-ad/3-2" alt=""></a>' +
        '<p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a> (#ad) or <a href="https://x.pxf.io/c/1/2/4">two</a>.</p></main>',
    ],
    good: [
      '<title>Ad: lamps for the winter</title><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p>',
      '<main><p>[Advertisement]</p><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a> (#ad).</p></main>',
      '<main><p>Lamps.</p><p>By night.</p><p>By day.</p><p>Books:</p><p>[Ad] A. Ray: <a href="https://x.pxf.io/c/1/2/3">Light</a>.</p></main>',
      '<main><p>A lamp.</p><a href="https://x.pxf.io/c/1/2/3"><img src="https://a.impactradius-go.com/display-ad/3-2" alt=""></a></main>',
      '<main><p>A lamp.</p></main><footer><a href="https://x.pxf.io/c/1/2/3">Our host</a></footer>',
      '<main><p>Get <a href="https://shop.example/">the lamp</a>.</p></main>',
    ],
  },
  *check(page) {
    const links = paidAnchors(page).filter((link) => isInText(link, page));
    if (links.length === 0 || labelOf(page) !== '') return;
    const lang = page.content.lang.slice(0, 2);
    const isLabelled = linkLabel(lang);
    const unlabelled = links.filter(
      (link) => !isLabelled(wordsBeside(link, page)) && !isInLabelledBlock(link, page, lang),
    );
    const [first] = unlabelled;
    if (!first) return;
    const told = disclosuresOf(page, links).find((disclosure) => !isBefore(first, disclosure));
    const evidence = {
      networks: networksOf(unlabelled),
      links: unlabelled.length,
      firstLink: first.href,
      disclosure: told?.quote ?? '',
    };
    yield { at: first.at, evidence, places: unlabelled.length };
  },
});
