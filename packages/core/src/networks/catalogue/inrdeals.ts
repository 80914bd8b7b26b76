import { defineNetwork } from '../define.js';

export const inrdeals = defineNetwork({
  id: 'inrdeals',
  name: 'INRDeals',
  description: 'Indian service that turns shop links into paid ones; id is the name of the publisher.',
  source: 'https://www.slideshare.net/VinitPal11/inrdealsapidocumentationpdf; seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['inr.deals'],
      path: '/track',
      query: { id: 'publisher', subid: 'sub', url: 'target' },
      requires: ['id'],
    },
    { role: 'shortlink', tier: 'medium', hosts: ['inr.deals'], path: '/*(alnum 6-8)' },
  ],
  examples: [
    {
      url: 'https://inr.deals/track?id=gui123456789&src=api&campaign=cps&url=https%3A%2F%2Fshop.example%2Flamp&subid=guide',
      role: 'click',
      ids: { publisher: 'gui123456789', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    { url: 'https://inr.deals/aBcDeF', role: 'shortlink', tier: 'medium' },
  ],
  nearMisses: [
    'https://inrdeals.com/campaigns/lamp-affiliate-program',
    'https://inr.deals/track',
    'https://example.com/track?id=gui123456789&url=https%3A%2F%2Fshop.example%2F',
    'https://inr.deals.example.net/aBcDeF',
  ],
});
