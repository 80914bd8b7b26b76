import { defineNetwork } from '../define.js';

export const everflow = defineNetwork({
  id: 'everflow',
  name: 'Everflow',
  description: 'Software on which networks run; a direct link has the offer in oid and the publisher in affid.',
  source: 'domain knowledge, not verified: never above medium',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      query: {
        affid: 'publisher',
        oid: ':campaign(digits)',
        sub1: 'sub',
        sub2: 'sub',
        sub3: 'sub',
        sub4: 'sub',
        sub5: 'sub',
      },
      requires: ['oid', 'affid'],
    },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['_ef_transaction_id'] },
    { role: 'script', tier: 'medium', side: 'advertiser', hosts: ['*'], path: '/scripts/sdk/everflow.js' },
  ],
  examples: [
    {
      url: 'https://shop.example/collections/lamps?oid=112&affid=17&sub1=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '17', campaign: '112', sub: 'guide' },
    },
    { url: 'https://shop.example/?_ef_transaction_id=0123456789abcdef', role: 'landing', tier: 'medium' },
    { url: 'https://www.tracking.example/scripts/sdk/everflow.js', role: 'script', tier: 'medium', side: 'advertiser' },
  ],
  nearMisses: [
    'https://example.com/ABCDE/FGHIJ/',
    'https://example.com/?oid=112',
    'https://example.com/?oid=lamp&affid=17',
  ],
});
