import { defineNetwork } from '../define.js';

export const idevaffiliate = defineNetwork({
  id: 'idevaffiliate',
  name: 'iDevAffiliate',
  description: 'Software on which shops run their own programme; id names the publisher.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: ['/idevaffiliate.php', '/*/idevaffiliate.php'],
      query: { id: [':publisher(digits)_*', ':publisher'], page: 'creative', tid1: 'sub', url: 'target' },
      requires: ['id'],
    },
  ],
  examples: [
    {
      url: 'https://shop.example/affiliates/idevaffiliate.php?id=123&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://www.shop.example/affiliates/idevaffiliate.php?id=123_0_1_10',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123' },
    },
  ],
  nearMisses: ['https://shop.example/idevaffiliate.php', 'https://shop.example/affiliates/signup.php?id=123'],
});
