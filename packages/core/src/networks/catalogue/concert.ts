import { defineAdSystem } from '../define.js';

export const concert = defineAdSystem({
  id: 'concert',
  name: 'Concert (Vox Media)',
  description: 'Ad management: its script places the ads by itself.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  slots: [{ tags: ['script'], src: { hosts: ['cdn.concert.io'], path: '/lib/concert-ads/**' } }],
  examples: [{ html: '<script src="https://cdn.concert.io/lib/concert-ads/v2-latest/concert_ads.js"></script>' }],
  nearMisses: [
    '<script src="https://concert.io/app.js"></script>',
    '<iframe src="https://cdn.concert.io/lib/bids/sync.html"></iframe>',
  ],
});
