import { defineAdSystem } from '../define.js';

export const freestar = defineAdSystem({
  id: 'freestar',
  name: 'Freestar',
  description: 'A place that Freestar fills; the id names it, the attribute the sizes.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['freestar.com', 'freestar.io'] },
  slots: [
    { attributes: { 'data-freestar-ad': 'format', id: 'slot' }, requires: ['data-freestar-ad', 'id'] },
    {
      counts: 'page',
      tags: ['script'],
      src: { hosts: ['a.pub.network'], path: '/:account/pubfig.min.js' },
    },
  ],
  examples: [
    {
      html: '<div align="center" data-freestar-ad="__300x250 __728x90" id="example_leaderboard_atf"></div>',
      slot: 'example_leaderboard_atf',
      format: '__300x250 __728x90',
    },
    { html: '<script async src="https://a.pub.network/example-com/pubfig.min.js"></script>', account: 'example-com' },
  ],
  nearMisses: [
    '<div id="example_leaderboard_atf" align="center"></div>',
    '<script src="https://a.pub.network/core/pubfig/cls.css"></script>',
  ],
});
