import { defineNetwork } from '../define.js';

const hosts = ['online.adservicemedia.dk', 'adservicemedia.dk', 'online.digital-advisor.com', 'link.digitaladvisor.dk'];

export const adservice = defineNetwork({
  id: 'adservice',
  name: 'Adservice',
  description: 'Network of the Nordic countries; media_id, in other links pid, names the publisher.',
  source: 'nextdns/click-tracking-domains (MIT); seen in public source files',
  urls: [
    {
      role: 'click',
      hosts,
      path: '/cgi-bin/click.pl',
      query: {
        media_id: 'publisher',
        pid: 'publisher',
        cid: 'campaign',
        bid: 'creative',
        sub: 'sub',
        url: 'target',
        deeplink: 'target',
      },
    },
    {
      role: 'impression',
      hosts: ['impr.adservicemedia.dk'],
      path: '/show2.php',
      query: { media_id: 'publisher', bid: 'creative' },
    },
  ],
  examples: [
    {
      url: 'https://online.adservicemedia.dk/cgi-bin/click.pl?bid=123456&media_id=23456&sub=guide&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '23456', creative: '123456', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://online.adservicemedia.dk/cgi-bin/click.pl?cid=7001&pid=23456&deeplink=https%3A//shop.example/lamp',
      role: 'click',
      ids: { publisher: '23456', campaign: '7001' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://impr.adservicemedia.dk/show2.php?bid=123456&media_id=23456',
      role: 'impression',
      ids: { publisher: '23456', creative: '123456' },
    },
  ],
  nearMisses: [
    'https://www.adservice.com/',
    'https://online.adservicemedia.dk/',
    'https://redirect.example.com/cgi-bin/click.pl?code=1&url=https%3A%2F%2Fshop.example%2F',
  ],
});
