import { defineNetwork } from '../define.js';

const hosts = ['*.pjtra.com', '*.pjatr.com', '*.pntra.com', '*.pntrac.com', '*.pntrs.com', '*.gopjn.com'];

export const pepperjam = defineNetwork({
  id: 'pepperjam',
  name: 'Ascend by Partnerize (Pepperjam)',
  description:
    'Network; a link holds creative, publisher and programme as numbers, or all in one token that hides them.',
  source:
    'brave/adblock-lists (MPL-2.0); webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts,
      path: ['/t/*(digits 1-2)-:creative(digits)-:publisher(digits)-:campaign(digits)', '/t/*'],
      query: { sid: 'sub', clickId: 'sub', url: 'target' },
    },
    {
      role: 'creative',
      hosts,
      path: ['/b/*(digits 1-2)-:creative(digits)-:publisher(digits)-:campaign(digits)', '/b/*'],
    },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['container.pepperjam.com', 'nojscontainer.pepperjam.com'],
      path: ['/:advertiser(digits).js', '/:advertiser(digits).html'],
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['t.pepperjamnetwork.com'],
      path: '/track',
      query: { PID: 'campaign' },
      requires: ['PID'],
    },
    { role: 'click', hosts: ['c.pepperjamnetwork.com'], path: '/click', query: { sid: 'sub', url: 'target' } },
  ],
  examples: [
    {
      url: 'https://www.pntra.com/t/2-123456-234567-345678?sid=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '234567', campaign: '345678', creative: '123456', sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://pjtra.com/t/SENHSElKS0xDSElKS0xNQ0lKS0xNTg?sid=guide', role: 'click', ids: { sub: 'guide' } },
    {
      url: 'https://brand.pntrs.com/t/8-123456-234567-345678',
      role: 'click',
      ids: { publisher: '234567', campaign: '345678', creative: '123456' },
    },
    {
      url: 'https://www.pntrs.com/b/8-123456-234567-345678',
      role: 'creative',
      ids: { publisher: '234567', campaign: '345678', creative: '123456' },
    },
    { url: 'https://c.pepperjamnetwork.com/click?sid=guide', role: 'click', ids: { sub: 'guide' } },
    {
      url: 'https://container.pepperjam.com/1234567890.js',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '1234567890' },
    },
    {
      url: 'https://t.pepperjamnetwork.com/track?PID=585&AMOUNT=1&OID=2',
      role: 'postback',
      side: 'advertiser',
      ids: { campaign: '585' },
    },
  ],
  nearMisses: [
    'https://container.pepperjam.com/',
    'https://t.pepperjamnetwork.com/track',
    'https://www.pepperjamnetwork.com/affiliate/registration.php?refid=123456',
    'https://www.pntra.com/',
    'https://example.com/t/2-123456-234567-345678',
  ],
});
