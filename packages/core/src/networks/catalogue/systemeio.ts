import { defineNetwork } from '../define.js';

export const systemeio = defineNetwork({
  id: 'systemeio',
  name: 'systeme.io',
  description: 'Software for sales pages; sa names the publisher, on its own site and on those of its customers.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.systeme.io'],
      query: { sa: 'publisher', tk: 'sub' },
      requires: ['sa'],
    },
  ],
  examples: [
    {
      url: 'https://systeme.io/?sa=sa00123456789abcdef0123456789abcdef01234567&tk=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'sa00123456789abcdef0123456789abcdef01234567', sub: 'guide' },
    },
  ],
  nearMisses: [
    'https://systeme.io/pricing',
    'https://example.com/?sa=sa00123456789abcdef0123456789abcdef01234567',
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Fsysteme.io%2F',
  ],
});
