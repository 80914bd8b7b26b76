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
        '*.rcpsj.com',
        '*.dhwnh.com',
        '*.wextap.com',
        '*.tjzuh.com',
        '*.xfdgtr.com',
      ],
      path: '/(g|goto|tpt|m)/*(alnum 16-40)',
      query,
    },
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/g/*(alnum 20-40)', query, requires: ['ulp'] },
    { role: 'shortlink', tier: 'medium', hosts: ['fas.st', '*.lite.al'], path: '/*' },
    { role: 'impression', hosts: ['ad.admitad.com'], path: '/b/*(alnum 16-40)' },
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
  ],
  nearMisses: [
    'https://www.artfut.com/static/tagtag.min.js?campaign_code=0123456789',
    'https://example.com/g/0123456789abcdefghij0123456789/',
    'https://example.com/g/photos/?ulp=https%3A%2F%2Fshop.example%2F',
  ],
});
