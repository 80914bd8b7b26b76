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
    { role: 'shortlink', hosts: ['rfer.co', '*.rfer.us'], path: '/*' },
  ],
  examples: [
    {
      url: 'https://shop.example/lamp?colour=red&rfsn=881979.3e124&&&&subid=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '881979', sub: 'guide' },
    },
    { url: 'https://rfer.co/abc', role: 'shortlink' },
  ],
  nearMisses: [
    'https://cdn.refersion.com/pub_1.js',
    'https://shop.example/?rfsn_cn=x',
    'https://shop.example/?rfsn=lamp',
  ],
});
