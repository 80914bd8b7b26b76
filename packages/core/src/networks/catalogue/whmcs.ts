import { defineNetwork } from '../define.js';

export const whmcs = defineNetwork({
  id: 'whmcs',
  name: 'WHMCS',
  description: 'Software with which web hosts bill and run their own programmes; aff names the publisher.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: '/**/aff.php',
      query: { aff: ':publisher(digits 1-7)' },
      requires: ['aff'],
    },
  ],
  examples: [
    { url: 'https://my.host.example/aff.php?aff=1234', role: 'click', tier: 'medium', ids: { publisher: '1234' } },
    {
      url: 'https://www.host.example/clients/aff.php?aff=1234&pid=56',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234' },
    },
  ],
  nearMisses: [
    'https://my.host.example/aff.php',
    'https://my.host.example/aff.php?aff=guide',
    'https://my.host.example/cart.php?aff=1234',
    'https://host.example/?aff=1234',
  ],
});
