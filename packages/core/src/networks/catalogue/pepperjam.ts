import { defineNetwork } from '../define.js';

const hosts = ['pjtra.com', 'pjatr.com', 'pntra.com', 'pntrac.com', 'pntrs.com', 'gopjn.com'];

export const pepperjam = defineNetwork({
  id: 'pepperjam',
  name: 'Ascend by Partnerize (Pepperjam)',
  description:
    'Network; a link holds publisher, programme and creative as numbers, or all in one token that hides them.',
  source:
    'brave/adblock-lists (MPL-2.0); webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts,
      path: ['/t/*(digits 1-2)-:publisher(digits)-:campaign(digits)-:creative(digits)', '/t/*'],
      query: { sid: 'sub', clickId: 'sub', url: 'target' },
    },
    { role: 'click', hosts: ['c.pepperjamnetwork.com'], path: '/click', query: { sid: 'sub', url: 'target' } },
  ],
  examples: [
    {
      url: 'https://www.pntra.com/t/2-123456-234567-345678?sid=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '123456', campaign: '234567', creative: '345678', sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://pjtra.com/t/SENKTExNSUdDR0ZMSU5JQ0hISU1JSg?sid=guide', role: 'click', ids: { sub: 'guide' } },
    { url: 'https://c.pepperjamnetwork.com/click?sid=guide', role: 'click', ids: { sub: 'guide' } },
  ],
  nearMisses: [
    'https://container.pepperjam.com/1.js',
    'https://t.pepperjamnetwork.com/track?PID=1',
    'https://www.pntra.com/',
    'https://example.com/t/2-123456-234567-345678',
  ],
});
