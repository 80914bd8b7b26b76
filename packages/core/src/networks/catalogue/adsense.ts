import { defineAdSystem } from '../define.js';

export const adsense = defineAdSystem({
  id: 'adsense',
  name: 'Google AdSense',
  description: 'Display ads of Google; each ins element is one ad unit of the account that data-ad-client names.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['google.com'], account: ['ca-:account(word)', ':account(word)'] },
  slots: [
    {
      tags: ['ins'],
      className: 'adsbygoogle',
      attributes: { 'data-ad-client': 'account', 'data-ad-slot': 'slot', 'data-ad-format': 'format' },
      requires: ['data-ad-client'],
    },
  ],
  examples: [
    {
      html: '<ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890" data-ad-format="auto"></ins>',
      account: 'ca-pub-1234567890123456',
      slot: '1234567890',
      format: 'auto',
    },
    {
      html: '<ins class="wide adsbygoogle" style="display:inline-block;width:728px;height:90px" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>',
      account: 'ca-pub-1234567890123456',
      slot: '1234567890',
      size: '728x90',
    },
  ],
  nearMisses: [
    '<ins class="adsbygoogle" style="display:block"></ins>',
    '<div class="adsbygoogle-wrapper" data-ad-client="ca-pub-1234567890123456"></div>',
  ],
});
