import { defineNetwork } from '../define.js';

export const affilae = defineNetwork({
  id: 'affilae',
  name: 'Affilae',
  description: 'French network of single programmes; p names the programme, af the publisher in it.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['lb.affilae.com'],
      path: '/r',
      query: { p: 'campaign', af: 'publisher', lp: 'target' },
      requires: ['p'],
    },
  ],
  examples: [
    {
      url: 'https://lb.affilae.com/r/?p=0123456789abcdef01234567&af=117&lp=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '117', campaign: '0123456789abcdef01234567' },
      target: 'https://shop.example/lamp',
    },
  ],
  nearMisses: ['https://lb.affilae.com/', 'https://affilae.com/r/?p=1', 'https://example.com/r/?p=1&af=117'],
});
