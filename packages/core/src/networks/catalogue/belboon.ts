import { defineNetwork } from '../define.js';

const hosts = ['*.belboon.de', '*.belboon.com'];

export const belboon = defineNetwork({
  id: 'belboon',
  name: 'belboon',
  description: 'German network; one token stands for ad space and programme, so no publisher can be read.',
  source: 'seen in public pages and source files',
  urls: [
    // The shop may stand behind the token as /deeplink=…, too: this is not read.
    {
      role: 'click',
      hosts,
      path: '/(adtracking|tracking)/*(alnum).html/**',
      query: { deeplink: 'target', subid: 'sub', smc1: 'sub' },
    },
    { role: 'impression', hosts, path: ['/adtracking/*(alnum).gif', '/adtracking/*(alnum).img'] },
    {
      role: 'click',
      hosts,
      path: '/trck/eclick/*(alnum)',
      query: { subid: 'sub', url: 'target', deeplinkurl: 'target' },
    },
    { role: 'script', side: 'advertiser', hosts: ['containertags.belboon.de'], path: '/*/**' },
  ],
  examples: [
    {
      url: 'https://www1.belboon.de/adtracking/0123456789abcdef01234567.html?deeplink=https%3A%2F%2Fshop.example%2Flamp&smc1=guide',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'http://www1.belboon.de/adtracking/0123456789abcdef01234567.html/&deeplink=http://shop.example/',
      role: 'click',
    },
    { url: 'http://www1.belboon.de/adtracking/0123456789abcdef01234567.gif', role: 'impression' },
    {
      url: 'https://track.belboon.com/trck/eclick/0123456789abcdef0123456789abcdef?subid=guide',
      role: 'click',
      ids: { sub: 'guide' },
    },
    { url: 'https://containertags.belboon.de/js/12345/scriptag.js', role: 'script', side: 'advertiser' },
  ],
  nearMisses: [
    'https://www.belboon.com/de/',
    'https://www1.belboon.de/adtracking/',
    'https://example.com/adtracking/0123456789abcdef01234567.html',
  ],
});
