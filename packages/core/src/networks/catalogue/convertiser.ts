import { defineNetwork } from '../define.js';

export const convertiser = defineNetwork({
  id: 'convertiser',
  name: 'Convertiser and webePartners',
  description: 'Polish networks; their links are tokens from which no publisher can be read.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['converti.se'],
      path: '/click/*',
      query: { sid: 'sub', deep_link: 'target', url: 'target' },
    },
    { role: 'widget', hosts: ['converti.se'], path: ['/recommendations.js', '/comparison/**'] },
    {
      role: 'click',
      hosts: ['webep1.com'],
      path: ['/go/*(hex)', '/c/*(digits)/*(hex)', '/r/*'],
      query: { url: 'target' },
    },
  ],
  examples: [
    {
      url: 'https://converti.se/click/0a1b2c3d-4e5f6a7b-8c9d0e1f/?sid=guide&deep_link=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://converti.se/click/0a1b2c3d-4e5f6a7b-8c.html?url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      target: 'https://shop.example/',
    },
    { url: 'https://converti.se/recommendations.js', role: 'widget' },
    { url: 'https://webep1.com/go/0a1b2c3d4e', role: 'click' },
    { url: 'https://webep1.com/c/12345/0a1b2c3d4e5f6a7b8c9d0e1f?r=guide', role: 'click' },
  ],
  nearMisses: [
    'https://convertiser.com/',
    'https://converti.se/',
    'https://webep1.com/js/webeorder.js',
    'https://webep1.com/order/confirmation.js?mid=1',
    'https://example.com/click/0a1b2c3d-4e5f6a7b-8c9d0e1f/',
  ],
});
