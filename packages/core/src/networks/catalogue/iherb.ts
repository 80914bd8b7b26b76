import { defineNetwork } from '../define.js';

export const iherb = defineNetwork({
  id: 'iherb',
  name: 'iHerb Rewards',
  description: "iHerb's own programme; rcode names the publisher, who may be any customer that shares a link.",
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.iherb.com'],
      query: { rcode: ':publisher(alnum 4-20)' },
      requires: ['rcode'],
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'https://www.iherb.com/pr/lamp/12345?rcode=ABC1234',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'ABC1234' },
    },
  ],
  nearMisses: [
    'https://www.iherb.com/pr/lamp/12345',
    'https://www.iherb.com/?rcode=',
    'https://example.com/?rcode=ABC1234',
  ],
});
