import { defineAdSystem } from '../define.js';

export const moneytizer = defineAdSystem({
  id: 'moneytizer',
  name: 'The Moneytizer',
  description: 'An ad that the script asks for where it stands; siteId names the account, formatId the kind of ad.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['themoneytizer.com'], account: ':account' },
  slots: [
    {
      tags: ['script'],
      src: {
        hosts: ['ads.themoneytizer.com'],
        path: '/s/requestform.js',
        query: { siteId: 'account', formatId: 'slot' },
        requires: ['siteId', 'formatId'],
      },
    },
  ],
  examples: [
    {
      html: '<script src="//ads.themoneytizer.com/s/requestform.js?siteId=12345&amp;formatId=2"></script>',
      account: '12345',
      slot: '2',
    },
  ],
  nearMisses: [
    '<script src="//ads.themoneytizer.com/s/gen.js?type=2"></script>',
    '<div id="12345-2"></div>',
    '<script src="https://www.themoneytizer.com/s/requestform.js?siteId=12345&amp;formatId=2"></script>',
  ],
});
