import { defineNetwork } from '../define.js';

export const afib = defineNetwork({
  id: 'afib',
  name: 'afb',
  description: 'Japanese network (Affiliate B); p names the site of the publisher, a holds campaign and creative.',
  source: 'nove-b/AffiliateLinkChecker (facts only); seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['t.afi-b.com', 'track.affiliate-b.com'],
      path: '/visit.php',
      query: { a: ':campaign-:creative', p: 'publisher', url: 'target' },
      requires: ['a'],
    },
    {
      role: 'impression',
      hosts: ['t.afi-b.com', 'track.affiliate-b.com'],
      path: '/lead/:campaign/:publisher/:creative',
    },
    { role: 'creative', hosts: ['afi-b.com', 'affiliate-b.com'], path: '/upload_image/**' },
  ],
  examples: [
    {
      url: 'https://t.afi-b.com/visit.php?guid=ON&a=A1234b-c567890D&p=E123456f',
      role: 'click',
      ids: { publisher: 'E123456f', campaign: 'A1234b', creative: 'c567890D' },
    },
    {
      url: 'https://t.afi-b.com/lead/A1234b/E123456f/c567890D',
      role: 'impression',
      ids: { publisher: 'E123456f', campaign: 'A1234b', creative: 'c567890D' },
    },
    { url: 'https://www.afi-b.com/upload_image/1234-1500000000-3.gif', role: 'creative' },
  ],
  nearMisses: [
    'https://www.afi-b.com/',
    'https://www.afi-b.com/pa/result/',
    'https://t.afi-b.com/saf.php?a=e123V',
    'https://example.com/visit.php?a=A1234b-c567890D&p=E123456f',
  ],
});
