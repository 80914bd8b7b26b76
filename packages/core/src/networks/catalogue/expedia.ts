import { defineNetwork } from '../define.js';

const shops = [
  ...['com', 'co.uk', 'de', 'ca', 'fr', 'it', 'es', 'nl', 'com.au', 'co.jp', 'co.in', 'com.mx', 'com.br', 'se'].map(
    (ending) => `*.expedia.${ending}`,
  ),
  '*.hotels.com',
  '*.vrbo.com',
];

export const expedia = defineNetwork({
  id: 'expedia',
  name: 'Expedia Group Affiliate Program',
  description: "Expedia's own programme; links made in its tools name no publisher, those of its networks have AFFCID.",
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    // A link made by a creator: the code behind the last dot, or alone, names nobody.
    { role: 'click', hosts: shops, path: ['/affiliate/*(alnum 5-12)', '/affiliates/*.*(alnum 5-12)'] },
    { role: 'click', tier: 'medium', hosts: shops, path: '/affiliates/*(word)/*(word)' },
    {
      role: 'click',
      hosts: shops,
      path: '/(affiliate|affiliates)',
      query: { camref: 'publisher', adref: 'creative', pubref: 'sub', landingPage: 'target' },
      requires: ['camref'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: [...shops, '*.travelocity.com', '*.orbitz.com', '*.cheaptickets.com', '*.ebookers.com', '*.wotif.com'],
      query: { affcid: 'publisher', afflid: 'sub' },
      requires: ['affcid'],
      ignoreCase: true,
    },
  ],
  examples: [
    { url: 'https://expedia.com/affiliate/AbCdEfG', role: 'click' },
    { url: 'https://www.expedia.com/affiliates/hotel-search-rome.AbCdEfG', role: 'click' },
    { url: 'https://expedia.com/affiliates/travel_guide/rome', role: 'click', tier: 'medium' },
    {
      url: 'https://www.expedia.com/affiliate?siteid=1&landingPage=https%253A%252F%252Fwww.expedia.com%252Frome&camref=1011l5AbC&creativeref=1100l12345&adref=AbCdEfGhIj',
      role: 'click',
      ids: { publisher: '1011l5AbC', creative: 'AbCdEfGhIj' },
      target: 'https://www.expedia.com/rome',
    },
    {
      url: 'https://www.hotels.com/ho123456/?AFFCID=HCOM-US.DIRECT.PHG.1100l12345&AFFLID=1011lAbCdEf',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'HCOM-US.DIRECT.PHG.1100l12345', sub: '1011lAbCdEf' },
    },
  ],
  nearMisses: [
    'https://www.expedia.com/Rome-Hotels.d178279.Travel-Guide-Hotels',
    'https://www.expedia.com/affiliate',
    'https://www.expedia.com/affiliates/',
    'https://example.com/affiliate/AbCdEfG',
    'https://example.com/?affcid=US.DIRECT.PHG.1100l12345',
  ],
});
