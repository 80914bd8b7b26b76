import { defineNetwork } from '../define.js';

export const shoppingcpc = defineNetwork({
  id: 'shoppingcpc',
  name: 'Price comparison',
  description: 'Partner links of idealo and Getprice, which pay by the click; they do not name the publisher.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public source files',
  urls: [
    { role: 'click', hosts: ['*.idealo-partner.com'], query: { trg: 'target' }, requires: ['trg'] },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['marketing.net.idealo-partner.com'],
      path: '/ts/i:advertiser(digits)/*',
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['getprice.com.au'],
      path: ['/prodhits.aspx', '/prodhits'],
      query: { link: 'target' },
      requires: ['link'],
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'https://www.idealo-partner.com/?trg=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://marketing.net.idealo-partner.com/ts/i5000001/tsa?typ=i',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '5000001' },
    },
    {
      url: 'https://www.getprice.com.au/prodhits.aspx?link=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      tier: 'medium',
      target: 'https://shop.example/lamp',
    },
  ],
  nearMisses: [
    'https://partner.net.idealo-partner.com/app/index.html',
    'https://marketing.net.idealo-partner.com/ts/',
    'https://www.idealo.de/preisvergleich/?trg=https%3A%2F%2Fshop.example%2F',
    'https://www.getprice.com.au/lamps.htm',
  ],
});
