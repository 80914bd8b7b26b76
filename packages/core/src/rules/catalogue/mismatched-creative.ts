import type { JudgedPage } from '../../model.js';
import { pageRule } from '../define.js';
import { rakutenImpressions } from '../policies.js';

export const mismatchedCreative = pageRule({
  id: 'mismatched-creative',
  title: 'Pixel or picture names another ad than the link beside it',
  why: 'Impressions and clicks are counted for different publishers or ads: the code was changed, or mixed from two.',
  fix: 'Copy link, picture and pixel of the creative from the network again, together.',
  severity: 'error',
  confidence: 'likely',
  policy: [rakutenImpressions],
  packs: ['networks'],
  evidence: { link: 'url', other: 'url', network: 'text', detail: 'text' },
  identity: ['link', 'detail'],
  examples: {
    bad: [
      '<a href="https://x.pxf.io/c/1/2/3"><img src="lamp.jpg"></a><img src="https://imp.pxf.io/i/9/2/3" width="0" height="0">',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a><img src="https://imp.pxf.io/i/1/2/9" width="0" height="0"></p>',
      '<a href="https://x.pxf.io/c/1/2/3"><img src="https://a.impactradius-go.com/display-ad/3-9"></a>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3"><img src="https://a.impactradius-go.com/display-ad/3-2"></a><img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a><img src="https://ir-na.amazon-adsystem.com/e/ir?t=example-20&amp;l=ur2" width="1" height="1"></p>',
    ],
  },
  *check({ content }: JudgedPage) {
    const { links, creatives } = content;
    for (const { network, click, pixel, image, problem, detail, at } of creatives) {
      if (problem !== 'mismatch') continue;
      const hrefOf = (index: number | null) => (index === null ? '' : (links[index]?.href ?? ''));
      const other = hrefOf(detail.endsWith('picture') ? image : pixel);
      yield { at, evidence: { link: hrefOf(click), other, network, detail } };
    }
  },
});
