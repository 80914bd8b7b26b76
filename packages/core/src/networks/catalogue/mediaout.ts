import { defineNetwork } from '../define.js';

export const mediaout = defineNetwork({
  id: 'mediaout',
  name: 'Redirects of media houses',
  description:
    'Redirects of CNET, ZDNet, Mashable, TechBargains, Chip and Spiegel to shops, and of Trackonomics for many magazines.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages',
  urls: [
    {
      role: 'cloak',
      tier: 'medium',
      hosts: ['cc.cnet.com', 'cc.zdnet.com', 'cc.mashable.com', 'cc.techbargains.com'],
      path: '/v1/otc/*/**',
      query: { url: 'target' },
    },
    // Measures for magazines what comes behind it: another network's link.
    {
      role: 'cloak',
      hosts: ['clicks.trx-hub.com'],
      path: '/xid/*(word)',
      query: { q: 'target' },
      requires: ['q'],
    },
    {
      role: 'cloak',
      tier: 'medium',
      hosts: ['x.chip.de'],
      path: ['/linktrack/button', '/affiliate/**'],
      query: { url: 'target' },
      requires: ['url'],
    },
    {
      role: 'cloak',
      tier: 'medium',
      hosts: ['spiegel.de'],
      path: '/relocate/amazon/*(alnum 10-10)',
      query: { tag: ':publisher(tag)' },
    },
  ],
  examples: [
    { url: 'https://cc.cnet.com/v1/otc/01AbCdEf2345', role: 'cloak', tier: 'medium' },
    {
      url: 'https://clicks.trx-hub.com/xid/lampmag_0a1b2_guide?q=https%3A%2F%2Fwww.amazon.com%2Fdp%2FB000000000%3Ftag%3Dexample-20&p=https%3A%2F%2Flampmag.example%2Fguide',
      role: 'cloak',
      target: 'https://www.amazon.com/dp/B000000000?tag=example-20',
    },
    {
      url: 'https://x.chip.de/linktrack/button/?url=https%3A%2F%2Fwww.amazon.de%2Fdp%2FB000000000%3Ftag%3Dexample-21',
      role: 'cloak',
      tier: 'medium',
      target: 'https://www.amazon.de/dp/B000000000?tag=example-21',
    },
    {
      url: 'https://www.spiegel.de/relocate/amazon/B000000000?tag=example-21',
      role: 'cloak',
      tier: 'medium',
      ids: { publisher: 'example-21' },
    },
  ],
  nearMisses: [
    'https://www.cnet.com/reviews/lamp/',
    'https://cc.cnet.com/v1/otc/',
    'https://trx-hub.com/',
    'https://clicks.trx-hub.com/xid/lampmag_0a1b2_guide',
    'https://clicks.trx-hub.com/xid/lampmag_0a1b2_guide?q=https%3A%2F%2Fexample.com%2F',
    'https://x.chip.de/collect?test=1',
    'https://x.chip.de/linktrack/button/?url=https%3A%2F%2Fexample.com%2F',
    'https://www.spiegel.de/tests/lampen-im-test.html',
    'https://example.com/relocate/amazon/B000000000?tag=example-21',
  ],
});
