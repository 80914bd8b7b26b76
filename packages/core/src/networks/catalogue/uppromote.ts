import { defineNetwork } from '../define.js';

export const uppromote = defineNetwork({
  id: 'uppromote',
  name: 'UpPromote',
  description: 'App with which shops run their own programme; the first part of sca_ref is the publisher.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      query: { sca_ref: [':publisher(digits).*', ':publisher(digits)'], sca_source: 'sub' },
      requires: ['sca_ref'],
    },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['cdn.uppromote.com', 'track.uppromote.com', 'static-pixel.uppromote.com'],
      path: '/*/**',
    },
  ],
  examples: [
    {
      url: 'https://shop.example/lamp?sca_ref=1234567.AbCdEfGhIj&sca_source=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567', sub: 'guide' },
    },
    { url: 'https://static-pixel.uppromote.com/collect/v1/collect.js', role: 'script', side: 'advertiser' },
  ],
  nearMisses: [
    'https://af.uppromote.com/lamp-shop/register',
    'https://cdn.uppromote.com/',
    'https://uppromote.com/affiliate-directory/lampmaker/',
    'https://shop.example/?sca_ref=lamp',
    'https://shop.example/?ref=1234567.AbCdEfGhIj',
  ],
});
