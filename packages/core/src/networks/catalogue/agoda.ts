import { defineNetwork } from '../define.js';

const query = {
  cid: ':publisher(digits 6-7)',
  site_id: ':publisher(digits 6-7)',
  tag: 'sub',
  ck1: 'sub',
} as const;

export const agoda = defineNetwork({
  id: 'agoda',
  name: 'Agoda Partners',
  description:
    "Agoda's own programme; cid names the publisher. Agoda's own advertisements have a cid, too: on ordinary pages it is only a hint.",
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['*.agoda.com'],
      path: '/partners/partnersearch.aspx',
      query,
      requires: ['cid'],
      ignoreCase: true,
    },
    {
      role: 'click',
      hosts: ['*.agoda.com'],
      path: '/partners/partnersearch.aspx',
      query,
      requires: ['site_id'],
      ignoreCase: true,
    },
    // The home page with a number is the plain link that partners are given.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['agoda.com'],
      path: '/',
      query,
      requires: ['cid'],
      unless: ['cid=1844104', 'gclid', 'msclkid', 'gad_source'],
    },
    { role: 'click', tier: 'weak', hosts: ['*.agoda.com'], query, requires: ['cid'] },
  ],
  examples: [
    {
      url: 'https://www.agoda.com/partners/partnersearch.aspx?pcs=1&cid=1234567&hl=en-us&hid=222614&tag=guide',
      role: 'click',
      ids: { publisher: '1234567', sub: 'guide' },
    },
    {
      url: 'https://www.agoda.com/lamp-hotel/hotel/rome-it.html?cid=1234567',
      role: 'click',
      tier: 'weak',
      ids: { publisher: '1234567' },
    },
    {
      url: 'https://www.agoda.com/partners/partnersearch.aspx?site_id=1234567&CkInDay=21',
      role: 'click',
      ids: { publisher: '1234567' },
    },
    {
      url: 'https://www.agoda.com/?cid=1234567&tag=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567', sub: 'guide' },
    },
    {
      url: 'https://www.agoda.com/?cid=1234567&gclid=Cj0',
      role: 'click',
      tier: 'weak',
      ids: { publisher: '1234567' },
    },
  ],
  nearMisses: [
    'https://www.agoda.com/partners/partnersearch.aspx?pcs=1&cid=-1&hl=en-us&city=17072',
    'https://www.agoda.com/city/rome-it.html',
    'https://agoda.com.example.net/partners/partnersearch.aspx?cid=1234567',
    'https://example.com/?cid=1234567',
  ],
});
