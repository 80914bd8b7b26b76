import { defineAdSystem } from '../define.js';

export const popads = defineAdSystem({
  id: 'popads',
  name: 'PopAds',
  description: 'Pop-unders: its script opens pages when the reader clicks anywhere.',
  source: 'seen in public source files',
  counts: 'page',
  adsTxt: { domains: ['popads.net'] },
  slots: [
    { tags: ['script'], code: { contains: 'popundersPerIP' } },
    { tags: ['script'], src: { hosts: ['c1.popads.net', 'c2.popads.net'], path: '/pop.js' } },
  ],
  examples: [
    {
      html: "<script>var _pop = _pop || []; _pop.push(['siteId', 123456]); _pop.push(['popundersPerIP', 0]);</script>",
    },
    { html: '<script async src="//c1.popads.net/pop.js"></script>' },
  ],
  nearMisses: [
    '<script>var _pop = document.querySelector(".pop");</script>',
    '<script src="https://www.popads.net/app.js"></script>',
    '<script src="https://example.com/pop.js"></script>',
  ],
});
