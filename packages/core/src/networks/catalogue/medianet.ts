import { defineAdSystem } from '../define.js';

export const medianet = defineAdSystem({
  id: 'medianet',
  name: 'Media.net',
  description: 'Ads by topic; a script names slot and size before the loader, which names the account.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['media.net'], account: ':account' },
  slots: [
    {
      counts: 'page',
      tags: ['script'],
      src: {
        hosts: ['contextual.media.net'],
        path: '/(dmedianet|nmedianet|fmedianet|bidexchange).js',
        query: { cid: 'account' },
        requires: ['cid'],
      },
    },
    {
      tags: ['script'],
      code: {
        contains: 'medianet_crid',
        values: { medianet_crid: 'slot', medianet_width: 'width', medianet_height: 'height' },
      },
    },
  ],
  examples: [
    {
      html: '<script>medianet_width = "300"; medianet_height = "250"; medianet_crid = "123456789";</script>',
      slot: '123456789',
      size: '300x250',
    },
    { html: '<script src="//contextual.media.net/dmedianet.js?cid=8CU000000"></script>', account: '8CU000000' },
  ],
  nearMisses: [
    '<script src="//contextual.media.net/dmedianet.js"></script>',
    '<script src="https://www.media.net/app.js?cid=8CU000000"></script>',
  ],
});
