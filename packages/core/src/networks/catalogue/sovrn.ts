import { defineAdSystem } from '../define.js';

export const sovrn = defineAdSystem({
  id: 'sovrn',
  name: 'Sovrn',
  description: 'Ads that a script of Sovrn writes where it stands; z names the zone.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['sovrn.com', 'lijit.com'] },
  slots: [
    {
      tags: ['script'],
      src: {
        hosts: ['ap.lijit.com'],
        path: '/www/delivery/fpi.js',
        query: { z: 'slot', width: 'width', height: 'height' },
        requires: ['z'],
      },
    },
  ],
  examples: [
    {
      html: '<script src="//ap.lijit.com/www/delivery/fpi.js?z=123456&amp;width=300&amp;height=250"></script>',
      slot: '123456',
      size: '300x250',
    },
  ],
  nearMisses: [
    '<script src="//ap.lijit.com/www/delivery/fpi.js"></script>',
    '<iframe src="https://ap.lijit.com/beacon?informer=1"></iframe>',
    '<script src="https://ads.example.com/www/delivery/fpi.js?z=12"></script>',
  ],
});
