import { defineNetwork } from '../define.js';

export const commissionfactory = defineNetwork({
  id: 'commissionfactory',
  name: 'Commission Factory',
  description: 'Australian network of the Awin group; a link holds the numbers of publisher and creative.',
  source: 'seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['t.cfjump.com'],
      path: ['/:publisher(digits)/(t|b|p)/:creative(digits)', '/:publisher(digits)/(t|b|p)/:creative(digits)/**'],
      query: { UniqueId: 'sub', Url: 'target' },
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'https://t.cfjump.com/33917/t/26455?Url=https%3A%2F%2Fshop.example%2F&UniqueId=guide',
      role: 'click',
      ids: { publisher: '33917', creative: '26455', sub: 'guide' },
      target: 'https://shop.example/',
    },
  ],
  nearMisses: ['https://t.cfjump.com/tag/26455', 'https://example.com/33917/t/26455'],
});
