import { defineNetwork } from '../define.js';

export const flipkart = defineNetwork({
  id: 'flipkart',
  name: 'Flipkart Affiliate',
  description: "Flipkart's own programme; affid names the publisher, short links name nobody.",
  source: 'aruneshmathur/affiliate-marketing-disclosures; seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['*.flipkart.com'],
      query: { affid: 'publisher', affExtParam1: 'sub', affExtParam2: 'sub' },
      requires: ['affid'],
    },
    { role: 'shortlink', tier: 'medium', hosts: ['fkrt.it', 'fkrt.cc', 'fkrt.co'], path: '/*(word 4-20)' },
  ],
  examples: [
    {
      url: 'https://dl.flipkart.com/dl/lamp/p/itm0123456789?pid=LMP0123456789&affid=guide&affExtParam1=top',
      role: 'click',
      ids: { publisher: 'guide', sub: 'top' },
    },
    { url: 'https://fkrt.it/AbCdEfNNNN', role: 'shortlink', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.flipkart.com/lamp/p/itm0123456789?pid=LMP0123456789',
    'https://flipkart.com.example.net/?affid=guide',
    'https://fkrt.it/',
    'https://example.com/?affExtParam1=top',
  ],
});
