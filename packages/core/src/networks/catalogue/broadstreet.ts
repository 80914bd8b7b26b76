import { defineAdSystem } from '../define.js';

export const broadstreet = defineAdSystem({
  id: 'broadstreet',
  name: 'Broadstreet',
  description: 'An ad server of local papers; each zone is a place, told by its element or by the call that writes it.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [
    { tags: ['broadstreet-zone'], attributes: { 'zone-id': 'slot' }, requires: ['zone-id'] },
    { tags: ['script'], code: { contains: 'broadstreet.zone', arguments: [':slot(digits)'] } },
    {
      counts: 'page',
      tags: ['script'],
      src: { hosts: ['cdn.broadstreetads.com'], path: ['/init-2.min.js', '/init.js'] },
    },
  ],
  examples: [
    { html: '<broadstreet-zone zone-id="12345"></broadstreet-zone>', slot: '12345' },
    { html: '<script>broadstreet.zone(12345);</script>', slot: '12345' },
    { html: '<script async src="https://cdn.broadstreetads.com/init-2.min.js"></script>' },
    { html: '<script src="https://cdn.broadstreetads.com/init.js"></script>' },
  ],
  nearMisses: [
    '<script src="https://broadstreetads.com/app.js"></script>',
    '<broadstreet-zone></broadstreet-zone>',
    '<div id="broadstreet" class="address"></div>',
  ],
});
