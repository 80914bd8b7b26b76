import { defineNetwork } from '../define.js';

export const firstpromoter = defineNetwork({
  id: 'firstpromoter',
  name: 'FirstPromoter',
  description: 'Software on which services run their own programme; fpr names the promoter.',
  source: 'https://docs.firstpromoter.com/guides/tracking-without-fprjs; seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*'], query: { fpr: ':publisher(word 2-60)' }, requires: ['fpr'] },
    { role: 'click', tier: 'medium', hosts: ['*'], query: { fp_ref: ':publisher(word 2-60)' }, requires: ['fp_ref'] },
    { role: 'script', side: 'advertiser', hosts: ['cdn.firstpromoter.com'], path: '/(fpr|fprom|fprmain).js' },
  ],
  examples: [
    { url: 'https://service.example/?fpr=guide', role: 'click', tier: 'medium', ids: { publisher: 'guide' } },
    { url: 'https://service.example/?fp_ref=guide', role: 'click', tier: 'medium', ids: { publisher: 'guide' } },
    { url: 'https://cdn.firstpromoter.com/fpr.js', role: 'script', side: 'advertiser' },
  ],
  nearMisses: [
    'https://service.example/?fp=guide',
    'https://service.example/?ref=guide',
    'https://service.example/?fpr=a%20b',
    'https://cdn.firstpromoter.com/',
    'https://docs.firstpromoter.com/script-docs',
  ],
});
