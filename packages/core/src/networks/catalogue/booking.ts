import { defineNetwork } from '../define.js';

const hosts = ['booking.com', 'm.booking.com', 'secure.booking.com'];

const query = { aid: ':publisher(digits)', label: 'sub' } as const;

export const booking = defineNetwork({
  id: 'booking',
  name: 'Booking.com Affiliate',
  description: "Booking.com's own programme; aid names the publisher, unless it is one of Booking's own.",
  source: 'seen in public pages and source files',
  urls: [
    // 304142 is Booking's own: it stands in every address that is copied from the site.
    {
      role: 'click',
      tier: 'medium',
      hosts,
      syntax: 'semicolons',
      query,
      requires: ['aid'],
      unless: ['aid=304142'],
    },
    // A banner or a search box in a frame.
    { role: 'widget', tier: 'medium', hosts, syntax: 'semicolons', query, requires: ['aid', 'tmpl'] },
    { role: 'widget', hosts: ['aff.bstatic.com'], path: '/static/affiliate_base/**' },
  ],
  examples: [
    {
      url: 'https://www.booking.com/hotel/jp/inn.en.html?aid=1234567&label=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567', sub: 'guide' },
    },
    {
      url: 'https://www.booking.com/city/jp/kyoto.html?aid=1234567;label=guide;sid=0123456789abcdef',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567', sub: 'guide' },
    },
    {
      url: 'https://www.booking.com/?aid=1234567&label=guide;tmpl=banner_120x600;blang=de',
      role: 'widget',
      tier: 'medium',
      ids: { publisher: '1234567', sub: 'guide' },
    },
    { url: 'https://aff.bstatic.com/static/affiliate_base/js/flexiproduct.js', role: 'widget' },
  ],
  nearMisses: [
    'https://www.booking.com/hotel/jp/inn.en.html',
    'https://www.booking.com/hotel/jp/inn.en.html?aid=304142;label=gen173nr-1FCAEoggI',
    'https://business.booking.com/?aid=1234567',
  ],
});
