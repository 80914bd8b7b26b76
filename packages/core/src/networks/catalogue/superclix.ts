import { defineNetwork } from '../define.js';

export const superclix = defineNetwork({
  id: 'superclix',
  name: 'SuperClix',
  description: 'German network; id names the publisher, pp the programme, linknr the creative.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['clix.superclix.de'],
      path: '/cgi-bin/(clix|tclix).cgi',
      query: { id: 'publisher', pp: 'campaign', linknr: 'creative', page: 'target' },
      requires: ['id'],
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['clix.superclix.de'],
      path: '/cgi-bin/code.cgi',
      query: { pp: 'campaign' },
      requires: ['pp'],
    },
  ],
  examples: [
    {
      url: 'http://clix.superclix.de/cgi-bin/tclix.cgi?id=guide&pp=12&linknr=3456&page=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: 'guide', campaign: '12', creative: '3456' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://clix.superclix.de/cgi-bin/code.cgi?pp=12&cashflow=19.90&goods=1',
      role: 'postback',
      side: 'advertiser',
      ids: { campaign: '12' },
    },
  ],
  nearMisses: [
    'https://www.superclix.de/',
    'https://clix.superclix.de/images/ad.gif',
    'https://example.com/cgi-bin/clix.cgi?id=guide&pp=12',
  ],
});
