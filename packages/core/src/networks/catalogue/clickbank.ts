import { defineNetwork } from '../define.js';

export const clickbank = defineNetwork({
  id: 'clickbank',
  name: 'ClickBank',
  description:
    'Market of digital goods; the labels of a HopLink name publisher and vendor, or one encrypted label both.',
  source: 'seen in public pages and source files',
  urls: [
    { role: 'click', hosts: [':publisher.:advertiser.hop.clickbank.net'], query: { tid: 'sub' } },
    { role: 'click', hosts: ['*.hop.clickbank.net'], query: { tid: 'sub' } },
    {
      role: 'click',
      hosts: ['hop.clickbank.net'],
      query: { affiliate: 'publisher', vendor: 'advertiser', tid: 'sub' },
      requires: ['affiliate'],
    },
    // As links were written at first.
    {
      role: 'click',
      hosts: ['hop.clickbank.net'],
      query: { '?1': ':publisher(alnum 4-12)/:advertiser' },
      requires: ['?1'],
    },
    { role: 'checkout', tier: 'medium', hosts: ['*.pay.clickbank.net'] },
    // The page of the vendor behind the click: the word is short.
    { role: 'landing', tier: 'weak', hosts: ['*'], query: { hop: ':publisher(alnum 4-12)' }, requires: ['hop'] },
  ],
  examples: [
    {
      url: 'http://guide.lampmaker.hop.clickbank.net/?tid=post7',
      role: 'click',
      ids: { publisher: 'guide', advertiser: 'lampmaker', sub: 'post7' },
    },
    { url: 'https://55528jhdzht7ndc8y-tewfyn2g.hop.clickbank.net', role: 'click' },
    {
      url: 'https://hop.clickbank.net/?affiliate=guide&vendor=lampmaker',
      role: 'click',
      ids: { publisher: 'guide', advertiser: 'lampmaker' },
    },
    {
      url: 'http://hop.clickbank.net/?guide/lampmaker',
      role: 'click',
      ids: { publisher: 'guide', advertiser: 'lampmaker' },
    },
    { url: 'https://1.lampmaker.pay.clickbank.net/?cbfid=1', role: 'checkout', tier: 'medium' },
    { url: 'https://vendor.example/welcome/?hop=guide', role: 'landing', tier: 'weak', ids: { publisher: 'guide' } },
  ],
  nearMisses: ['https://www.clickbank.com/', 'https://guide.lampmaker.hop.clickbank.net.example.com/'],
});
