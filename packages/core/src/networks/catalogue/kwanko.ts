import { defineNetwork } from '../define.js';

export const kwanko = defineNetwork({
  id: 'kwanko',
  name: 'Kwanko (NetAffiliation)',
  description: 'French network; one token stands for publisher, creative and merchant and cannot be read.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['action.metaffiliation.com', 'metaffiliation.com'],
      path: '/trk.php',
      query: { argsite: 'sub', redir: 'target' },
      requires: ['mclic'],
    },
    { role: 'impression', hosts: ['action.metaffiliation.com'], path: '/trk.php', requires: ['maff'] },
    // The shop's own pixel: it tells of a sale.
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['action.metaffiliation.com'],
      path: '/trk.php',
      requires: ['mclic', 'argmon'],
    },
    { role: 'widget', hosts: ['action.metaffiliation.com'], path: '/emplacement.php', requires: ['emp'] },
    { role: 'script', side: 'advertiser', hosts: ['img.metaffiliation.com'], path: '/u/*/p:advertiser(digits).js' },
    { role: 'postback', side: 'advertiser', hosts: ['action.metaffiliation.com'], path: '/suivi.php' },
  ],
  examples: [
    {
      url: 'https://action.metaffiliation.com/trk.php?mclic=P4CB054598321BS1UB41283701335V4&argsite=guide&redir=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://action.metaffiliation.com/trk.php?maff=P4CB05459832', role: 'impression' },
    {
      url: 'https://action.metaffiliation.com/trk.php?mclic=G4CB05&argmon=10.00',
      role: 'postback',
      side: 'advertiser',
    },
    { url: 'https://action.metaffiliation.com/emplacement.php?emp=12345Ab6789cd', role: 'widget' },
    {
      url: 'https://img.metaffiliation.com/u/12/p34567.js?zone=home',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '34567' },
    },
    { url: 'https://action.metaffiliation.com/suivi.php?mclic=S123B45&argann=1', role: 'postback', side: 'advertiser' },
  ],
  nearMisses: ['https://action.metaffiliation.com/trk.php', 'https://example.com/trk.php?mclic=P4CB05459832'],
});
