import { defineNetwork } from '../define.js';

const query = { subid: 'sub', subid1: 'sub', subid2: 'sub', subid3: 'sub', subid4: 'sub', ulp: 'target' } as const;

export const admitad = defineNetwork({
  id: 'admitad',
  name: 'Admitad',
  description:
    'Network; a token in the path stands for the ad space and the programme, no publisher can be read from it.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: [
        'ad.admitad.com',
        '*.alitems.com',
        '*.alitems.co',
        '*.alitems.site',
        'rztekl.com',
        'rzekl.com',
        '*.rcpsj.com',
        '*.dhwnh.com',
        '*.wextap.com',
        '*.tjzuh.com',
        '*.xfdgtr.com',
      ],
      path: '/(g|goto|tpt|m)/*(alnum 10-60)',
      query,
    },
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/g/*(alnum 20-60)', query, requires: ['ulp'] },
    // In Russia every advertisement has a token of its own beside that of the link.
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/g/*(alnum 20-60)', query, requires: ['erid'] },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['admitad_uid'] },
    { role: 'shortlink', tier: 'medium', hosts: ['fas.st', '*.lite.al'], path: '/*' },
    { role: 'impression', hosts: ['ad.admitad.com'], path: '/b/*(alnum 10-60)' },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['artfut.com', 'cdn.admitad.com'],
      path: '/static/**',
      query: { campaign_code: 'advertiser' },
    },
    { role: 'postback', side: 'advertiser', hosts: ['ad.admitad.com'], path: '/register/:advertiser(hex)/**' },
    // The end of every token of AliExpress's programme.
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/g/*(alnum 8-40)16525dc3e8', query },
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/g/*(alnum 24-60)', query, requires: ['subid|subid1'] },
  ],
  examples: [
    {
      url: 'https://ad.admitad.com/g/0123456789abcdefghij0123456789/?subid=guide&ulp=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://rotating.example/g/0123456789abcdefghij0123456789/?ulp=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      tier: 'medium',
      target: 'https://shop.example/',
    },
    { url: 'https://fas.st/AbCdE', role: 'shortlink', tier: 'medium' },
    { url: 'https://ad.admitad.com/b/0123456789abcdefghij0123456789/', role: 'impression' },
    { url: 'https://rzekl.com/g/a1b2c3d4e5f6', role: 'click' },
    {
      url: 'https://rotating.example/g/0123456789abcdefghij0123456789/?erid=2bL9aMPo2e49',
      role: 'click',
      tier: 'medium',
    },
    { url: 'https://shop.example/?admitad_uid=0123456789abcdef0123456789abcdef', role: 'landing', tier: 'medium' },
    {
      url: 'https://www.artfut.com/static/tagtag.min.js?campaign_code=0123456789',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '0123456789' },
    },
    {
      url: 'https://ad.admitad.com/register/0123456789/script_type/img/payment_type/sale/',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '0123456789' },
    },
    { url: 'https://rotating.example/g/0123456789abcdef012316525dc3e8/', role: 'click', tier: 'medium' },
    {
      url: 'https://rotating.example/g/0123456789abcdefghij0123456789/?subid=guide',
      role: 'click',
      tier: 'medium',
      ids: { sub: 'guide' },
    },
  ],
  nearMisses: [
    'https://example.com/g/0123456789abcdefghij0123456789/',
    'https://example.com/g/photos/?ulp=https%3A%2F%2Fshop.example%2F',
    'https://example.com/g/0123456789abcdefghij0123456789/?id=1',
    'https://shop.example/?utm_source=admitad',
    'https://www.artfut.com/',
  ],
});
