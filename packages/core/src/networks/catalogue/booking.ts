import { defineNetwork } from '../define.js';

const hosts = ['booking.com', 'm.booking.com', 'secure.booking.com'];

/**
 * Booking's own numbers, which stand in addresses that were copied from the site after a visit or a search, and the marks
 * of advertisements.
 */
const own = [
  ...[304142, 311984, 318615, 355028, 356980, 357009, 357026, 376371, 378266, 397594, 2311236, 2336990, 2369661].map(
    (id) => `aid=${id}`,
  ),
  'gclid',
  'msclkid',
  'gad_source',
];

const query = { aid: ':publisher(digits)', label: 'sub' } as const;

export const booking = defineNetwork({
  id: 'booking',
  name: 'Booking.com Affiliate',
  description: "Booking.com's own programme; aid names the publisher, unless it is one of Booking's own.",
  source: 'seen in public pages and source files',
  urls: [
    // A banner or a search box in a frame.
    { role: 'widget', tier: 'medium', hosts, syntax: 'semicolons', query, requires: ['aid', 'tmpl'] },
    {
      role: 'click',
      tier: 'medium',
      hosts,
      syntax: 'semicolons',
      query,
      requires: ['aid'],
      unless: ['label', ...own],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts,
      syntax: 'semicolons',
      query: { ...query, label: ':sub(word)' },
      requires: ['aid', 'label'],
      unless: own,
    },
    // Labels with more than words are mostly those of Booking's advertisements.
    {
      role: 'click',
      tier: 'weak',
      hosts,
      syntax: 'semicolons',
      query: { aid: query.aid },
      requires: ['aid'],
      unless: ['aid=304142'],
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
    {
      url: 'https://www.booking.com/hotel/it/lamp.html?aid=311984&label=lamp-AbCdEf%3Apl%3Ata%3Ap1',
      role: 'click',
      tier: 'weak',
      ids: { publisher: '311984' },
    },
    {
      url: 'https://www.booking.com/index.html?aid=1234567',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567' },
    },
  ],
  nearMisses: [
    'https://www.booking.com/hotel/jp/inn.en.html',
    'https://www.booking.com/hotel/jp/inn.en.html?aid=304142;label=gen173nr-1FCAEoggI',
    'https://business.booking.com/?aid=1234567',
  ],
});
