import { defineNetwork } from '../define.js';

export const partnermatrix = defineNetwork({
  id: 'partnermatrix',
  name: 'PartnerMatrix, Affilka and similar',
  description: 'Software on which casinos run their programmes; the first part of stag is the publisher.',
  source: 'seen in public source files; not verified: weak',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'landing',
      tier: 'weak',
      hosts: ['*'],
      query: { stag: ':publisher(digits)_*(word)' },
      requires: ['stag'],
    },
  ],
  examples: [
    {
      url: 'https://casino.example/?stag=1234_0123456789abcdef01234567',
      role: 'landing',
      tier: 'weak',
      ids: { publisher: '1234' },
    },
  ],
  nearMisses: [
    'https://blog.example/?stag=lamps',
    'https://blog.example/tag.aspx?sTag=1234_lamps',
    'https://partnermatrix.com/',
  ],
});
