import { defineNetwork } from '../define.js';

export const yieldkit = defineNetwork({
  id: 'yieldkit',
  name: 'YieldKit',
  description: 'Turns plain shop links into paid ones for publishers and other networks; api_key names the publisher.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['*.srvtrck.com', '*.linksprf.com'],
      path: '/v1/**',
      query: { api_key: 'publisher', yk_tag: 'sub', url: 'target' },
    },
    { role: 'script', hosts: ['js.srvtrck.com'], path: '/v1/js', query: { api_key: 'publisher' }, rewritesLinks: true },
  ],
  examples: [
    {
      url: 'https://r.linksprf.com/v1/redirect?url=https%3A%2F%2Fshop.example%2F&api_key=0123456789abcdef&site_id=fedcba9876543210',
      role: 'click',
      ids: { publisher: '0123456789abcdef' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://r.srvtrck.com/v1/redirect?type=url&api_key=0123456789abcdef0123456789abcdef&site_id=fedcba9876543210&url=https%3A%2F%2Fshop.example%2Flamp&yk_tag=guide',
      role: 'click',
      ids: { publisher: '0123456789abcdef0123456789abcdef', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://js.srvtrck.com/v1/js?api_key=0123456789abcdef0123456789abcdef&site_id=fedcba9876543210',
      role: 'script',
      ids: { publisher: '0123456789abcdef0123456789abcdef' },
    },
  ],
  nearMisses: [
    'https://srvtrck.com/assets/css/icons.css',
    'https://yieldkit.com/',
    'https://r.srvtrck.com.example.org/v1/redirect?api_key=1&url=https%3A%2F%2Fshop.example%2F',
  ],
});
