import { defineNetwork } from '../define.js';

const hosts = ['atth.me', 'atid.me', 'accesstra.de', 'click.accesstrade.in.th', 'click.accesstrade.co.id'];

export const accesstrade = defineNetwork({
  id: 'accesstrade',
  name: 'AccessTrade',
  description:
    'Network of Japan, Thailand and Indonesia; rk is one token for site and campaign, from which nothing is read.',
  source: 'nove-b/AffiliateLinkChecker (facts only); seen in public source files',
  urls: [
    { role: 'click', hosts: ['h.accesstrade.net'], path: '/sp/cc', query: { url: 'target' }, requires: ['rk'] },
    { role: 'impression', hosts: ['h.accesstrade.net'], path: '/sp/rr', requires: ['rk'] },
    { role: 'click', hosts, path: '/adv.php', query: { url: 'target' }, requires: ['rk'] },
    { role: 'click', hosts, path: ['/*(alnum 8-16)', '/go/*(alnum 6-12)'], query: { url: 'target' } },
    { role: 'impression', hosts: ['imp.accesstrade.in.th'], path: '/img.php', requires: ['rk'] },
  ],
  examples: [
    {
      url: 'https://h.accesstrade.net/sp/cc?rk=0100abcd00efgh&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      target: 'https://shop.example/',
    },
    { url: 'https://h.accesstrade.net/sp/rr?rk=0100abcd00efgh', role: 'impression' },
    {
      url: 'https://click.accesstrade.in.th/adv.php?rk=001abc0001d2&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://atid.me/002abc0002de?url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      target: 'https://shop.example/lamp',
    },
    { url: 'https://imp.accesstrade.in.th/img.php?rk=00abc70017d8', role: 'impression' },
  ],
  nearMisses: [
    'https://www.accesstrade.ne.jp/',
    'https://h.accesstrade.net/',
    'https://click.accesstrade.in.th/js/nct/lp.js',
    'https://atid.me/',
    'https://example.com/sp/cc?rk=0100abcd00efgh',
  ],
});
