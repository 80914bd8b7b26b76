import { defineNetwork } from '../define.js';

export const refersion = defineNetwork({
  id: 'refersion',
  name: 'Refersion',
  description: "Tracks partners on a shop's own links; the first part of rfsn is the publisher.",
  source: 'webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      query: { rfsn: [':publisher(digits).*', ':publisher(digits)'], subid: 'sub' },
      requires: ['rfsn'],
    },
    {
      role: 'click',
      hosts: [':advertiser.refersion.com'],
      path: ['/c/:publisher(hex 3-10)', '/l/:publisher(hex 3-10).*(digits)'],
      query: { subid: 'sub' },
    },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['cdn.refersion.com'],
      path: ['/(refersion|pixel).js', '/pub_*(alnum).js'],
      query: { client_id: 'advertiser' },
    },
  ],
  examples: [
    {
      url: 'https://shop.example/lamp?colour=red&rfsn=881979.3e124&&&&subid=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '881979', sub: 'guide' },
    },
    {
      url: 'https://brand.refersion.com/c/a1b2c3',
      role: 'click',
      ids: { publisher: 'a1b2c3', advertiser: 'brand' },
    },
    { url: 'https://cdn.refersion.com/refersion.js', role: 'script', side: 'advertiser' },
    {
      url: 'https://cdn.refersion.com/pixel.js?shop=lampshop.example&client_id=12345',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '12345' },
    },
  ],
  nearMisses: [
    'https://cdn.refersion.com/creative.js',
    'https://www.refersion.com/',
    'https://brand.refersion.com/affiliate/registration',
    'https://m.rfer.us/AbCd123',
    'https://rfer.co/api/v1/js/all.js',
    'https://shop.example/?rfsn_cn=x',
    'https://shop.example/?rfsn=lamp',
  ],
});
