import { defineNetwork } from '../define.js';

export const wirecutter = defineNetwork({
  id: 'wirecutter',
  name: 'Wirecutter redirect',
  description:
    'The redirect of the New York Times to shops; its numbers are internal and tell neither network nor publisher.',
  source: 'seen in public pages',
  urls: [
    { role: 'cloak', hosts: ['wclink.co'], path: '/link/*(digits)/**' },
    {
      role: 'cloak',
      hosts: ['nytimes.com'],
      path: '/wirecutter/out/link/*(digits)/**',
      query: { merchant: 'advertiser' },
    },
  ],
  examples: [
    { url: 'https://wclink.co/link/12345/67890/4/123456', role: 'cloak' },
    {
      url: 'https://www.nytimes.com/wirecutter/out/link/12345/67890/4/123456/?merchant=Lampmaker',
      role: 'cloak',
      ids: { advertiser: 'Lampmaker' },
    },
  ],
  nearMisses: [
    'https://www.nytimes.com/wirecutter/reviews/best-lamps/',
    'https://www.nytimes.com/wirecutter/out/link/',
    'https://wclink.co/',
    'https://example.com/wirecutter/out/link/12345/67890',
  ],
});
