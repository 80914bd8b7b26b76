import { defineNetwork } from '../define.js';

const hosts = ['invol.co', 'invle.co', 'invl.io', 'invl.me'];

export const involveasia = defineNetwork({
  id: 'involveasia',
  name: 'Involve Asia',
  description: 'Network of South-East Asia; aff_id names the publisher, a short link does not.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts,
      path: ['/(aff_m|aff_ad|aff_c)', '/'],
      query: {
        aff_id: 'publisher',
        offer_id: 'campaign',
        aff_sub: 'sub',
        sub_id: 'sub',
        aff_sub2: 'sub',
        url: 'target',
      },
      requires: ['aff_id'],
    },
    { role: 'shortlink', hosts, path: '/cl*(alnum 4-12)', query: { url: 'target' } },
  ],
  examples: [
    {
      url: 'https://invol.co/aff_m?offer_id=101234&aff_id=234567&source=deeplink_generator_v2&aff_sub=guide&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '234567', campaign: '101234', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    { url: 'https://invl.io/cla1b2c', role: 'shortlink' },
  ],
  nearMisses: [
    'https://involve.asia/',
    'https://invle.co/aff_lsr?offer_id=101234&adv_sub=1',
    'https://invl.io/affiliate-signup',
    'https://invol.co.example.com/aff_m?offer_id=101234&aff_id=234567',
  ],
});
