import { defineNetwork } from '../define.js';

export const goaffpro = defineNetwork({
  id: 'goaffpro',
  name: 'GoAffPro',
  description:
    'Software on which shops run their own programme; a shop link has only ref, which tells nothing, a portal link can be told.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*.goaffpro.com'], query: { ref: 'publisher' }, requires: ['ref'] },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['api.goaffpro.com'],
      path: '/loader.js',
      query: { shop: 'advertiser' },
    },
  ],
  examples: [
    { url: 'https://shop.goaffpro.com/?ref=guide', role: 'click', tier: 'medium', ids: { publisher: 'guide' } },
    {
      url: 'https://api.goaffpro.com/loader.js?shop=lamps.myshopify.example',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: 'lamps.myshopify.example' },
    },
  ],
  nearMisses: ['https://shop.goaffpro.com/create-account', 'https://shop.example/?ref=guide'],
});
