import { pageRule } from '../define.js';
import { rakutenImpressions } from '../policies.js';

export const repeatedPixel = pageRule({
  id: 'repeated-pixel',
  title: 'Several impression pixels for one creative',
  why: 'Each view of the page counts as several impressions, and the figures of the network are wrong.',
  fix: 'Keep one pixel for each creative.',
  severity: 'notice',
  policy: [rakutenImpressions],
  packs: ['networks'],
  evidence: { pixel: 'url', network: 'text', pixels: 'number' },
  identity: ['pixel'],
  examples: {
    bad: [
      '<a href="https://x.pxf.io/c/1/2/3"><img src="lamp.jpg"></a><img src="https://imp.pxf.io/i/1/2/3" width="0"><img src="https://imp.pxf.io/i/1/2/3" width="0">',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3"><img src="lamp.jpg"></a><img src="https://imp.pxf.io/i/1/2/3" width="0">',
      '<p><a href="https://x.pxf.io/c/1/2/3">A</a><img src="https://imp.pxf.io/i/1/2/3"> <a href="https://x.pxf.io/c/1/2/3">B</a><img src="https://imp.pxf.io/i/1/2/3"></p>',
    ],
  },
  *check({ content }) {
    for (const { network, pixel, pixels, problem, at } of content.creatives) {
      const href = pixel === null ? undefined : content.links[pixel]?.href;
      if (problem === 'repeated' && href !== undefined) yield { at, evidence: { pixel: href, network, pixels } };
    }
  },
});
