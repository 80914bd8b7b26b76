import { defineAdSystem } from '../define.js';

export const primis = defineAdSystem({
  id: 'primis',
  name: 'Primis',
  description: 'A video player with ads that is written where its script stands and floats over the page.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['primis.tech'] },
  slots: [
    {
      tags: ['script'],
      src: {
        hosts: ['live.primis.tech', 'live.sekindo.com'],
        path: '/live/liveView.php',
        query: { s: 'slot' },
        requires: ['s'],
      },
    },
  ],
  examples: [
    {
      html: '<script src="https://live.primis.tech/live/liveView.php?s=123456&amp;cbuster=1"></script>',
      slot: '123456',
    },
    { html: '<script src="https://live.sekindo.com/live/liveView.php?s=12345"></script>', slot: '12345' },
  ],
  nearMisses: [
    '<script src="https://live.primis.tech/live/liveView.php"></script>',
    '<script src="https://www.primis.tech/app.js?s=123456"></script>',
  ],
});
