import { defineAdSystem } from '../define.js';

export const xandr = defineAdSystem({
  id: 'xandr',
  name: 'Xandr (AppNexus)',
  description: 'Places of the seller tag, which a script names, and frames of the older tag.',
  source: 'https://learn.microsoft.com/en-us/xandr/seller-tag/ast-api-reference',
  counts: 'unit',
  adsTxt: { domains: ['appnexus.com', 'xandr.com'], account: ':account' },
  slots: [
    {
      tags: ['iframe'],
      src: {
        hosts: ['ib.adnxs.com'],
        path: '/tt',
        query: { id: 'slot', size: ':width(digits)x:height(digits)' },
        requires: ['id'],
      },
    },
    {
      tags: ['script'],
      code: { contains: 'apntag.defineTag(', values: { tagId: 'slot', invCode: 'slot', member: 'account' } },
    },
  ],
  examples: [
    {
      html: '<iframe src="https://ib.adnxs.com/tt?id=1234567&amp;size=728x90" width="728" height="90"></iframe>',
      slot: '1234567',
      size: '728x90',
    },
    {
      html: "<script>apntag.setPageOpts({ member: 1234 }); apntag.defineTag({ tagId: 12345678, sizes: [728, 90], targetId: 'apn_ad_slot_1' });</script>",
      account: '1234',
      slot: '12345678',
    },
  ],
  nearMisses: [
    '<iframe src="https://ib.adnxs.com/getuid?https%3A%2F%2Fexample.com%2F"></iframe>',
    '<iframe src="https://acdn.adnxs.com/dmp/async_usersync.html"></iframe>',
    '<script>var apntag = apntag || {}; apntag.anq = apntag.anq || [];</script>',
  ],
});
