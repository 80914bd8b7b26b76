import { defineNetwork } from '../define.js';

export const effiliation = defineNetwork({
  id: 'effiliation',
  name: 'Effiliation',
  description: 'French network; id_compteur stands for one pair of publisher and programme, not for the publisher.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['track.effiliation.com'],
      path: '/servlet/effi.(redir|click|product)',
      query: { effi_id: 'sub', effi_id2: 'sub', url: 'target' },
    },
    { role: 'impression', hosts: ['track.effiliation.com'], path: '/servlet/effi.show' },
    { role: 'script', side: 'advertiser', hosts: ['mastertag.effiliation.com'], path: '/*.js' },
  ],
  examples: [
    {
      url: 'http://track.effiliation.com/servlet/effi.redir?id_compteur=12712494&effi_id=guide&url=http%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'http://shop.example/',
    },
    { url: 'https://track.effiliation.com/servlet/effi.show?id_compteur=12712494', role: 'impression' },
    { url: 'https://mastertag.effiliation.com/mt123456789.js', role: 'script', side: 'advertiser' },
  ],
  nearMisses: [
    'https://track.effiliation.com/servlet/effi.revenue?id=1',
    'https://www.effiliation.com/',
    'https://mastertag.effiliation.com/',
  ],
});
