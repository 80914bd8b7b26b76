import { defineNetwork } from '../define.js';

const clickHosts = [
  'anrdoezrs.net',
  'dpbolvw.net',
  'jdoqocy.com',
  'kqzyfj.com',
  'tkqlhce.com',
  'qksrv.net',
  'qksz.net',
  'afcyhf.com',
  'apmebf.com',
  'bfast.com',
];

const query = { sid: 'sub', url: 'target' } as const;

export const cj = defineNetwork({
  id: 'cj',
  name: 'CJ Affiliate',
  description:
    'Network with several click hosts; the publisher is the number of its website (PID), the creative the AID.',
  source:
    'brave/adblock-lists (MPL-2.0); webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: [...clickHosts, 'cj.dotomi.com'],
      path: ['/click-:publisher(digits)-:creative(digits)', '/click-:publisher(digits)-:creative(digits)-*'],
      query,
      ignoreCase: true,
    },
    // The address of the shop stands in the path as it is.
    {
      role: 'click',
      hosts: [...clickHosts, 'cj.dotomi.com'],
      path: [
        '/links/:publisher(digits)/type/(dlg|am)/sid/:sub/:target**',
        '/links/:publisher(digits)/sid/:sub/type/(dlg|am)/:target**',
        '/links/:publisher(digits)/type/(dlg|am)/:target**',
      ],
      query,
      ignoreCase: true,
    },
    // An encrypted link: neither number can be read.
    { role: 'click', hosts: clickHosts, path: '/*(word 12-200)/**', query, ignoreCase: true },
    { role: 'script', hosts: clickHosts, path: '/am/:publisher(digits)/**' },
    {
      role: 'impression',
      hosts: ['ftjcfx.com', 'lduhtrp.net', 'tqlkg.com', 'awltovhc.com', 'yceml.net'],
      path: ['/image-:publisher(digits)-:creative(digits)', '/image-:publisher(digits)-:creative(digits)-*'],
    },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['cjevent'], ignoreCase: true },
  ],
  examples: [
    {
      url: 'https://www.jdoqocy.com/click-1234567-13496447?sid=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '1234567', creative: '13496447', sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'http://www.kqzyfj.com/click-1234567-13496447-1500000000000?URL=https%3A%2F%2Fshop.example%2F&SID=guide',
      role: 'click',
      ids: { publisher: '1234567', creative: '13496447', sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://www.anrdoezrs.net/links/1234567/type/dlg/https://shop.example/lamp?colour=red#reviews',
      role: 'click',
      ids: { publisher: '1234567' },
      target: 'https://shop.example/lamp?colour=red#reviews',
    },
    {
      url: 'https://www.anrdoezrs.net/links/1234567/type/dlg/sid/my-%5Fguide/https://shop.example/lamp',
      role: 'click',
      ids: { publisher: '1234567', sub: 'my-_guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://www.dpbolvw.net/links/1234567/sid/guide/type/dlg/https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '1234567', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    { url: 'https://www.tkqlhce.com/ab12cd34ef56gh78ij90?sid=guide', role: 'click', ids: { sub: 'guide' } },
    {
      url: 'https://www.anrdoezrs.net/am/1234567/include/allCj/impressions/page/am.js',
      role: 'script',
      ids: { publisher: '1234567' },
    },
    {
      url: 'https://www.ftjcfx.com/image-1234567-13496447',
      role: 'impression',
      ids: { publisher: '1234567', creative: '13496447' },
    },
    { url: 'https://shop.example/lamp?cjevent=0123456789abcdef', role: 'landing', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.emjcd.com/u?CID=1&TYPE=2',
    'https://cj.dotomi.com/tag/12345',
    'https://example.com/click-1234567-13496447',
    'https://example.com/links/1234567/type/dlg/https://shop.example/',
    'https://www.anrdoezrs.net/',
  ],
});
