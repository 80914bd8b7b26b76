import { defineNetwork } from '../define.js';

const query = { allianceid: ':publisher(digits)', trip_sub1: 'sub' } as const;

export const tripcom = defineNetwork({
  id: 'tripcom',
  name: 'Trip.com Affiliate',
  description: "Trip.com's own programme; Allianceid names the publisher, SID one of its sites.",
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.trip.com', '*.ctrip.com'],
      query,
      requires: ['allianceid'],
      ignoreCase: true,
    },
    {
      role: 'widget',
      hosts: ['*.trip.com'],
      path: '/partners/ad/*(alnum)',
      query,
      requires: ['allianceid'],
      ignoreCase: true,
    },
    // Travellers share what they found under such addresses, too.
    { role: 'shortlink', tier: 'weak', hosts: ['trip.com'], path: '/t/*(alnum)' },
  ],
  examples: [
    {
      url: 'https://www.trip.com/hotels/list?city=2&Allianceid=1234567&SID=123456789&trip_sub1=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567', sub: 'guide' },
    },
    {
      url: 'https://kr.trip.com/partners/ad/DB12345678?Allianceid=1234567&SID=123456789&trip_sub1=',
      role: 'widget',
      ids: { publisher: '1234567' },
    },
    { url: 'https://www.trip.com/t/AbCdEfGhIj2', role: 'shortlink', tier: 'weak' },
  ],
  nearMisses: [
    'https://www.trip.com/hotels/list?city=2',
    'https://www.trip.com/partners/ad/DB12345678',
    'https://example.com/?Allianceid=1234567&SID=123456789',
    'https://roadtrip.com/?Allianceid=1234567',
  ],
});
