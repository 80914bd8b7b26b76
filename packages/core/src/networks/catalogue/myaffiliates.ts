import { defineNetwork } from '../define.js';

/** Each programme has a host of its own. */
const hosts = [
  '*.myaffiliates.com',
  'record.affiliatelounge.com',
  'record.betboopartners.com',
  'record.betonlineaffiliates.ag',
  'record.betsafe.com',
  'record.betsn.info',
  '*.betsson.bet.ar',
  'record.betsson.com',
  'record.betsson.mx',
  'record.betssongroupaffiliates.com',
  'record.bettingpartners.com',
  'record.blackchippoker.eu',
  'record.coinpokeraffiliates.com',
  'record.discasinoaffiliates.com',
  'record.jallacasino.se',
  'track.deriv.com',
];

const firstLabels = Array.from({ length: 100 }, (_, number) => String(number));

export const myaffiliates = defineNetwork({
  id: 'myaffiliates',
  name: 'MyAffiliates',
  description:
    'Software on which casinos and brokers run their programmes; the token names nobody, the number behind it is a label of the publisher.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts, path: '/_*(word 32-32)/:sub(digits)/**' },
    // All tokens end alike. The labels are listed because a form for any host needs a segment that is fixed.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: `/_*(word 22)Nd7ZgqdRLk/(${firstLabels.join('|')})/**`,
    },
  ],
  examples: [
    {
      url: 'https://record.betsson.com/_AbCdEfGhIjKlMnOpQrStUvNd7ZgqdRLk/12/',
      role: 'click',
      ids: { sub: '12' },
    },
    { url: 'https://record.casino.example/_AbCdEfGhIjKlMnOpQrStUvNd7ZgqdRLk/7/?pg=2', role: 'click', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.myaffiliates.com/',
    'https://record.affiliatelounge.com/',
    'https://track.deriv.com/signup/12/',
    'https://record.example.com/articles/132/',
    'https://example.com/_AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEf/1/',
    'https://example.com/_AbCdEfGhIjKlMnOpQrStUvNd7ZgqdRLk/',
  ],
});
