import { defineAdSystem } from '../define.js';

export const gptOop = defineAdSystem({
  id: 'gpt_oop',
  name: 'Google Publisher Tag: out of page',
  description:
    'An ad of Ad Manager that lies over the page: an anchor, an interstitial, a rewarded ad. Account is the code of the network.',
  source: 'https://developers.google.com/publisher-tag/reference',
  counts: 'unit',
  adsTxt: { domains: ['google.com'] },
  slots: [
    {
      tags: ['script'],
      code: {
        contains: 'googletag.defineOutOfPageSlot',
        arguments: [['/:account(digits)/:slot', '/:account(digits),:slot'], 'googletag.enums.OutOfPageFormat.:format'],
      },
    },
  ],
  examples: [
    {
      html: "<script>googletag.cmd.push(() => { googletag.defineOutOfPageSlot('/1234/paper/anchor', googletag.enums.OutOfPageFormat.BOTTOM_ANCHOR); });</script>",
      account: '1234',
      slot: 'paper/anchor',
      format: 'BOTTOM_ANCHOR',
    },
    {
      html: "<script>slot = googletag.defineOutOfPageSlot('/1234,5678/paper/between', googletag.enums.OutOfPageFormat.INTERSTITIAL);</script>",
      account: '1234',
      slot: '5678/paper/between',
      format: 'INTERSTITIAL',
    },
  ],
  nearMisses: [
    "<script>googletag.defineSlot('/1234/paper/top', [728, 90], 'div-gpt-ad-top');</script>",
    "<script>googletag.defineOutOfPageSlot('/1234/paper/skin', 'div-gpt-ad-skin');</script>",
  ],
});
