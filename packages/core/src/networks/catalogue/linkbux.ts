import { defineNetwork } from '../define.js';

export const linkbux = defineNetwork({
  id: 'linkbux',
  name: 'Linkbux, PartnerMatic, LinkHaitao',
  description: 'Networks that sell the programmes of other networks; their links name nobody but in a token.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['linkbux.com', 'app.partnermatic.com'],
      path: '/track/*(word)',
      query: { uid: 'sub', url: 'target' },
    },
    {
      role: 'click',
      hosts: ['linkhaitao.com'],
      path: '/index.php',
      query: { tag: 'sub', new: 'target' },
      requires: ['mod=lhdeal', 'track'],
    },
  ],
  examples: [
    {
      url: 'https://www.linkbux.com/track/0123abcDEF_a?url=https%3A%2F%2Fshop.example%2F&uid=guide',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://app.partnermatic.com/track/0123abcDEF_a', role: 'click' },
    {
      url: 'https://www.linkhaitao.com/index.php?mod=lhdeal&track=0123abcDEF_a&new=http%3A%2F%2Fshop.example%2F&tag=guide',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'http://shop.example/',
    },
  ],
  nearMisses: [
    'https://www.linkbux.com/',
    'https://app.partnermatic.com/login',
    'https://www.linkhaitao.com/index.php?mod=login',
    'https://example.com/track/0123abcDEF_a',
  ],
});
