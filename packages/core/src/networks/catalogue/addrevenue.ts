import { defineNetwork } from '../define.js';

export const addrevenue = defineNetwork({
  id: 'addrevenue',
  name: 'Addrevenue',
  description: 'Swedish network; c names the channel of the publisher, a the advertiser.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['addrevenue.io'],
      path: '/t',
      query: { c: 'publisher', a: 'advertiser', epi: 'sub', u: 'target', url: 'target' },
      requires: ['c', 'a'],
    },
  ],
  examples: [
    {
      url: 'https://addrevenue.io/t?c=1234567&a=987654&u=https%3A%2F%2Fshop.example%2Flamp&epi=guide',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '987654', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
  ],
  nearMisses: [
    'https://addrevenue.io/en/blog',
    'https://addrevenue.io/t',
    'https://addrevenue.io.example.com/t?c=1234567&a=987654',
    'https://example.com/t?c=1234567&a=987654',
  ],
});
