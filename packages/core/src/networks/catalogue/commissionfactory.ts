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
    { role: 'script', side: 'advertiser', hosts: ['t.cfjump.com'], path: '/tag/:advertiser(digits)' },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['cfclick'] },
  ],
  examples: [
    {
      url: 'https://t.cfjump.com/33917/t/26455?Url=https%3A%2F%2Fshop.example%2F&UniqueId=guide',
      role: 'click',
      ids: { publisher: '33917', creative: '26455', sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://t.cfjump.com/tag/12345', role: 'script', side: 'advertiser', ids: { advertiser: '12345' } },
    { url: 'https://shop.example/lamp?cfclick=0123456789abcdef0123456789abcdef', role: 'landing', tier: 'medium' },
  ],
  nearMisses: ['https://example.com/33917/t/26455', 'https://t.cfjump.com/', 'https://www.commissionfactory.com/'],
});
