import { defineAdSystem } from '../define.js';

export const aps = defineAdSystem({
  id: 'aps',
  name: 'Amazon Publisher Services',
  description: 'Header bidding of Amazon: it bids for places that another system fills.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['aps.amazon.com', 'amazon-adsystem.com'], account: ':account(word)' },
  slots: [
    { tags: ['script'], src: { hosts: ['c.amazon-adsystem.com'], path: '/aax2/apstag.js' } },
    { tags: ['script'], code: { contains: 'apstag.init', values: { pubID: 'account' } } },
    { tags: ['script'], code: { contains: 'c.amazon-adsystem.com/aax2/apstag.js' } },
  ],
  examples: [
    { html: '<script async src="//c.amazon-adsystem.com/aax2/apstag.js"></script>' },
    {
      html: "<script>apstag.init({ pubID: '01234567-89ab-4cde-8f01-23456789abcd', adServer: 'googletag' });</script>",
      account: '01234567-89ab-4cde-8f01-23456789abcd',
    },
    {
      html: '<script>!function (a, w, d, s, u) { d.createElement(s).src = u; }("apstag", window, document, "script", "//c.amazon-adsystem.com/aax2/apstag.js");</script>',
    },
  ],
  nearMisses: [
    '<script src="https://z-na.amazon-adsystem.com/widgets/onejs?MarketPlace=US"></script>',
    '<script src="https://example.com/aax2/apstag.js"></script>',
  ],
});
