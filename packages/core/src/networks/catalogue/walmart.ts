import { defineNetwork } from '../define.js';

export const walmart = defineNetwork({
  id: 'walmart',
  name: 'Walmart Affiliates',
  description: "Walmart's programme; its click links (goto.walmart.com) are impact.com links and are listed there.",
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages',
  urls: [
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*.walmart.com'],
      // The number of an impact.com publisher, or an id of eleven characters from before; Walmart's own ads have a word here.
      query: { wmlspartner: [':publisher("imp_" digits)', ':publisher(11)'], sourceid: 'sub' },
      requires: ['wmlspartner'],
    },
    { role: 'shortlink', tier: 'medium', hosts: ['walmrt.us'], path: '/*' },
  ],
  examples: [
    {
      url: 'https://www.walmart.com/ip/270099495?wmlspartner=AbCdEfGhIjK&sourceid=0123',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: 'AbCdEfGhIjK', sub: '0123' },
    },
    {
      url: 'https://www.walmart.com/ip/270099495?veh=aff&wmlspartner=imp_1234567',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: 'imp_1234567' },
    },
    { url: 'https://walmrt.us/3AbCdEf', role: 'shortlink', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.walmart.com/ip/270099495?athcpid=1',
    'https://www.walmart.com/ip/270099495?wmlspartner=wlpa&selectedSellerId=0&adid=2',
    'https://goto.walmart.com/c/1234567/568844/9383?u=https%3A%2F%2Fwww.walmart.com%2Fip%2F1',
    'https://walmrt.us/',
  ],
});
