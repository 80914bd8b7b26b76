import { defineAdSystem } from '../define.js';

export const ampAd = defineAdSystem({
  id: 'amp_ad',
  name: 'AMP ad',
  description: 'A place for an ad on an AMP page; its type names the system that fills it.',
  source: 'ampproject/amphtml: extensions/amp-ad/amp-ad.md (Apache-2.0)',
  counts: 'unit',
  slots: [
    {
      tags: ['amp-ad', 'amp-embed'],
      attributes: {
        type: 'format',
        'data-ad-client': 'account',
        'data-publisher': 'account',
        'data-aax_pubname': 'account',
        'data-ad-slot': 'slot',
        'data-slot': 'slot',
        'data-placement': 'slot',
      },
      requires: ['type'],
    },
  ],
  examples: [
    {
      html: '<amp-ad type="adsense" width="300" height="250" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></amp-ad>',
      account: 'ca-pub-1234567890123456',
      slot: '1234567890',
      format: 'adsense',
      size: '300x250',
    },
    {
      html: '<amp-embed type="taboola" width="400" height="300" data-publisher="paper" data-placement="Below Article"></amp-embed>',
      account: 'paper',
      slot: 'Below Article',
      format: 'taboola',
      size: '400x300',
    },
  ],
  nearMisses: ['<amp-img width="300" height="250"></amp-img>', '<amp-ad width="300" height="250"></amp-ad>'],
});
