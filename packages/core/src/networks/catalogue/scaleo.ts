import { defineNetwork } from '../define.js';

export const scaleo = defineNetwork({
  id: 'scaleo',
  name: 'Scaleo, Offer18',
  description: 'Software on which networks run under hosts of the maker; a names the publisher, o the campaign.',
  source: 'https://help.scaleo.io/article/384-affiliate-parameters; seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['*.scaletrk.com'],
      path: '/click',
      query: {
        a: 'publisher',
        o: 'campaign',
        creative_id: 'creative',
        sub_id1: 'sub',
        sub_id2: 'sub',
        sub_id3: 'sub',
        sub_id4: 'sub',
        sub_id5: 'sub',
        deep_link: 'target',
      },
      requires: ['o', 'a'],
    },
    {
      role: 'click',
      hosts: ['*.o18.click'],
      path: '/c',
      query: { a: 'publisher', o: 'campaign', sub_aff_id: 'sub' },
      requires: ['o', 'a'],
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['*.o18.click'],
      path: '/p',
      query: { o: 'campaign' },
      requires: ['m'],
    },
  ],
  examples: [
    {
      url: 'https://network.scaletrk.com/click?o=16&a=123&sub_id1=guide&deep_link=https://shop.example/lamp',
      role: 'click',
      ids: { publisher: '123', campaign: '16', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://network.o18.click/c?o=123456&m=1234&a=56789',
      role: 'click',
      ids: { publisher: '56789', campaign: '123456' },
    },
    {
      url: 'https://network.o18.click/p?o=123456&m=1234&t=i',
      role: 'postback',
      side: 'advertiser',
      ids: { campaign: '123456' },
    },
  ],
  nearMisses: [
    'https://network.scaletrk.com/track/promo?code=LAMP',
    'https://www.scaleo.io/',
    'https://network.o18.click/c',
    'https://example.com/click?o=16&a=123',
    'https://scaletrk.com.example.net/click?o=16&a=123',
  ],
});
