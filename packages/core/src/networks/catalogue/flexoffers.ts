import { defineNetwork } from '../define.js';

const hosts = ['track.flexlinkspro.com', 'track.flexlinks.com', 'flexlinks.com'];

export const flexoffers = defineNetwork({
  id: 'flexoffers',
  name: 'FlexOffers',
  description:
    'Network; trid begins with the publisher, foid then with another network that FlexOffers passes the click on to.',
  source:
    'webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); brave/adblock-lists (MPL-2.0); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts,
      path: '/(a|g).ashx',
      query: {
        trid: [':publisher(digits).*', ':publisher(digits)'],
        foid: [':publisher.:campaign.*', ':publisher.:campaign', ':publisher'],
        foc: 'creative',
        fobs: 'sub',
        url: 'target',
      },
      ignoreCase: true,
    },
    {
      role: 'impression',
      hosts: ['track.flexlinkspro.com', 'track.flexlinks.com'],
      path: '/i.ashx',
      query: { foid: [':publisher.*', ':publisher'] },
      ignoreCase: true,
    },
    { role: 'shortlink', tier: 'medium', hosts: ['fxo.co'], path: '/*' },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['track.flexlinkspro.com', 'track.flexlinks.com'],
      path: '/da.ashx',
      query: { advertiserid: 'advertiser' },
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'https://track.flexlinkspro.com/a.ashx?foid=1234567.2345.9876&foc=16&fot=9999&fos=5&fobs=guide',
      role: 'click',
      ids: { publisher: '1234567', campaign: '2345', creative: '16', sub: 'guide' },
    },
    {
      url: 'https://track.flexlinks.com/g.ashx?foid=1234567.2345&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '1234567', campaign: '2345' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://track.flexlinkspro.com/g.ashx?foid=24.244100.6669976&trid=1234567.244100&foc=16&fot=9999&fos=6',
      role: 'click',
      ids: { publisher: '1234567', campaign: '244100', creative: '16' },
    },
    { url: 'https://track.flexlinks.com/i.ashx?foid=1234567.2345', role: 'impression', ids: { publisher: '1234567' } },
    { url: 'https://fxo.co/AbCd', role: 'shortlink', tier: 'medium' },
    {
      url: 'https://track.flexlinkspro.com/da.ashx?advertiserid=01234567-89ab&clickid=1',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '01234567-89ab' },
    },
  ],
  nearMisses: ['https://www.flexoffers.com/', 'https://example.com/a.ashx?foid=1.2'],
});
