import { defineNetwork } from '../define.js';

export const fiverr = defineNetwork({
  id: 'fiverr',
  name: 'Fiverr Affiliates',
  description: "Fiverr's own programme, on Cellxpert; bta names the publisher, brand the plan.",
  source: 'https://affiliates.fiverr.com/fiverr-affiliates-start-guide/; seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['go.fiverr.com', 'track.fiverr.com'],
      path: '/visit',
      query: {
        bta: 'publisher',
        brand: 'campaign',
        nci: 'creative',
        afp: 'sub',
        utm_campaign: 'sub',
        landingPage: 'target',
        url: 'target',
      },
      requires: ['bta'],
    },
    // Sellers share what they offer under this host, too.
    { role: 'shortlink', tier: 'weak', hosts: ['fvrr.co'], path: '/*(alnum)' },
  ],
  examples: [
    {
      url: 'https://go.fiverr.com/visit/?bta=123456&brand=fiverrcpa&afp=guide&landingPage=https%253A%252F%252Fwww.fiverr.com%252Fcategories',
      role: 'click',
      ids: { publisher: '123456', campaign: 'fiverrcpa', sub: 'guide' },
      target: 'https://www.fiverr.com/categories',
    },
    { url: 'https://fvrr.co/3AbCdEf', role: 'shortlink', tier: 'weak' },
  ],
  nearMisses: [
    'https://www.fiverr.com/categories?source=top-bar',
    'https://go.fiverr.com/visit/',
    'https://affiliates.fiverr.com/faq/',
    'https://go.fiverr.com.example.net/visit/?bta=123456',
    'https://fvrr.co/',
  ],
});
