import { defineNetwork } from '../define.js';

export const digitalocean = defineNetwork({
  id: 'digitalocean',
  name: 'Cloud servers',
  description:
    'Referral programmes of DigitalOcean, Vultr, Linode, Hetzner and Railway; a code of the customer names the publisher.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: ['m.do.co'], path: '/c/:publisher(hex 12-12)' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.digitalocean.com'],
      query: { refcode: ':publisher(hex 8-16)' },
      requires: ['refcode'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.vultr.com'],
      query: { ref: [':publisher(digits 6-9)-:sub(alnum)', ':publisher(digits 6-9)'] },
      requires: ['ref'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.linode.com'],
      query: { r: ':publisher(hex 40-40)' },
      requires: ['r'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['hetzner.cloud'],
      query: { ref: ':publisher(alnum 8-20)' },
      requires: ['ref'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.railway.app', '*.railway.com'],
      query: { referralCode: ':publisher(word 4-40)' },
      requires: ['referralCode'],
    },
  ],
  examples: [
    { url: 'https://m.do.co/c/0a1b2c3d4e5f', role: 'click', ids: { publisher: '0a1b2c3d4e5f' } },
    {
      url: 'https://www.digitalocean.com/?refcode=0a1b2c3d4e5f&utm_campaign=Referral_Invite',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '0a1b2c3d4e5f' },
    },
    {
      url: 'https://www.vultr.com/?ref=7000001-3B',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '7000001', sub: '3B' },
    },
    {
      url: 'https://www.linode.com/?r=0123456789abcdef0123456789abcdef01234567',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '0123456789abcdef0123456789abcdef01234567' },
    },
    {
      url: 'https://hetzner.cloud/?ref=AbCdEf123456',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'AbCdEf123456' },
    },
    { url: 'https://railway.com?referralCode=AbCdEf', role: 'click', tier: 'medium', ids: { publisher: 'AbCdEf' } },
  ],
  nearMisses: [
    'https://docs.digitalocean.com/products/droplets/',
    'https://www.vultr.com/docs/?ref=footer',
    'https://www.linode.com/docs/?r=2',
    'https://m.do.co/',
    'https://example.com/c/0a1b2c3d4e5f',
  ],
});
