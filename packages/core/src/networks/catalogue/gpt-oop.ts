import { defineAdSystem } from '../define.js';

export const gptOop = defineAdSystem({
  id: 'gpt_oop',
  name: 'Google Publisher Tag: out of page',
  description: 'An ad of Ad Manager that lies over the page: an anchor, an interstitial, a rewarded ad.',
  source: 'https://developers.google.com/publisher-tag/reference',
  counts: 'unit',
  adsTxt: { domains: ['google.com'], account: ':account' },
  slots: [{ tags: ['script'], code: { contains: 'googletag.enums.OutOfPageFormat.' } }],
  examples: [
    {
      html: "<script>googletag.cmd.push(() => { googletag.defineOutOfPageSlot('/1234/paper/anchor', googletag.enums.OutOfPageFormat.BOTTOM_ANCHOR); });</script>",
    },
  ],
  nearMisses: [
    "<script>googletag.defineSlot('/1234/paper/top', [728, 90], 'div-gpt-ad-top');</script>",
    "<script>googletag.defineOutOfPageSlot('/1234/paper/skin', 'div-gpt-ad-skin');</script>",
  ],
});
