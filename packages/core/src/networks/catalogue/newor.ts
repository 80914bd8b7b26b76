import { defineAdSystem } from '../define.js';

export const newor = defineAdSystem({
  id: 'newor',
  name: 'Newor Media',
  description: 'A place that Newor Media fills; its number stands in the id.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['newormedia.com'] },
  slots: [
    { id: 'waldo-tag-:slot(digits)' },
    {
      counts: 'page',
      tags: ['script'],
      src: { hosts: ['cdn.thisiswaldo.com'], path: '/static/js/:account(digits).js' },
    },
  ],
  examples: [
    { html: '<div id="waldo-tag-1234"></div>', slot: '1234' },
    { html: '<script src="//cdn.thisiswaldo.com/static/js/123.js"></script>', account: '123' },
  ],
  nearMisses: [
    '<div id="waldo-tag-disable-interstitial"></div>',
    '<div id="waldo-tag-"></div>',
    '<script src="//cdn.thisiswaldo.com/static/js/app.js"></script>',
  ],
});
