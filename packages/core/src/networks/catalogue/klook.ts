import { defineNetwork } from '../define.js';

export const klook = defineNetwork({
  id: 'klook',
  name: 'Klook Affiliate Program',
  description: "Klook's own programme; aid names the publisher.",
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['affiliate.klook.com'],
      path: '/redirect',
      query: { aid: 'publisher', aff_adid: 'creative', aff_label1: 'sub', k_site: 'target' },
      requires: ['aid'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['klook.com'],
      query: { aid: ':publisher(digits)', aff_adid: 'creative' },
      requires: ['aid'],
      unless: ['gclid', 'msclkid', 'gad_source'],
    },
  ],
  examples: [
    {
      url: 'https://affiliate.klook.com/redirect?aid=12345&aff_adid=678901&k_site=https%3A%2F%2Fwww.klook.com%2Fen-US%2F',
      role: 'click',
      ids: { publisher: '12345', creative: '678901' },
      target: 'https://www.klook.com/en-US/',
    },
    {
      url: 'https://www.klook.com/en-GB/hotels/detail/123-lamp-residence/?aid=12345',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
  ],
  nearMisses: [
    'https://www.klook.com/en-US/destination/p123-rome/',
    'https://affiliate.klook.com/login',
    'https://example.com/?aid=12345',
    'https://www.klook.com/?aid=12345&gclid=Cj0',
  ],
});
