import { defineAdSystem } from '../define.js';

export const adsenseLegacy = defineAdSystem({
  id: 'adsense_legacy',
  name: 'Google AdSense (show_ads.js)',
  description: 'The old AdSense code: a script that names account, slot and size, before the loader that shows it.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['google.com'], account: ['ca-:account(word)', ':account(word)'] },
  slots: [
    {
      tags: ['script'],
      code: {
        contains: 'google_ad_slot',
        values: {
          google_ad_client: 'account',
          google_ad_slot: 'slot',
          google_ad_format: 'format',
          google_ad_width: 'width',
          google_ad_height: 'height',
        },
      },
    },
  ],
  examples: [
    {
      html: '<script>google_ad_client = "ca-pub-1234567890123456"; google_ad_slot = "1234567890"; google_ad_width = 728; google_ad_height = 90;</script>',
      account: 'ca-pub-1234567890123456',
      slot: '1234567890',
      size: '728x90',
    },
  ],
  nearMisses: [
    '<script src="https://pagead2.googlesyndication.com/pagead/show_ads.js"></script>',
    '<script>var google_ad_client = "ca-pub-1234567890123456";</script>',
  ],
});
