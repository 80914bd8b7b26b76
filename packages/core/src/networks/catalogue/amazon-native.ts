import { defineAdSystem } from '../define.js';

export const amazonNative = defineAdSystem({
  id: 'amazon_native',
  name: 'Amazon native shopping ads',
  description: 'Product widgets of the Amazon programme, which Amazon has given up: what is left on pages is dead.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  ended: '2023',
  slots: [
    { id: 'amzn-assoc-ad-:slot' },
    {
      tags: ['script'],
      code: {
        contains: 'amzn_assoc_tracking_id',
        values: {
          amzn_assoc_tracking_id: 'account',
          amzn_assoc_linkid: 'slot',
          amzn_assoc_placement: 'slot',
          amzn_assoc_ad_type: 'format',
        },
      },
    },
    {
      tags: ['iframe'],
      src: {
        hosts: [
          'rcm-na.amazon-adsystem.com',
          'rcm-eu.amazon-adsystem.com',
          'rcm-fe.amazon-adsystem.com',
          'ws-na.amazon-adsystem.com',
          'ws-eu.amazon-adsystem.com',
          'ws-fe.amazon-adsystem.com',
        ],
        query: { t: 'account', tracking_id: 'account', tag: 'account', p: 'format' },
      },
    },
  ],
  examples: [
    { html: '<div id="amzn-assoc-ad-0a1b2c3d"></div>', slot: '0a1b2c3d' },
    {
      html: '<script>amzn_assoc_placement = "adunit0"; amzn_assoc_tracking_id = "example-20"; amzn_assoc_ad_type = "smart"; amzn_assoc_linkid = "0a1b2c";</script>',
      account: 'example-20',
      slot: '0a1b2c',
      format: 'smart',
    },
    {
      html: '<iframe src="//rcm-na.amazon-adsystem.com/e/cm?t=example-20&amp;o=1&amp;p=42&amp;l=ur1" width="234" height="60"></iframe>',
      account: 'example-20',
      format: '42',
      size: '234x60',
    },
  ],
  nearMisses: [
    '<script src="https://c.amazon-adsystem.com/aax2/apstag.js"></script>',
    '<iframe src="https://www.amazon.com/dp/B000000000?tag=example-20"></iframe>',
  ],
});
