import { defineAdSystem } from '../define.js';

export const broadstreet = defineAdSystem({
  id: 'broadstreet',
  name: 'Broadstreet',
  description: 'An ad server of local papers; its script fills the zones of the page.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  slots: [
    { tags: ['script'], src: { hosts: ['cdn.broadstreetads.com'], path: ['/init-2.min.js', '/init.js'] } },
    { tags: ['script'], code: { contains: 'broadstreet.watch(', values: { networkId: 'account' } } },
  ],
  examples: [
    { html: '<script async src="https://cdn.broadstreetads.com/init-2.min.js"></script>' },
    { html: '<script src="https://cdn.broadstreetads.com/init.js"></script>' },
    { html: '<script>broadstreet.watch({ networkId: 1234 })</script>', account: '1234' },
  ],
  nearMisses: [
    '<script src="https://broadstreetads.com/app.js"></script>',
    '<div id="broadstreet" class="address"></div>',
  ],
});
