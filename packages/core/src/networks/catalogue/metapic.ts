import { defineNetwork } from '../define.js';

export const metapic = defineNetwork({
  id: 'metapic',
  name: 'Metapic, Apprl and Tracdelight',
  description: 'Networks of fashion blogs and magazines; only a link of Tracdelight names its publisher (aaid).',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['*.mtpc.se'],
      path: ['/*(digits)', '/link/*(digits)', '/tags/link/*(digits)'],
      ignoreCase: true,
    },
    { role: 'click', tier: 'medium', hosts: ['c.metapic.com'], path: '/*/**' },
    {
      role: 'click',
      hosts: ['apprl.com'],
      path: '/a/link/**',
      query: { store_id: 'advertiser', custom: 'sub', url: 'target' },
      requires: ['store_id'],
    },
    { role: 'click', hosts: ['td.oo34.net'], path: '/cl', query: { aaid: 'publisher', link: 'target' } },
    { role: 'click', hosts: ['td.oo34.net'], path: '/cl/aaid=:publisher&*/**' },
  ],
  examples: [
    { url: 'https://lampshop-se.mtpc.se/6001234', role: 'click' },
    { url: 'http://www.mtpc.se/tags/link/1000234', role: 'click' },
    { url: 'https://c.metapic.com/link/600123', role: 'click', tier: 'medium' },
    {
      url: 'http://apprl.com/a/link/?store_id=lampshop&custom=guide&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { advertiser: 'lampshop', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://td.oo34.net/cl/?tt=slg&aaid=abcdefgh23456789&paid=hgfedcba98765432&link=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: 'abcdefgh23456789' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://td.oo34.net/cl/aaid=abcdefgh23456789&ein=abcdefgh23456780&paid=hgfedcba98765432',
      role: 'click',
      ids: { publisher: 'abcdefgh23456789' },
    },
  ],
  nearMisses: [
    'https://www.metapic.com/',
    'https://apprl.com/en/store?utm_source=guide',
    'https://fuseapprl.com/a/link/?store_id=lampshop',
    'https://mtpc.se/',
    'https://example.com/cl/?aaid=abcdefgh23456789',
  ],
});
