import { defineNetwork } from '../define.js';

export const profitshare = defineNetwork({
  id: 'profitshare',
  name: 'Profitshare',
  description: 'Network of Romania and Bulgaria; a short number hides the publisher, a link to a product names it.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['l.profitshare.ro', 'profitshare.ro', 'l.profitshare.bg', 'profitshare.bg'],
      path: '/l/*(digits)',
      query: { url: 'target', u: 'target', redirect: 'target' },
    },
    {
      role: 'click',
      hosts: ['l.profitshare.ro', 'l.profitshare.bg'],
      path: '/lps/:advertiser(digits)/:publisher(word)',
      query: { redirect: 'target' },
    },
    // Shows banners; the word says whose only to the network.
    { role: 'widget', hosts: ['profitshare.ro', 'profitshare.bg'], path: '/j/*(alnum)' },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['t.profitshare.ro', 't.profitshare.bg'],
      path: ['/files_shared/tr/:advertiser(alnum).js', '/tgt/js'],
    },
  ],
  examples: [
    { url: 'https://l.profitshare.ro/l/12345678', role: 'click' },
    {
      url: 'https://l.profitshare.ro/lps/9/AbC/?redirect=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: 'AbC', advertiser: '9' },
      target: 'https://shop.example/lamp',
    },
    { url: 'https://profitshare.ro/j/AbCd', role: 'widget' },
    {
      url: 'https://t.profitshare.ro/files_shared/tr/aBc.js',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: 'aBc' },
    },
  ],
  nearMisses: [
    'https://profitshare.ro/',
    'https://profitshare.ro/affiliate-programs/retail/lampmaker',
    'https://profitshare.bg/images/advertiser_widgets_shared/lamp.jpg',
    'https://api.profitshare.bg/affiliate-advertisers/',
    'https://example.com/l/12345678',
  ],
});
