import { defineNetwork } from '../define.js';

export const netaffcash = defineNetwork({
  id: 'netaffcash',
  name: 'Cashback and deal portals',
  description:
    'Redirects of Honey, Capital One Shopping, BeFrugal, Coupert, Quidco and Slickdeals; the portal is the publisher.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: ['o.honey.io'], path: '/store/:advertiser(digits)/**' },
    { role: 'click', hosts: ['capitaloneshopping.com'], path: ['/api/*/r', '/api/*/redirect/**'] },
    { role: 'click', hosts: ['r.befrugal.com', 'r.coupert.com'], path: '/*/**' },
    { role: 'click', tier: 'medium', hosts: ['quidco.com'], path: '/visit/*/**' },
    { role: 'click', tier: 'medium', hosts: ['slickdeals.net'], path: '/click', query: { u2: 'target' } },
  ],
  examples: [
    {
      url: 'https://o.honey.io/store/1234567890123456/offer_claim?afsrc=1',
      role: 'click',
      ids: { advertiser: '1234567890123456' },
    },
    { url: 'https://capitaloneshopping.com/api/v3/r?d=abc&t=def', role: 'click' },
    { url: 'https://r.befrugal.com/store/lamps', role: 'click' },
    { url: 'https://www.quidco.com/visit/1234/lamps/', role: 'click', tier: 'medium' },
    {
      url: 'https://slickdeals.net/click?lno=1&u2=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      tier: 'medium',
      target: 'https://shop.example/lamp',
    },
  ],
  nearMisses: [
    'https://capitaloneshopping.com/api/v1/feed',
    'https://www.joinhoney.com/',
    'https://slickdeals.net/f/1234567-lamp',
    'https://www.quidco.com/lamps/',
    'https://example.com/click?lno=1&u2=https%3A%2F%2Fshop.example%2F',
  ],
});
