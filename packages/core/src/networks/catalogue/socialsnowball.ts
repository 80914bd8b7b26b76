import { defineNetwork } from '../define.js';

export const socialsnowball = defineNetwork({
  id: 'socialsnowball',
  name: 'BixGrow and other apps of shops',
  description:
    'Apps with which Shopify shops run their own programme; of them the bg_ref of BixGrow and the script of Affiliatly can be told.',
  source: 'https://docs.bixgrow.com/affiliate-links/how-does-affiliate-link-work; seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*'], query: { bg_ref: ':publisher(word)' }, requires: ['bg_ref'] },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['static.affiliatly.com'],
      path: '/**',
      query: { affiliatly_code: 'advertiser' },
      requires: ['affiliatly_code'],
    },
  ],
  examples: [
    {
      url: 'https://shop.example/products/lamp?bg_ref=AbCdEfGhIj',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'AbCdEfGhIj' },
    },
    {
      url: 'https://static.affiliatly.com/v3/affiliatly.js?affiliatly_code=AF-1234567',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: 'AF-1234567' },
    },
  ],
  nearMisses: [
    'https://shop.example/discount/GUIDE10',
    'https://shop.example/?ref=AbCdEfGhIj',
    'https://static.affiliatly.com/v3/affiliatly.js',
  ],
});
