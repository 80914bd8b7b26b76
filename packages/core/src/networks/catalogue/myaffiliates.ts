import { defineNetwork } from '../define.js';

export const myaffiliates = defineNetwork({
  id: 'myaffiliates',
  name: 'MyAffiliates',
  description:
    'Software on which casinos run their programmes, under record.… hosts of theirs; the token names nobody, the number behind it is the creative.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['*.myaffiliates.com', 'record.affiliatelounge.com', 'record.jallacasino.se'],
      path: ['/_*(word 20-60)/:creative(digits)', '/_*(word 20-60)/:creative(digits)/**'],
    },
  ],
  examples: [
    {
      url: 'http://record.affiliatelounge.com/_AbCdEfGhIjKlMnOpQrStUvNd7ZgqdRLk/132/',
      role: 'click',
      ids: { creative: '132' },
    },
  ],
  nearMisses: [
    'https://www.myaffiliates.com/',
    'https://record.affiliatelounge.com/',
    'https://record.example.com/articles/132/',
    'https://example.com/_AbCdEfGhIjKlMnOpQrStUvNd7ZgqdRLk/132/',
  ],
});
