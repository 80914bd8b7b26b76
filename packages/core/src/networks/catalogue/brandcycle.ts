import { defineNetwork } from '../define.js';

export const brandcycle = defineNetwork({
  id: 'brandcycle',
  name: 'BrandCycle',
  description: 'Network on TUNE; aff_id names the publisher, and the target is often a link of a second network.',
  source: 'seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['brandcycle.go2cloud.org'],
      path: '/(aff_c|aff_r)',
      query: {
        aff_id: 'publisher',
        offer_id: 'campaign',
        url_id: 'creative',
        file_id: 'creative',
        aff_sub: 'sub',
        source: 'sub',
        url: 'target',
      },
    },
    {
      role: 'impression',
      hosts: ['brandcycle.go2cloud.org'],
      path: '/aff_i',
      query: { aff_id: 'publisher', offer_id: 'campaign', file_id: 'creative' },
    },
    { role: 'shortlink', tier: 'medium', hosts: ['brandcycle.shop'], path: '/*(alnum)' },
  ],
  examples: [
    {
      url: 'https://brandcycle.go2cloud.org/aff_c?offer_id=123&aff_id=4567&aff_sub=guide&url=https%3A%2F%2Fgoto.walmart.com%2Fc%2F1234567%2F568844%2F9383',
      role: 'click',
      ids: { publisher: '4567', campaign: '123', sub: 'guide' },
      target: 'https://goto.walmart.com/c/1234567/568844/9383',
    },
    {
      url: 'https://brandcycle.go2cloud.org/aff_i?offer_id=123&aff_id=4567',
      role: 'impression',
      ids: { publisher: '4567', campaign: '123' },
    },
    { url: 'https://brandcycle.shop/abc123', role: 'shortlink', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.brandcycle.com/',
    'https://brandcycle.shop/',
    'https://other.go2cloud.org/aff_c?offer_id=123&aff_id=4567',
    'https://brandcycle.go2cloud.org/aff_l?offer_id=123',
  ],
});
