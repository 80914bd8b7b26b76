import { defineNetwork } from '../define.js';

export const affiliatewp = defineNetwork({
  id: 'affiliatewp',
  name: 'Affiliate plug-ins of WordPress',
  description:
    'Plug-ins on which shops run their own programme; one names its parameter, others use words that mean much.',
  source: 'seen in public source files; /ref/ is a generic word: weak',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*'], query: { wpam_id: 'publisher' }, requires: ['wpam_id'] },
    { role: 'click', tier: 'weak', hosts: ['*'], path: '/ref/:publisher(digits 1-6)' },
    {
      role: 'script',
      tier: 'medium',
      side: 'advertiser',
      hosts: ['*'],
      path: '/wp-content/plugins/(affiliate-wp|affiliates-manager|wp-affiliate-platform|slicewp)/**',
    },
  ],
  examples: [
    { url: 'https://shop.example/lamp/?wpam_id=12', role: 'click', tier: 'medium', ids: { publisher: '12' } },
    { url: 'https://shop.example/ref/123/', role: 'click', tier: 'weak', ids: { publisher: '123' } },
    {
      url: 'https://shop.example/wp-content/plugins/affiliate-wp/assets/js/tracking.js',
      role: 'script',
      tier: 'medium',
      side: 'advertiser',
    },
  ],
  nearMisses: [
    'https://shop.example/?ref=guide',
    'https://docs.example/ref/settings/',
    'https://docs.example/en/ref/123/',
    'https://shop.example/wp-content/plugins/lamp/affiliate-wp.js',
  ],
});
