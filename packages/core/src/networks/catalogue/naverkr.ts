import { defineNetwork } from '../define.js';

export const naverkr = defineNetwork({
  id: 'naverkr',
  name: 'Naver Shopping Connect',
  description: 'Programme of a Korean portal; its short links may lead anywhere and do not name the publisher.',
  source: 'seen in public source files; the short link is a general one: weak',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['brandconnect.naver.com'], path: '/affiliates/*(digits)' },
    { role: 'opaque', tier: 'weak', hosts: ['naver.me'], path: '/*(alnum 6-12)' },
  ],
  examples: [
    {
      url: 'https://brandconnect.naver.com/affiliates/900000000000001?channelProductNo=8000000001',
      role: 'click',
      tier: 'medium',
    },
    { url: 'https://naver.me/AbCdEf12', role: 'opaque', tier: 'weak' },
  ],
  nearMisses: [
    'https://brandconnect.naver.com/900000000000001/affiliate/products',
    'https://smartstore.naver.com/lamps/products/8000000001',
    'https://naver.me/',
  ],
});
