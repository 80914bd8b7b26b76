import { defineNetwork } from '../define.js';

export const avantlink = defineNetwork({
  id: 'avantlink',
  name: 'AvantLink',
  description: 'Network; pw or website_id names the site of the publisher, mi the merchant.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['avantlink.com', 'classic.avantlink.com'],
      path: '/click.php',
      query: {
        pw: 'publisher',
        website_id: 'publisher',
        mi: 'advertiser',
        merchant_id: 'advertiser',
        mid: 'advertiser',
        ti: 'creative',
        pi: 'creative',
        adId: 'creative',
        ctc: 'sub',
        custom_tracking_code: 'sub',
        url: 'target',
      },
    },
    {
      role: 'creative',
      hosts: ['avantlink.com'],
      path: '/gbi/:advertiser(digits)/:creative(digits)/*(digits)/:publisher(digits)/**',
    },
    { role: 'shortlink', tier: 'medium', hosts: ['alnk.to'], path: '/*' },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { avad: ':publisher(digits)_*(hex)' },
      requires: ['avad'],
    },
    { role: 'script', side: 'advertiser', hosts: ['cdn.avmws.com'], path: '/:advertiser(digits)/**' },
    { role: 'postback', side: 'advertiser', hosts: ['tracking.avantlink.com'], path: '/*/**' },
  ],
  examples: [
    {
      url: 'https://www.avantlink.com/click.php?tt=cl&mi=13757&pw=123456&ctc=guide&url=https%3A%2F%2Fshop.example%2Fhammock',
      role: 'click',
      ids: { publisher: '123456', advertiser: '13757', sub: 'guide' },
      target: 'https://shop.example/hammock',
    },
    {
      url: 'https://www.avantlink.com/gbi/13757/98765/111/123456/image.jpg',
      role: 'creative',
      ids: { publisher: '123456', advertiser: '13757', creative: '98765' },
    },
    { url: 'https://alnk.to/AbCdE', role: 'shortlink', tier: 'medium' },
    {
      url: 'https://shop.example/lamp?avad=12345_a1b2c3d4e',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
    { url: 'https://cdn.avmws.com/1012345/', role: 'script', side: 'advertiser', ids: { advertiser: '1012345' } },
    { url: 'https://tracking.avantlink.com/ptcfp.php?p=12345', role: 'postback', side: 'advertiser' },
  ],
  nearMisses: [
    'https://classic.avantlink.com/',
    'https://example.com/click.php?mi=1&pw=2',
    'https://shop.example/lamp?avad=guide',
    'https://cdn.avmws.com/',
    'https://tracking.avantlink.com/',
  ],
});
