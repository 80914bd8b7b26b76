import { defineNetwork } from '../define.js';

export const leaddyno = defineNetwork({
  id: 'leaddyno',
  name: 'LeadDyno',
  description: 'Software on which shops run their own programme; afmc names the publisher.',
  source: 'https://support.leaddyno.com/hc/en-us/articles/15151690580125-Affiliate-Links',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*'], query: { afmc: ':publisher(word)' }, requires: ['afmc'] },
    { role: 'script', side: 'advertiser', hosts: ['static.leaddyno.com'], path: '/js' },
  ],
  examples: [
    { url: 'https://shop.example/lamp/?afmc=3a9', role: 'click', tier: 'medium', ids: { publisher: '3a9' } },
    { url: 'https://static.leaddyno.com/js', role: 'script', side: 'advertiser' },
  ],
  nearMisses: ['https://static.leaddyno.com/', 'https://www.leaddyno.com/', 'https://shop.example/afmc=3a9'],
});
