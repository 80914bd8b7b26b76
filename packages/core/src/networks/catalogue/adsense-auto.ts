import { defineAdSystem } from '../define.js';

export const adsenseAuto = defineAdSystem({
  id: 'adsense_auto',
  name: 'Google AdSense Auto ads',
  description: 'The loader names the account: Google may place ads by itself, and where cannot be told from the page.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['google.com'], account: ['ca-:account(word)', ':account(word)'] },
  slots: [
    {
      tags: ['script'],
      src: {
        hosts: ['pagead2.googlesyndication.com'],
        path: '/pagead/js/adsbygoogle.js',
        query: { client: 'account' },
        requires: ['client'],
      },
    },
    {
      tags: ['script'],
      code: { contains: 'enable_page_level_ads', values: { google_ad_client: 'account' } },
    },
  ],
  examples: [
    {
      html: '<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1234567890123456"></script>',
      account: 'ca-pub-1234567890123456',
    },
    {
      html: '<script>(adsbygoogle = window.adsbygoogle || []).push({ google_ad_client: "ca-pub-1234567890123456", enable_page_level_ads: true });</script>',
      account: 'ca-pub-1234567890123456',
    },
  ],
  nearMisses: [
    '<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script>',
    '<script>(adsbygoogle = window.adsbygoogle || []).push({});</script>',
    '<script src="https://fundingchoicesmessages.google.com/i/pub-1234567890123456?ers=1"></script>',
  ],
});
