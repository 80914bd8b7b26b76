import { defineNetwork } from '../define.js';

const clickHosts = [
  ...[1, 2, 3, 4, 5, 6].map((number) => `clk.omgt${number}.com`),
  'clkuk.omguk.com',
  'track.omguk.com',
  'track.in.omgpm.com',
  'track.omgpm.com',
  'track.omgpl.com',
];

const trackHosts = ['track.omguk.com', 'track.in.omgpm.com', 'track.omgpm.com', 'track.omgpl.com'];

const banner = { AID: 'publisher', MID: 'advertiser', PID: 'campaign', CRID: 'creative' } as const;

export const optimise = defineNetwork({
  id: 'optimise',
  name: 'Optimise Media',
  description: 'Network with a click host for each region; AID names the publisher, PID the campaign.',
  source: 'https://knowledge.optimisemedia.com/docs/publishertracking/',
  urls: [
    {
      role: 'click',
      hosts: clickHosts,
      path: '/',
      query: {
        ...banner,
        UID: 'sub',
        UID2: 'sub',
        UID3: 'sub',
        UID4: 'sub',
        UID5: 'sub',
        r: 'target',
        redirect: 'target',
      },
      requires: ['AID', 'PID'],
      ignoreCase: true,
    },
    {
      role: 'creative',
      hosts: trackHosts,
      path: '/(bs|i)',
      query: banner,
      requires: ['AID', 'PID'],
      ignoreCase: true,
    },
    // Link Automation: makes paid links of a page's plain ones.
    {
      role: 'script',
      hosts: trackHosts,
      path: '/la',
      query: { aid: 'publisher' },
      requires: ['aid'],
      rewritesLinks: true,
      ignoreCase: true,
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: trackHosts,
      path: ['/e/(ss|si|qs)', '/*(digits)/e/(ss|si|qs)', '/*(digits)/transaction.asp'],
      query: { MID: 'advertiser', PID: 'campaign' },
      requires: ['MID'],
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'https://clk.omgt1.com/?AID=123456&PID=54321&UID=guide&r=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '123456', campaign: '54321', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'http://track.omguk.com/?aid=123456&mid=9876&pid=54321&crid=777',
      role: 'click',
      ids: { publisher: '123456', advertiser: '9876', campaign: '54321', creative: '777' },
    },
    {
      url: 'http://track.omguk.com/bs/?AID=123456&MID=9876&PID=54321&CRID=777&Width=490&Height=250',
      role: 'creative',
      ids: { publisher: '123456', advertiser: '9876', campaign: '54321', creative: '777' },
    },
    {
      url: 'https://track.in.omgpm.com/i/?CRID=777&AID=123456&PID=54321&WID=1',
      role: 'creative',
      ids: { publisher: '123456', campaign: '54321', creative: '777' },
    },
    {
      url: 'https://track.omguk.com/la?aid=123456&ref=https%3A//blog.example/',
      role: 'script',
      ids: { publisher: '123456' },
    },
    {
      url: 'https://track.omguk.com/9876/e/ss/?APPID=1&MID=9876&PID=54321&status=',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '9876', campaign: '54321' },
    },
  ],
  nearMisses: [
    'https://track.omguk.com/e/si/',
    'https://track.omguk.com/la',
    'https://clk.omgt1.com/',
    'https://www.optimisemedia.com/',
    'https://example.com/?AID=123456&PID=54321',
    'https://clk.omgt1.com.example.net/?AID=123456&PID=54321',
  ],
});
