import { defineNetwork } from '../define.js';

export const partnerstack = defineNetwork({
  id: 'partnerstack',
  name: 'PartnerStack',
  description: 'Network for software as a service; a short link ends in the name of the partner.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: ['*.grsm.io', '*.partnerlinks.io'], path: '/:publisher', query: { sid: 'sub', s: 'sub' } },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['js.partnerstack.com', 'snippet.growsumo.com'],
      path: ['/v1', '/partnerstack.min.js', '/growsumo.min.js'],
    },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { ps_partner_key: 'publisher' },
      requires: ['ps_partner_key'],
    },
    { role: 'landing', tier: 'medium', hosts: ['*'], query: { gspk: 'publisher' }, requires: ['gspk'] },
  ],
  examples: [
    { url: 'https://brand.partnerlinks.io/guide', role: 'click', ids: { publisher: 'guide' } },
    { url: 'http://brand.grsm.io/a1b2c3d4e5f6', role: 'click', ids: { publisher: 'a1b2c3d4e5f6' } },
    { url: 'https://js.partnerstack.com/v1/', role: 'script', side: 'advertiser' },
    { url: 'https://snippet.growsumo.com/growsumo.min.js', role: 'script', side: 'advertiser' },
    {
      url: 'https://brand.example/?ps_partner_key=Z3VpZGU&ps_xid=AbC',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: 'Z3VpZGU' },
    },
    {
      url: 'https://brand.example/?gspk=Z3VpZGU&gsxid=AbC',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: 'Z3VpZGU' },
    },
  ],
  nearMisses: [
    'https://js.partnerstack.com/',
    'https://dash.partnerstack.com/application?company=brand',
    'https://partnerstack.com/partners',
    'https://grsm.io/',
  ],
});
