import { defineAdSystem } from '../define.js';

export const taboola = defineAdSystem({
  id: 'taboola',
  name: 'Taboola',
  description: 'Paid recommendations; each container is one widget, the account stands in the address of the loader.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['taboola.com'] },
  slots: [
    { tags: ['div'], id: 'taboola-*', attributes: { id: 'slot' } },
    // Its scripts bring containers of their own, too.
    {
      counts: 'page',
      tags: ['script'],
      src: { hosts: ['cdn.taboola.com'], path: '/libtrc/:account/loader.js' },
    },
  ],
  examples: [
    { html: '<div id="taboola-below-article-thumbnails"></div>', slot: 'taboola-below-article-thumbnails' },
    {
      html: '<script async src="//cdn.taboola.com/libtrc/example-paper/loader.js"></script>',
      account: 'example-paper',
    },
  ],
  nearMisses: [
    '<script src="https://cdn.taboola.com/libtrc/unip/1234567/tfa.js"></script>',
    '<div id="about-taboola"></div>',
  ],
});
