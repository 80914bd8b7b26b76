import { defineAdSystem } from '../define.js';

export const aads = defineAdSystem({
  id: 'aads',
  name: 'A-Ads',
  description: 'Banners in a frame, without accounts; the number names the unit.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['aads.com'] },
  slots: [
    {
      tags: ['iframe'],
      src: {
        hosts: ['ad.a-ads.com', 'acceptable.a-ads.com'],
        path: '/:slot(digits)',
        query: { size: ':width(digits)x:height(digits)' },
      },
    },
    { tags: ['iframe'], attributes: { 'data-aa': ':slot(digits)' }, requires: ['data-aa'] },
  ],
  examples: [
    {
      html: '<iframe data-aa="1234567" src="//ad.a-ads.com/1234567?size=728x90"></iframe>',
      slot: '1234567',
      size: '728x90',
    },
    { html: '<iframe src="https://acceptable.a-ads.com/1234567/?size=Adaptive"></iframe>', slot: '1234567' },
    { html: '<iframe data-aa="1234567" src="//aads.com/1234567/"></iframe>', slot: '1234567' },
  ],
  nearMisses: [
    '<iframe src="https://aads.com/red/zone.php?id=12"></iframe>',
    '<iframe src="https://a-ads.com/"></iframe>',
    '<iframe data-aa="open" src="https://example.com/1234567"></iframe>',
  ],
});
