import { defineNetwork } from '../define.js';

const hosts = ['digistore24.com', 'digistore24-app.com', 'checkout-ds24.com'];

export const digistore24 = defineNetwork({
  id: 'digistore24',
  name: 'Digistore24',
  description: 'Market of digital goods; a link names the product and the publisher, a sales page has #aff=publisher.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts,
      path: ['/redir/:advertiser(digits)/:publisher', '/redir/:advertiser(digits)/:publisher/:sub'],
    },
    // A text or banner that the maker of the product offers.
    {
      role: 'click',
      hosts,
      path: [
        '/content/:advertiser(digits)/:creative(digits)/:publisher',
        '/content/:advertiser(digits)/:creative(digits)/:publisher/:sub',
      ],
    },
    { role: 'checkout', tier: 'weak', hosts, path: '/product/*(digits)/**' },
    // Vendors who sell on several markets keep a folder for each.
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      path: ['/(ds|ds24|digistore|digistore24)/**', '/*/(ds|ds24|digistore|digistore24)/**'],
      fragment: { aff: 'publisher' },
      requires: ['#aff'],
      ignoreCase: true,
    },
    // The word is generic: any script may be meant by it.
    { role: 'landing', tier: 'weak', hosts: ['*'], fragment: { aff: 'publisher' }, requires: ['#aff'] },
    { role: 'script', side: 'advertiser', hosts, path: ['/trusted-badge/**', '/service/digistore.js'] },
  ],
  examples: [
    {
      url: 'https://www.digistore24.com/redir/501717/guide/post7',
      role: 'click',
      ids: { advertiser: '501717', publisher: 'guide', sub: 'post7' },
    },
    {
      url: 'https://www.digistore24.com/redir/501717/guide/',
      role: 'click',
      ids: { advertiser: '501717', publisher: 'guide' },
    },
    { url: 'https://www.digistore24.com/product/501717', role: 'checkout', tier: 'weak' },
    { url: 'https://vendor.example/sales#aff=guide', role: 'landing', tier: 'weak', ids: { publisher: 'guide' } },
    {
      url: 'https://vendor.example/ds/go/index.php#aff=guide',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: 'guide' },
    },
    {
      url: 'https://vendor.example/DS24/lamps/sales.htm#aff=guide',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: 'guide' },
    },
    {
      url: 'https://www.digistore24.com/content/123456/7890/guide/top',
      role: 'click',
      ids: { publisher: 'guide', advertiser: '123456', creative: '7890', sub: 'top' },
    },
    { url: 'https://www.digistore24.com/trusted-badge/12345/AbCdEf/salespage', role: 'script', side: 'advertiser' },
  ],
  nearMisses: [
    'https://vendor.example/sales?aff=guide',
    'https://vendor.example/ds/sales?aff=guide',
    'https://vendor.example/ds24/sales',
    'https://vendor.example/sales#affiliates',
    'https://www.digistore24.com/content/category/health',
  ],
});
