import { defineNetwork } from '../define.js';

export const adrecord = defineNetwork({
  id: 'adrecord',
  name: 'Adrecord',
  description: 'Swedish network; c names the channel of the publisher, p the programme.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['click.adrecord.com'],
      query: { c: 'publisher', p: 'advertiser', epi: 'sub', url: 'target' },
      requires: ['p', 'c'],
    },
  ],
  examples: [
    {
      url: 'https://click.adrecord.com/?c=12345&p=678&epi=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '12345', advertiser: '678', sub: 'guide' },
      target: 'https://shop.example/',
    },
  ],
  nearMisses: ['https://click.adrecord.com/', 'https://www.adrecord.com/?p=1&c=2'],
});
