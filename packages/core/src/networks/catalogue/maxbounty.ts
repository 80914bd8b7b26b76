import { defineNetwork } from '../define.js';

const ownHosts = [
  '*.mb01.com',
  '*.mb38.com',
  '*.mb102.com',
  '*.mb103.com',
  '*.mb104.com',
  ...['a', 'b', 'c', 'd', 'e', 'f'].flatMap((letter) => [1, 2, 3].map((number) => `*.afflat3${letter}${number}.com`)),
];

/** Newer links name the campaign a second time, by a long number in the path. */
const newerPath = '/trk/lnk/*(word 36)';

const query = {
  a: ':publisher(digits)',
  o: ':campaign(digits)',
  c: ':creative(digits)',
  s1: 'sub',
  s2: 'sub',
  s3: 'sub',
  s4: 'sub',
  s5: 'sub',
} as const;

export const maxbounty = defineNetwork({
  id: 'maxbounty',
  name: 'MaxBounty',
  description: 'Network with hosts that change; a names the publisher, o the campaign and c the creative.',
  source: 'seen in public source files',
  urls: [
    { role: 'click', hosts: ownHosts, path: ['/lnk.asp', newerPath], query, requires: ['o', 'a'] },
    { role: 'click', tier: 'medium', hosts: ['*'], path: ['/lnk.asp', newerPath], query, requires: ['o', 'a', 'c'] },
    {
      role: 'creative',
      hosts: ownHosts,
      path: '/getimage.asp',
      query: { o: ':campaign(digits)', i: ':creative(digits).dat' },
      requires: ['o'],
    },
  ],
  examples: [
    {
      url: 'https://www.mb103.com/lnk.asp?o=12345&c=678901&a=234567&s1=guide',
      role: 'click',
      ids: { publisher: '234567', campaign: '12345', creative: '678901', sub: 'guide' },
    },
    {
      url: 'https://afflat3c2.com/trk/lnk/01234567-89AB-CDEF-0123-456789ABCDEF/?o=12345&c=678901&a=234567&k=0123&l=4567&s1=guide',
      role: 'click',
      ids: { publisher: '234567', campaign: '12345', creative: '678901', sub: 'guide' },
    },
    {
      url: 'https://track.network.example/lnk.asp?o=12345&c=678901&a=234567',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '234567', campaign: '12345', creative: '678901' },
    },
    {
      url: 'http://www.mb01.com/getimage.asp?m=1897&o=12345&i=678901.dat',
      role: 'creative',
      ids: { campaign: '12345', creative: '678901' },
    },
  ],
  nearMisses: [
    'https://www.maxbounty.com/',
    'https://www.mb103.com/',
    'https://example.com/lnk.asp?o=12345',
    'https://example.com/trk/lnk/lamps/?o=12345&c=678901&a=234567',
    'https://afflat3c2.com/trk/lnk/01234567-89AB-CDEF-0123-456789ABCDEF/',
    'https://example.com/?o=12345&c=678901&a=234567',
  ],
});
