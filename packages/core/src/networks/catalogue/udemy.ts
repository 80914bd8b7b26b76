import { defineNetwork } from '../define.js';

export const udemy = defineNetwork({
  id: 'udemy',
  name: 'Udemy',
  description: 'Courses; the programme runs over impact.com under a host of its own.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['trk.udemy.com'],
      path: '/c/:publisher(digits)/:creative(digits)/:campaign(digits)',
      query: { subId1: 'sub', u: 'target' },
    },
    { role: 'shortlink', hosts: ['trk.udemy.com'], path: '/*(alnum)', query: { subId1: 'sub', u: 'target' } },
  ],
  examples: [
    {
      url: 'https://trk.udemy.com/c/1234567/4000001/39854?u=https%3A%2F%2Fwww.udemy.com%2Fcourse%2Flamps%2F&subId1=guide',
      role: 'click',
      ids: { publisher: '1234567', creative: '4000001', campaign: '39854', sub: 'guide' },
      target: 'https://www.udemy.com/course/lamps/',
    },
    { url: 'https://trk.udemy.com/AbCd1E', role: 'shortlink' },
  ],
  nearMisses: [
    'https://www.udemy.com/course/lamps/?couponCode=LAMP',
    'https://www.udemy.com/course/lamps/?referralCode=0123456789ABCDEF0123',
    'https://trk.udemy.com/',
    'https://trk.udemy.com.example.org/c/1/2/3',
  ],
});
