import { defineAdSystem } from '../define.js';

export const afs = defineAdSystem({
  id: 'afs',
  name: 'Google AdSense for Search',
  description: 'Ads beside the results of a search; Google decides how many there are.',
  source: 'https://developers.google.com/custom-search-ads/docs/reference',
  counts: 'page',
  adsTxt: { domains: ['google.com'], account: 'partner-:account(word)' },
  slots: [
    { tags: ['script'], src: { hosts: ['google.com'], path: '/adsense/search/ads.js' } },
    { tags: ['script'], code: { contains: "_googCsa('ads'", values: { pubId: 'account', container: 'slot' } } },
    {
      tags: ['script'],
      src: { hosts: ['cse.google.com'], path: '/cse.js', query: { cx: 'partner-pub-:slot' }, requires: ['cx'] },
    },
  ],
  examples: [
    { html: '<script async src="https://www.google.com/adsense/search/ads.js"></script>' },
    {
      html: "<script>_googCsa('ads', { pubId: 'partner-pub-1234567890123456', query: 'lamps' }, { container: 'afscontainer1' });</script>",
      account: 'partner-pub-1234567890123456',
      slot: 'afscontainer1',
    },
    {
      html: '<script src="https://cse.google.com/cse.js?cx=partner-pub-1234567890123456:1234567890"></script>',
      slot: '1234567890123456:1234567890',
    },
  ],
  nearMisses: [
    '<script src="https://cse.google.com/cse.js?cx=0123456789abcdef0"></script>',
    "<script>(function (g, o) { g[o] = g[o] || function () {}; })(window, '_googCsa');</script>",
    '<script src="https://www.google.com/recaptcha/api.js"></script>',
    '<script src="https://example.com/adsense/search/ads.js"></script>',
  ],
});
