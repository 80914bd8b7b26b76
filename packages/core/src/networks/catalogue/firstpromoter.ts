import { defineNetwork } from '../define.js';

export const firstpromoter = defineNetwork({
  id: 'firstpromoter',
  name: 'FirstPromoter',
  description: 'Software on which services run their own programme; fpr names the promoter.',
  source: 'seen in public source files; not verified: weak',
  urls: [
    { role: 'click', tier: 'weak', hosts: ['*'], query: { fpr: 'publisher' }, requires: ['fpr'] },
    { role: 'click', tier: 'weak', hosts: ['*'], query: { fp_ref: 'publisher' }, requires: ['fp_ref'] },
  ],
  examples: [
    { url: 'https://service.example/?fpr=guide', role: 'click', tier: 'weak', ids: { publisher: 'guide' } },
    { url: 'https://service.example/?fp_ref=guide', role: 'click', tier: 'weak', ids: { publisher: 'guide' } },
  ],
  nearMisses: ['https://cdn.firstpromoter.com/fpr.js', 'https://service.example/?fp=guide'],
});
