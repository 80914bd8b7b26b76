import { defineNetwork } from '../define.js';

export const tradedoubler = defineNetwork({
  id: 'tradedoubler',
  name: 'Tradedoubler',
  description:
    'Network; a names the site of the publisher, p the programme, g the creative, also written a(…)p(…)g(…).',
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['*.tradedoubler.com'],
      path: ['/(click|pan)', '/(click|pan)/**'],
      syntax: 'parentheses',
      query: {
        a: 'publisher',
        p: 'advertiser',
        g: 'creative',
        epi: 'sub',
        epi2: 'sub',
        url: 'target',
        _td_deeplink: 'target',
      },
      requires: ['a'],
    },
    {
      role: 'impression',
      hosts: ['*.tradedoubler.com'],
      path: ['/imp', '/imp/**'],
      syntax: 'parentheses',
      query: { a: 'publisher', p: 'advertiser', g: 'creative' },
      requires: ['a'],
    },
    {
      role: 'impression',
      hosts: ['*.tradedoubler.com'],
      path: ['/imp/:creative(digits)/:publisher(digits)', '/imp/(img|js)/:creative(digits)/:publisher(digits)'],
    },
    {
      role: 'creative',
      hosts: ['hst.tradedoubler.com', 'vht.tradedoubler.com'],
      path: [
        '/file/:advertiser(digits)/*.(gif|jpg|jpeg|png|swf)',
        '/file/:advertiser(digits)/*/*.(gif|jpg|jpeg|png|swf)',
      ],
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['tbs.tradedoubler.com', 'tbl.tradedoubler.com'],
      path: ['/report', '/user'],
      syntax: 'parentheses',
      query: { organization: 'advertiser', o: 'advertiser' },
    },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['swrap.tradedoubler.com', 'wrap.tradedoubler.com'],
      path: '/wrap',
      query: { id: 'advertiser' },
      requires: ['id'],
    },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['tduid'] },
  ],
  examples: [
    {
      url: 'https://clk.tradedoubler.com/click?p=264355&a=1234567&g=24578838&epi=guide',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '264355', creative: '24578838', sub: 'guide' },
    },
    {
      url: 'http://clkuk.tradedoubler.com/click?p(264355)a(1234567)g(24578838)epi(guide)url(https://shop.example/lamp?a=(1))',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '264355', creative: '24578838', sub: 'guide' },
      target: 'https://shop.example/lamp?a=(1)',
    },
    {
      url: 'https://clkde.tradedoubler.com/click?a(1234567)p(264355)&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '264355' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://impde.tradedoubler.com/imp?type(img)g(24578838)a(1234567)',
      role: 'impression',
      ids: { publisher: '1234567', creative: '24578838' },
    },
    {
      url: 'http://impgb.tradedoubler.com/imp/img/87920/1234567',
      role: 'impression',
      ids: { publisher: '1234567', creative: '87920' },
    },
    {
      url: 'http://hst.tradedoubler.com/file/264355/banner_200x70.jpg',
      role: 'creative',
      ids: { advertiser: '264355' },
    },
    {
      url: 'https://tbs.tradedoubler.com/report?organization=2000001&event=300001&orderNumber=42',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '2000001' },
    },
    {
      url: 'https://swrap.tradedoubler.com/wrap?id=12345',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '12345' },
    },
    { url: 'https://shop.example/?tduid=0123456789abcdef', role: 'landing', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.tradedoubler.com/en/',
    'http://login.tradedoubler.com/pan/aProgramInfoApplyRead.action?programId=264355',
    'https://hst.tradedoubler.com/file/264355/terms.pdf',
    'https://api.tradedoubler.com/1.0/products.json?token=1',
    'https://clk.tradedoubler.com/click',
    'https://example.com/click?p(1)a(2)g(3)',
  ],
});
