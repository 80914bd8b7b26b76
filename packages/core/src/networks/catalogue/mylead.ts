import { defineNetwork } from '../define.js';

export const mylead = defineNetwork({
  id: 'mylead',
  name: 'MyLead',
  description: 'Polish network with hosts that change; of its links only those under its own name can be told.',
  source: 'seen in public lists of filters and source files',
  urls: [{ role: 'click', tier: 'medium', hosts: ['mylead.global'], path: '/(sl|stl)/*(word)' }],
  examples: [{ url: 'https://mylead.global/sl/aBcDe', role: 'click', tier: 'medium' }],
  nearMisses: [
    'https://mylead.global/',
    'https://mylead.global/en/campaigns',
    'https://pub.mylead.global/sl/dashboard',
    'https://example.com/sl/aBcDe',
  ],
});
