import { defineNetwork } from '../define.js';

export const rakutenJp = defineNetwork({
  id: 'rakuten_jp',
  name: 'Rakuten Ichiba Affiliate',
  description: "The programme of Japan's Rakuten market; a dotted token of four parts in the path is the publisher's.",
  source: 'nove-b/AffiliateLinkChecker (facts only); seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['hb.afl.rakuten.co.jp'],
      path: ['/(hgc|ichiba|hsc|rsc)/:publisher(35)/**', '/(hgc|ichiba|hsc|rsc)/:publisher(17)/**'],
      query: { pc: 'target', m: 'target', rafcid: 'sub', scid: 'sub' },
    },
    // The form of before, whose token has two parts.
    { role: 'click', hosts: ['pt.afl.rakuten.co.jp'], path: '/c/:publisher(17)/**', query: { url: 'target' } },
    { role: 'impression', hosts: ['hbb.afl.rakuten.co.jp'], path: '/(hgb|hsb)/:publisher(35)/**' },
    { role: 'shortlink', tier: 'medium', hosts: ['a.r10.to'], path: '/*' },
    // The publisher stands in the code beside the script.
    { role: 'widget', hosts: ['xml.affiliate.rakuten.co.jp'], path: '/widget/js/*' },
  ],
  examples: [
    {
      url: 'https://hb.afl.rakuten.co.jp/hgc/0a1b2c3d.0a1b2c3e.0a1b2c3f.0a1b2c40/?pc=https%3A%2F%2Fitem.rakuten.co.jp%2Fshop%2F1%2F&m=http%3A%2F%2Fm.rakuten.co.jp%2Fshop%2Fi%2F1%2F',
      role: 'click',
      ids: { publisher: '0a1b2c3d.0a1b2c3e.0a1b2c3f.0a1b2c40' },
      target: 'https://item.rakuten.co.jp/shop/1/',
    },
    {
      url: 'https://hbb.afl.rakuten.co.jp/hgb/0a1b2c3d.0a1b2c3e.0a1b2c3f.0a1b2c40/?me_id=1&item_id=2',
      role: 'impression',
      ids: { publisher: '0a1b2c3d.0a1b2c3e.0a1b2c3f.0a1b2c40' },
    },
    {
      url: 'http://pt.afl.rakuten.co.jp/c/0a1b2c3d.0a1b2c3e/?url=http%3A%2F%2Fwww.rakuten.co.jp%2Fshop%2F',
      role: 'click',
      ids: { publisher: '0a1b2c3d.0a1b2c3e' },
      target: 'http://www.rakuten.co.jp/shop/',
    },
    { url: 'https://a.r10.to/hAbCdE', role: 'shortlink', tier: 'medium' },
    { url: 'https://xml.affiliate.rakuten.co.jp/widget/js/rakuten_widget.js', role: 'widget' },
  ],
  nearMisses: [
    'https://item.rakuten.co.jp/shop/1/',
    'https://affiliate.rakuten.co.jp/',
    'https://hb.afl.rakuten.co.jp/',
    'http://pt.afl.rakuten.co.jp/c/',
    'https://example.com/c/0a1b2c3d.0a1b2c3e/?url=http%3A%2F%2Fwww.rakuten.co.jp%2Fshop%2F',
    'https://hb.afl.rakuten.co.jp/hgc/share/search?pc=https%3A%2F%2Fsearch.rakuten.co.jp%2F',
  ],
});
