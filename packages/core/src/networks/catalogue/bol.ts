import { defineNetwork } from '../define.js';

export const bol = defineNetwork({
  id: 'bol',
  name: 'bol Partnerprogramma',
  description: "bol's own programme; s names the publisher's site.",
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['partner.bol.com'],
      path: '/click/click',
      query: { s: ':publisher(digits)', subid: 'sub', url: 'target' },
      requires: ['s'],
    },
    {
      role: 'impression',
      hosts: ['partner.bol.com'],
      path: '/click/impression',
      query: { s: ':publisher(digits)' },
      requires: ['s'],
    },
  ],
  examples: [
    {
      url: 'https://partner.bol.com/click/click?p=2&t=url&s=12345&f=TXL&url=https%3A%2F%2Fwww.bol.com%2Fnl%2Fnl%2Fp%2Flamp%2F1%2F&subid=guide',
      role: 'click',
      ids: { publisher: '12345', sub: 'guide' },
      target: 'https://www.bol.com/nl/nl/p/lamp/1/',
    },
    {
      url: 'https://partner.bol.com/click/impression?p=1&s=12345&t=url&f=TXL',
      role: 'impression',
      ids: { publisher: '12345' },
    },
  ],
  nearMisses: [
    'https://www.bol.com/nl/nl/p/lamp/1/',
    'https://partner.bol.com/',
    'https://partner.bol.com/click/click?p=2&t=url',
    'https://example.com/click/click?s=12345',
  ],
});
