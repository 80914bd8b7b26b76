import { defineNetwork } from '../define.js';

const token = [':publisher(digits)C*', ':publisher(digits)V*'] as const;

export const financeads = defineNetwork({
  id: 'financeads',
  name: 'financeAds',
  description: 'German network for money matters; the digits before the first letter of t name the publisher.',
  source: 'seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['financeads.net', 'financeads.com'],
      path: '/tc.php',
      query: { t: token, subid: 'sub' },
      requires: ['t'],
    },
    {
      role: 'impression',
      hosts: ['financeads.net', 'financeads.com'],
      path: '/(tb|tv).php',
      query: { t: token },
      requires: ['t'],
    },
    {
      role: 'script',
      tier: 'medium',
      hosts: ['js.financeads.net', 'js.financeads.com', 'tools.financeads.net'],
      path: '/*/**',
    },
    { role: 'postback', side: 'advertiser', hosts: ['financeads.net', 'financeads.com'], path: '/tl.php' },
  ],
  examples: [
    {
      url: 'https://www.financeads.net/tc.php?t=70334C14013149B&subid=guide',
      role: 'click',
      ids: { publisher: '70334', sub: 'guide' },
    },
    {
      url: 'https://www.financeads.net/tb.php?t=70334V14013149B',
      role: 'impression',
      ids: { publisher: '70334' },
    },
    { url: 'https://js.financeads.net/rechner.js', role: 'script', tier: 'medium' },
    { url: 'https://www.financeads.net/tl.php?p=1234&oid=1', role: 'postback', side: 'advertiser' },
  ],
  nearMisses: ['https://www.financeads.net/', 'https://example.com/tc.php?t=70334C14013149B'],
});
