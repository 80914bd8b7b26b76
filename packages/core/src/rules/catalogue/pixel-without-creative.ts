import { pageRule } from '../define.js';
import { awinForbiddenMethods, rakutenImpressions } from '../policies.js';

export const pixelWithoutCreative = pageRule({
  id: 'pixel-without-creative',
  title: 'Impression pixel of an ad that nobody sees',
  why: 'It tells the network that the ad was shown where none is; networks take that for fraud.',
  fix: 'Show the creative beside its pixel, or remove the pixel.',
  severity: 'warning',
  confidence: 'likely',
  policy: [awinForbiddenMethods, rakutenImpressions],
  packs: ['networks'],
  evidence: { pixel: 'url', network: 'text', publisher: 'text', creative: 'text' },
  identity: ['pixel'],
  examples: {
    bad: [
      '<p>A lamp.</p><img src="https://imp.pxf.io/i/1/2/3" width="0" height="0" style="visibility:hidden">',
      '<div hidden><a href="https://x.pxf.io/c/1/2/3"><img src="lamp.jpg"></a><img src="https://imp.pxf.io/i/1/2/3"></div>',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3"><img src="lamp.jpg"></a><img src="https://imp.pxf.io/i/1/2/3" width="0" height="0" style="visibility:hidden">',
      '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a><img src="https://imp.pxf.io/i/1/2/3" width="0" height="0"></p>',
      '<p><a href="https://geni.us/lamp">A lamp</a><img src="https://imp.pxf.io/i/1/2/3" width="0" height="0"></p>',
      '<a href="https://www.jdoqocy.com/click-1234567-2"><img src="https://www.lduhtrp.net/image-1234567-2"></a>',
    ],
  },
  *check({ content }) {
    for (const { network, ids, click, image, pixel, problem } of content.creatives) {
      const found = pixel === null ? undefined : content.links[pixel];
      if (problem !== 'no-creative' || !found) continue;
      const { publisher = '', creative = '' } = ids;
      const evidence = { pixel: found.href, network, publisher, creative };
      // What is hidden now may be shown later: a slide, a tab.
      yield { at: found.at, evidence, confidence: click === null && image === null ? 'likely' : 'possible' };
    }
  },
});
