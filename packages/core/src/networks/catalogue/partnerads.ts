import { defineNetwork } from '../define.js';

export const partnerads = defineNetwork({
  id: 'partnerads',
  name: 'Partner-ads',
  description: 'Danish network; partnerid names the publisher, bannerid the creative.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['partner-ads.com'],
      path: '/*(alnum 2-2)/klikbanner.php',
      query: { partnerid: 'publisher', bannerid: 'creative', uid: 'sub', uid2: 'sub', htmlurl: 'target' },
    },
    {
      role: 'impression',
      hosts: ['partner-ads.com'],
      path: '/*(alnum 2-2)/visbanner.php',
      query: { partnerid: 'publisher', bannerid: 'creative' },
    },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { 'pa-partnerid': 'publisher' },
      requires: ['pa-partnerid'],
    },
    { role: 'landing', tier: 'medium', hosts: ['*'], query: { paid: 'publisher' }, requires: ['pacid', 'paid'] },
  ],
  examples: [
    {
      url: 'https://www.partner-ads.com/dk/klikbanner.php?partnerid=12345&bannerid=67890&uid=guide&htmlurl=https://shop.example/lamp',
      role: 'click',
      ids: { publisher: '12345', creative: '67890', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://www.partner-ads.com/no/visbanner.php?partnerid=12345&bannerid=67890',
      role: 'impression',
      ids: { publisher: '12345', creative: '67890' },
    },
    {
      url: 'https://shop.example/lamp?pa-partnerid=12345',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
    {
      url: 'https://shop.example/lamp?paid=12345&pacid=a1b2c3',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
  ],
  nearMisses: [
    'https://www.partner-ads.com/dk/',
    'https://www.partner-ads.com/no/feed_udlaes.php?partnerid=12345&bannerid=67890',
    'https://example.com/dk/klikbanner.php?partnerid=12345&bannerid=67890',
    'https://shop.example/invoice?paid=12345',
  ],
});
