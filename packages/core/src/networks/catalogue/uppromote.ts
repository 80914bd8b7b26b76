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
  ],
  examples: [
    {
      url: 'https://shop.example/lamp?sca_ref=1234567.AbCdEfGhIj&sca_source=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567', sub: 'guide' },
    },
  ],
  nearMisses: [
    'https://af.uppromote.com/lamp-shop/register',
    'https://cdn.uppromote.com/app.js',
    'https://shop.example/?sca_ref=lamp',
    'https://shop.example/?ref=1234567.AbCdEfGhIj',
  ],
});
