import { defineNetwork } from '../define.js';

export const booking = defineNetwork({
  id: 'booking',
  name: 'Booking.com Affiliate',
  description: "Booking.com's own programme; aid names the publisher, unless it is one of Booking's own.",
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['booking.com', 'm.booking.com', 'secure.booking.com'],
      query: { aid: ':publisher(digits)', label: 'sub' },
      requires: ['aid'],
    },
    { role: 'widget', hosts: ['aff.bstatic.com'], path: '/static/affiliate_base/**' },
  ],
  examples: [
    {
      url: 'https://www.booking.com/hotel/jp/inn.en.html?aid=1234567&label=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567', sub: 'guide' },
    },
    { url: 'https://aff.bstatic.com/static/affiliate_base/js/flexiproduct.js', role: 'widget' },
  ],
  nearMisses: ['https://www.booking.com/hotel/jp/inn.en.html', 'https://business.booking.com/?aid=1234567'],
});
