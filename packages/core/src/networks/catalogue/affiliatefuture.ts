import { defineNetwork } from '../define.js';

export const affiliatefuture = defineNetwork({
  id: 'affiliatefuture',
  name: 'Affiliate Future',
  description: 'British network; affiliateID names the publisher.',
  source: 'anudeepND/whitelist (MIT); seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['scripts.affiliatefuture.com'],
      path: '/AFClick.asp',
      query: {
        affiliateID: 'publisher',
        merchantID: 'advertiser',
        programmeID: 'campaign',
        mediaID: 'creative',
        tracking: 'sub',
        url: 'target',
      },
      ignoreCase: true,
    },
    {
      role: 'creative',
      hosts: ['banners.affiliatefuture.com'],
      path: '/:advertiser(digits)/:creative(digits).*',
    },
    { role: 'script', side: 'advertiser', hosts: ['tags.affiliatefuture.com'], path: '/:advertiser(digits).js' },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['scripts.affiliatefuture.com'],
      path: '/AFFunctions.js',
      ignoreCase: true,
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['scripts.affiliatefuture.com'],
      path: '/AFSale*',
      query: { merchantID: 'advertiser', mid: 'advertiser' },
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'https://scripts.affiliatefuture.com/AFClick.asp?affiliateID=123456&merchantID=4100&programmeID=10236&mediaID=78901&tracking=guide&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '123456', advertiser: '4100', campaign: '10236', creative: '78901', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://banners.affiliatefuture.com/4100/78901.gif',
      role: 'creative',
      ids: { advertiser: '4100', creative: '78901' },
    },
    {
      url: 'https://tags.affiliatefuture.com/4100.js',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '4100' },
    },
    { url: 'https://scripts.affiliatefuture.com/AFFunctions.js', role: 'script', side: 'advertiser' },
    {
      url: 'https://scripts.affiliatefuture.com/AFSaleV5.aspx?merchantID=4100&orderRef=1',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '4100' },
    },
  ],
  nearMisses: [
    'https://www.affiliatefuture.com/',
    'https://banners.affiliatefuture.com/',
    'https://example.com/AFClick.asp?affiliateID=123456&merchantID=4100',
  ],
});
