import { defineNetwork } from '../define.js';

const query = { tap_s: ':publisher(word)', tap_a: ':creative(word)' } as const;

export const tapfiliate = defineNetwork({
  id: 'tapfiliate',
  name: 'Tapfiliate',
  description:
    'Software on which shops run their own programme; tap_s names the publisher, tap_a an asset that all of a shop share.',
  source:
    'https://support.tapfiliate.com/en/articles/1353346-customizing-affiliate-links-from-referral-codes-to-vanity-urls',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*'], query, requires: ['tap_s', 'tap_a'] },
    { role: 'click', tier: 'medium', hosts: ['*'], fragment: query, requires: ['#tap_s', '#tap_a'] },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['script.tapfiliate.com', 'static.tapfiliate.com'],
      path: '/tapfiliate.js',
    },
  ],
  examples: [
    {
      url: 'https://shop.example/lamp?tap_a=1234-abcdef&tap_s=56789-fedcba',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '56789-fedcba', creative: '1234-abcdef' },
    },
    {
      url: 'https://shop.example/#tap_a=1234-abcdef&tap_s=56789-fedcba',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '56789-fedcba', creative: '1234-abcdef' },
    },
    { url: 'https://script.tapfiliate.com/tapfiliate.js', role: 'script', side: 'advertiser' },
  ],
  nearMisses: [
    'https://tapfiliate.com/',
    'https://shop.example/?tap_s=56789-fedcba',
    'https://script.tapfiliate.com/',
    'https://brand.tapfiliate.com/p/payout-methods/new/',
    'https://shop.example/?ref=guide',
    'https://shop.example/?tap=1&tap_a=1234-abcdef',
  ],
});
