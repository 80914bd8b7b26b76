import { defineAdSystem } from '../define.js';

export const ampAuto = defineAdSystem({
  id: 'amp_auto',
  name: 'AMP auto ads',
  description: 'The element names the account: Google may place ads by itself, and where cannot be told from the page.',
  source: 'ampproject/amphtml: extensions/amp-auto-ads/amp-auto-ads.md (Apache-2.0)',
  counts: 'page',
  adsTxt: { domains: ['google.com'], account: ['ca-:account(word)', ':account(word)'] },
  slots: [
    {
      tags: ['amp-auto-ads'],
      attributes: { 'data-ad-client': 'account', type: 'format' },
      requires: ['data-ad-client'],
    },
  ],
  examples: [
    {
      html: '<amp-auto-ads type="adsense" data-ad-client="ca-pub-1234567890123456"></amp-auto-ads>',
      account: 'ca-pub-1234567890123456',
      format: 'adsense',
    },
  ],
  nearMisses: [
    '<amp-auto-ads type="adsense"></amp-auto-ads>',
    '<amp-ad type="adsense" data-ad-client="ca-pub-1234567890123456"></amp-ad>',
    '<script src="https://cdn.ampproject.org/v0/amp-auto-ads-0.1.js"></script>',
  ],
});
