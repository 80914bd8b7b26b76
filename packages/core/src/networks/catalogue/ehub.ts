import { defineNetwork } from '../define.js';

const query = {
  a_aid: 'publisher',
  a_bid: 'creative',
  data1: 'sub',
  desturl: 'target',
  dest: 'target',
  url: 'target',
} as const;

export const ehub = defineNetwork({
  id: 'ehub',
  name: 'eHUB and Dognet',
  description: 'Networks of Czechia and Slovakia; a_aid names the publisher, in newer links of Dognet refid or chid.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: ['ehub.cz'], path: '/system/scripts/click.php', query },
    {
      role: 'impression',
      hosts: ['ehub.cz'],
      path: '/system/scripts/imp.php',
      query: { a_aid: 'publisher', a_bid: 'creative' },
    },
    { role: 'creative', hosts: ['doc.ehub.cz'], path: '/b/:advertiser(hex)/:creative(hex).*' },
    {
      role: 'click',
      hosts: ['go.dognet.com'],
      path: '/',
      query: { refid: 'publisher', chid: 'publisher', cid: 'campaign', data1: 'sub', url: 'target' },
      requires: ['chid'],
    },
    { role: 'click', hosts: ['login.dognet.sk'], path: '/scripts/*', query, requires: ['a_aid'] },
    { role: 'creative', hosts: ['login.dognet.sk'], path: '/accounts/*/banners/:creative(hex).*' },
  ],
  examples: [
    {
      url: 'https://ehub.cz/system/scripts/click.php?a_aid=0a1b2c3d&a_bid=4e5f6a7b&data1=guide&desturl=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '0a1b2c3d', creative: '4e5f6a7b', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://ehub.cz/system/scripts/imp.php?a_aid=0a1b2c3d&a_bid=4e5f6a7b',
      role: 'impression',
      ids: { publisher: '0a1b2c3d', creative: '4e5f6a7b' },
    },
    {
      url: 'https://doc.ehub.cz/b/9c8d7e6f/4e5f6a7b.png',
      role: 'creative',
      ids: { advertiser: '9c8d7e6f', creative: '4e5f6a7b' },
    },
    {
      url: 'https://go.dognet.com/?chid=AbCdEf12&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: 'AbCdEf12' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://go.dognet.com/?cid=173&chid=AbCdEf12&refid=5f0a1b2c3d4e5&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '5f0a1b2c3d4e5', campaign: '173' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://login.dognet.sk/scripts/fc234pi?a_aid=5f0a1b2c3d4e5&a_bid=4e5f6a7b&dest=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '5f0a1b2c3d4e5', creative: '4e5f6a7b' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://login.dognet.sk/accounts/default1/banners/4e5f6a7b.jpg',
      role: 'creative',
      ids: { creative: '4e5f6a7b' },
    },
  ],
  nearMisses: [
    'https://ehub.cz/',
    'https://login.dognet.sk/scripts/server.php',
    'https://go.dognet.com/',
    'https://example.com/system/scripts/click.php?a_bid=4e5f6a7b',
  ],
});
