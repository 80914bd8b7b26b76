import { defineNetwork } from '../define.js';

const tracking = { aff_id: 'publisher', offer_id: 'campaign', url_id: 'creative', aff_sub: 'sub' } as const;

export const hosting = defineNetwork({
  id: 'hosting',
  name: 'Web hosting',
  description: 'Own programmes of web hosts such as Namecheap, Bluehost, SiteGround, Hostinger, Cloudways and Kinsta.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*.namecheap.com'], query: { aff: 'publisher' }, requires: ['aff'] },
    { role: 'click', tier: 'medium', hosts: ['*.bluehost.com'], path: '/track/:publisher(word)/**' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.siteground.com'],
      query: { afcode: 'publisher', campaign: 'sub' },
      requires: ['afcode'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.siteground.com'],
      query: { afbannercode: 'publisher' },
      requires: ['afbannercode'],
    },
    // A name that the publisher has chosen.
    { role: 'click', tier: 'medium', hosts: ['siteground.com'], path: '/go/*(word)' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.hostinger.com'],
      query: { REFERRALCODE: 'publisher' },
      requires: ['REFERRALCODE'],
      ignoreCase: true,
    },
    { role: 'click', hosts: ['hostg.xyz'], path: '/(aff_c|aff_r)', query: tracking },
    { role: 'impression', hosts: ['hostg.xyz'], path: '/aff_i', query: tracking },
    { role: 'shortlink', hosts: ['hostg.xyz'], path: '/SH*(alnum)' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.cloudways.com'],
      query: { id: ':publisher(digits 4-9)', a_bid: 'creative', data1: 'sub' },
      requires: ['id'],
    },
    { role: 'click', tier: 'medium', hosts: ['*.kinsta.com'], query: { kaid: 'publisher' }, requires: ['kaid'] },
    // The publisher is the whole query, without a name.
    { role: 'click', tier: 'medium', hosts: ['dreamhost.com'], path: '/r.cgi' },
    { role: 'click', tier: 'medium', hosts: ['partners.hostgator.com', 'partners.bluehost.com'], path: '/*(word)' },
  ],
  examples: [
    { url: 'https://www.namecheap.com/?aff=12345', role: 'click', tier: 'medium', ids: { publisher: '12345' } },
    {
      url: 'https://www.bluehost.com/track/lampguide/home',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
    {
      url: 'https://www.siteground.com/index.htm?afcode=0123456789abcdef0123456789abcdef&campaign=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '0123456789abcdef0123456789abcdef', sub: 'guide' },
    },
    {
      url: 'https://www.siteground.com/index.htm?afbannercode=0123456789abcdef0123456789abcdef',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '0123456789abcdef0123456789abcdef' },
    },
    { url: 'https://www.siteground.com/go/lampguide', role: 'click', tier: 'medium' },
    {
      url: 'https://hostinger.com?REFERRALCODE=LAMPGUIDE12',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'LAMPGUIDE12' },
    },
    {
      url: 'https://www.hostg.xyz/aff_c?offer_id=6&aff_id=123456&url_id=5038&aff_sub=guide',
      role: 'click',
      ids: { publisher: '123456', campaign: '6', creative: '5038', sub: 'guide' },
    },
    {
      url: 'https://www.hostg.xyz/aff_i?offer_id=6&aff_id=123456&url_id=5038',
      role: 'impression',
      ids: { publisher: '123456', campaign: '6', creative: '5038' },
    },
    { url: 'https://www.hostg.xyz/SHAbC', role: 'shortlink' },
    {
      url: 'https://www.cloudways.com/en/?id=1234567&a_bid=0a1b2c3d',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567', creative: '0a1b2c3d' },
    },
    { url: 'https://kinsta.com?kaid=ABCDEFGHIJKL', role: 'click', tier: 'medium', ids: { publisher: 'ABCDEFGHIJKL' } },
    { url: 'https://www.dreamhost.com/r.cgi?123456', role: 'click', tier: 'medium' },
    { url: 'https://partners.hostgator.com/AbCdE', role: 'click', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.namecheap.com/support/knowledgebase/',
    'https://www.bluehost.com/track/',
    'https://www.cloudways.com/blog/lamp/?id=lamp',
    'https://twitter.com/share?url=https%3A%2F%2Fwww.cloudways.com%2Fblog%2F&via=Cloudways',
    'https://www.hostinger.com/tutorials/',
    'https://example.com/track/lampguide/',
  ],
});
