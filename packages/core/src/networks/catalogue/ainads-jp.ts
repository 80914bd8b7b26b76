import { defineAdSystem } from '../define.js';

export const ainadsJp = defineAdSystem({
  id: 'ainads_jp',
  name: 'i-mobile, popIn',
  description: 'Ads and paid recommendations in Japan; with i-mobile pid names the account and asid the place.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['i-mobile.co.jp'], account: ':account' },
  slots: [
    { tags: ['script'], code: { contains: 'adsbyimobile', values: { pid: 'account', asid: 'slot', type: 'format' } } },
    { id: '_popIn_recommend' },
    { tags: ['div'], className: '_popIn_recommend' },
  ],
  examples: [
    {
      html: '<script>(window.adsbyimobile = window.adsbyimobile || []).push({ pid: 12345, mid: 123456, asid: 1234567, type: "banner", display: "inline", elementid: "im-1" });</script>',
      account: '12345',
      slot: '1234567',
      format: 'banner',
    },
    { html: '<div id="_popIn_recommend"></div>' },
    { html: '<div class="_popIn_recommend" data-url="https://paper.example/story"></div>' },
  ],
  nearMisses: [
    '<div id="im-banner"></div>',
    '<div class="_popIn_recommend_article" data-url="https://paper.example/story"></div>',
    '<script src="https://imp-adedge.i-mobile.co.jp/script/v1/spot.js"></script>',
  ],
});
