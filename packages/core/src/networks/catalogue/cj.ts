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
  'mjbpab.com',
  'rnsfpw.net',
  'vofzpwh.com',
];

const imageHosts = ['ftjcfx.com', 'lduhtrp.net', 'tqlkg.com', 'awltovhc.com', 'yceml.net'];

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
      path: [
        '/click-:publisher(digits)-:creative(digits)',
        '/click-:publisher(digits)-:creative(digits)-*',
        '/click-:publisher(digits)-:creative(digits)_*',
      ],
      query,
      ignoreCase: true,
    },
    // The oldest links still have the network's own name.
    {
      role: 'click',
      hosts: ['commission-junction.com'],
      path: '/track/track.dll',
      query: { PID: ':publisher(digits)', AID: ':creative(digits)', SID: 'sub', URL: 'target' },
      requires: ['PID', 'AID'],
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
    {
      role: 'impression',
      hosts: [...imageHosts, ...clickHosts],
      path: ['/image-:publisher(digits)-:creative(digits)', '/image-:publisher(digits)-:creative(digits)-*'],
    },
    // An encrypted link: neither number can be read.
    { role: 'click', hosts: clickHosts, path: '/*(word 7-200)/**', query, ignoreCase: true },
    { role: 'script', hosts: clickHosts, path: '/am/:publisher(digits)/**', rewritesLinks: true },
    // An encrypted image.
    { role: 'impression', hosts: imageHosts, path: '/*(word 12-200)' },
    { role: 'creative', hosts: ['yceml.net'], path: '/*(digits)/:creative(digits)-*' },
    // A hop between the click and the shop.
    { role: 'click', tier: 'medium', hosts: ['cj.dotomi.com', 'emjcd.com'], path: '/(links-i|links-t)/**' },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['cjevent'], ignoreCase: true },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['cjdata'] },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { PID: ':publisher(digits 6-9)', AID: ':creative(digits 7-8)' },
      requires: ['cjevent', 'PID', 'AID'],
      ignoreCase: true,
    },
    { role: 'script', side: 'advertiser', hosts: ['mczbf.com'], path: '/tags/**' },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['emjcd.com'],
      path: ['/u', '/tags/c'],
      query: { CID: 'advertiser' },
      ignoreCase: true,
    },
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
      url: 'http://www.commission-junction.com/track/track.dll?AID=123456&PID=654321&URL=http%3A%2F%2Fshop%2Eexample%2F',
      role: 'click',
      ids: { publisher: '654321', creative: '123456' },
      target: 'http://shop.example/',
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
    { url: 'http://www.qksz.net/1a-bcde', role: 'click' },
    { url: 'https://www.awltovhc.com/a1b2c3d4e5f6g7h8i9', role: 'impression' },
    { url: 'https://www.yceml.net/0123/12345678-1.gif', role: 'creative', ids: { creative: '12345678' } },
    { url: 'https://cj.dotomi.com/links-t/a1b2c3d4/e5f6', role: 'click', tier: 'medium' },
    { url: 'https://shop.example/lamp?cjdata=MXxOfDB8WXww', role: 'landing', tier: 'medium' },
    {
      url: 'https://shop.example/lamp?AID=12345678&PID=7654321&cjevent=0123456789abcdef0123456789abcdef',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: '7654321', creative: '12345678' },
    },
    { url: 'https://www.mczbf.com/tags/12345/tag.js', role: 'script', side: 'advertiser' },
    {
      url: 'https://www.emjcd.com/u?AMOUNT=1.00&CID=1234567&OID=1&TYPE=345678',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '1234567' },
    },
    {
      url: 'http://www.qksrv.net/image-1234567-12345678',
      role: 'impression',
      ids: { publisher: '1234567', creative: '12345678' },
    },
  ],
  nearMisses: [
    'https://cj.dotomi.com/tag/12345',
    'https://example.com/click-1234567-13496447',
    'https://example.com/links/1234567/type/dlg/https://shop.example/',
    'https://www.anrdoezrs.net/',
    'https://shop.example/lamp?AID=12345678&PID=7654321',
    'http://www.commission-junction.com/track/track.dll?AID=123456',
    'http://www.commission-junction.com/?AID=123456&PID=654321',
    'http://example.com/track/track.dll?AID=123456&PID=654321',
  ],
});
