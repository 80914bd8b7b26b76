import { defineAdSystem } from '../define.js';

export const carbon = defineAdSystem({
  id: 'carbon',
  name: 'Carbon Ads',
  description: 'One small ad for developers; the script that shows it names account and placement.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [
    {
      tags: ['script'],
      src: {
        hosts: ['cdn.carbonads.com'],
        path: '/carbon.js',
        query: { serve: 'account', placement: 'slot', format: 'format' },
        requires: ['serve'],
      },
    },
  ],
  examples: [
    {
      html: '<script async id="_carbonads_js" src="//cdn.carbonads.com/carbon.js?serve=CEABCDEF&amp;placement=docs"></script>',
      account: 'CEABCDEF',
      slot: 'docs',
    },
  ],
  nearMisses: ['<div id="carbonads-wrapper"></div>', '<script src="//cdn.carbonads.com/carbon.js"></script>'],
});
