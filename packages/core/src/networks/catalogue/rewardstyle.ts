import { defineNetwork } from '../define.js';

export const rewardstyle = defineNetwork({
  id: 'rewardstyle',
  name: 'LTK (rewardStyle)',
  description: 'Sells the shop links of creators on to other networks; its links hide publisher and shop.',
  source: 'seen in public pages',
  urls: [
    { role: 'shortlink', hosts: ['rstyle.me', 'liketk.it', 'shopltk.com'], path: ['/*', '/*/**'] },
    { role: 'script', hosts: ['images.rewardstyle.com', 'widgets.rewardstyle.com'], path: '/*/**' },
  ],
  examples: [
    { url: 'https://rstyle.me/+1AbCdEfGhIjKlMnOpQrStU', role: 'shortlink' },
    { url: 'https://liketk.it/4AbCd', role: 'shortlink' },
    { url: 'https://widgets.rewardstyle.com/js/shopthepost.js', role: 'script' },
  ],
  nearMisses: ['https://rstyle.me/', 'https://example.com/+1AbCdEf'],
});
