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
    { role: 'postback', hosts: ['action.metaffiliation.com'], path: '/trk.php', requires: ['mclic', 'argmon'] },
    { role: 'widget', hosts: ['action.metaffiliation.com'], path: '/emplacement.php', requires: ['emp'] },
  ],
  examples: [
    {
      url: 'https://action.metaffiliation.com/trk.php?mclic=P4CB054598321BS1UB41283701335V4&argsite=guide&redir=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://action.metaffiliation.com/trk.php?maff=P4CB05459832', role: 'impression' },
    { url: 'https://action.metaffiliation.com/trk.php?mclic=G4CB05&argmon=10.00', role: 'postback' },
    { url: 'https://action.metaffiliation.com/emplacement.php?emp=12345Ab6789cd', role: 'widget' },
  ],
  nearMisses: ['https://action.metaffiliation.com/trk.php', 'https://example.com/trk.php?mclic=P4CB05459832'],
});
