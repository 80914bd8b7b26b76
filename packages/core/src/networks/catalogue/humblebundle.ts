import { defineNetwork } from '../define.js';

export const humblebundle = defineNetwork({
  id: 'humblebundle',
  name: 'Humble Partner',
  description: "Humble Bundle's former programme of its own; partner names the publisher.",
  source: 'seen in public lists of parameters and source files',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.humblebundle.com'],
      query: { partner: 'publisher' },
      requires: ['partner'],
    },
  ],
  examples: [
    {
      url: 'https://www.humblebundle.com/store/lamp-simulator?partner=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'guide' },
    },
  ],
  nearMisses: [
    'https://www.humblebundle.com/books/lamps?hmb_source=humble_home',
    'https://www.humblebundle.com/partner',
    'https://example.com/?partner=guide',
  ],
});
