import { defineNetwork } from '../define.js';

const countries = ['com.my', 'co.id', 'ph', 'sg', 'co.th', 'vn', 'com.br', 'tw', 'com.mx', 'com.co', 'cl'];
const shops = countries.map((country) => `*.shopee.${country}`);
const shortHosts = countries.map((country) => `s.shopee.${country}`);

export const shopee = defineNetwork({
  id: 'shopee',
  name: 'Shopee Affiliate',
  description: "Shopee's own programme; an_ and a number name the publisher on a shop link.",
  source: 'seen in public source files of four countries, with the number that the programme gives its members',
  urls: [
    {
      role: 'click',
      hosts: [...shortHosts, 'shope.ee', 'shopee.ee'],
      path: '/an_redir',
      query: { affiliate_id: 'publisher', sub_id: 'sub', origin_link: 'target' },
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: shops,
      query: { mmp_pid: 'an_:publisher(digits)', utm_content: 'sub' },
      requires: ['mmp_pid'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: shops,
      query: { utm_source: 'an_:publisher(digits)', utm_content: 'sub' },
      requires: ['utm_source'],
    },
    { role: 'shortlink', tier: 'medium', hosts: shortHosts, path: '/*(alnum 6-16)' },
    // Shoppers share products under this host, too.
    { role: 'shortlink', tier: 'weak', hosts: ['shope.ee'], path: '/*(alnum 6-16)' },
  ],
  examples: [
    {
      url: 'https://s.shopee.vn/an_redir?origin_link=https%3A%2F%2Fshopee.vn%2Fproduct%2F1%2F2&affiliate_id=12345678901&sub_id=guide',
      role: 'click',
      ids: { publisher: '12345678901', sub: 'guide' },
      target: 'https://shopee.vn/product/1/2',
    },
    {
      url: 'https://shopee.co.th/product/1/2?mmp_pid=an_12345678901&utm_content=guide----&utm_medium=affiliates',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345678901', sub: 'guide----' },
    },
    {
      url: 'https://shopee.vn/lampmaker?utm_medium=affiliates&utm_source=an_12345678901',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345678901' },
    },
    { url: 'https://s.shopee.com.br/1AbCdEfGhI', role: 'shortlink', tier: 'medium' },
    { url: 'https://shope.ee/1AbCdEfGhI', role: 'shortlink', tier: 'weak' },
  ],
  nearMisses: [
    'https://shopee.vn/product/1/2?utm_source=newsletter&utm_medium=email',
    'https://shopee.co.th/',
    'https://shopee.co.th/product/1/2?mmp_pid=an_app_shopee&utm_source=an_app_shopee',
    'https://s.shopee.vn/',
    'https://example.com/?utm_source=an_12345678901',
    'https://s.shopee.vn.example.com/1AbCdEfGhI',
  ],
});
