import { defineNetwork } from '../define.js';

export const rewardstyle = defineNetwork({
  id: 'rewardstyle',
  name: 'LTK (rewardStyle)',
  description: 'Sells the shop links of creators on to other networks; its links hide publisher and shop.',
  source: 'seen in public pages',
  urls: [
    { role: 'shortlink', hosts: ['rstyle.me'], path: ['/*', '/*/**'] },
    { role: 'shortlink', hosts: ['liketk.it'], path: '/*(alnum 3-10)' },
    // What a creator shows on the service's own site.
    { role: 'click', tier: 'medium', hosts: ['shopltk.com'], path: '/explore/:publisher(word)/**' },
    {
      role: 'script',
      hosts: ['widgets.rewardstyle.com', 'assets.rewardstyle.com'],
      path: '/(js|scriptmanager)/*.js',
      rewritesLinks: true,
    },
    { role: 'widget', hosts: ['widgets.rewardstyle.com'], path: '/stps/*.html' },
    { role: 'creative', hosts: ['images.rewardstyle.com'], path: '/img' },
  ],
  examples: [
    { url: 'https://rstyle.me/+1AbCdEfGhIjKlMnOpQrStU', role: 'shortlink' },
    { url: 'https://liketk.it/4AbCd', role: 'shortlink' },
    {
      url: 'https://www.shopltk.com/explore/lampguide/posts/0123',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
    { url: 'https://widgets.rewardstyle.com/js/shopthepost.js', role: 'script' },
    { url: 'https://assets.rewardstyle.com/scriptmanager/rs-script-manager.js', role: 'script' },
    { url: 'http://widgets.rewardstyle.com/stps/0123456.html', role: 'widget' },
    { url: 'https://images.rewardstyle.com/img?v=2.13&p=n_01234567', role: 'creative' },
  ],
  nearMisses: [
    'https://rstyle.me/',
    'https://liketk.it/',
    'https://www.shopltk.com/',
    'https://www.shopltk.com/login',
    'https://www.rewardstyle.com/',
    'https://assets.rewardstyle.com/images/search/350.gif',
    'https://example.com/+1AbCdEf',
  ],
});
