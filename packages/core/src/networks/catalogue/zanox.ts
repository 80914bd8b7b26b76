import { defineNetwork } from '../define.js';

const hosts = ['*.zanox.com', '*.zanox-affiliate.de', '*.zanox.ws'];

export const zanox = defineNetwork({
  id: 'zanox',
  name: 'zanox',
  description:
    'Network that is closed and went into Awin; a token without a name stands for ad space and programme at once.',
  source:
    'aruneshmathur/affiliate-marketing-disclosures; seen in public pages and source files; its end: https://wiki.awin.com/index.php/Encerramento_Plataforma_zanox',
  ended: '2020',
  urls: [
    {
      role: 'click',
      hosts,
      path: '/ppc',
      query: { zpar0: 'sub', zpar1: 'sub', ulp: '[[:target]]' },
      requires: ['?1'],
      ignoreCase: true,
    },
    { role: 'impression', hosts, path: '/ppv', requires: ['?1'], ignoreCase: true },
    // Awin wrote it, too, for some years, beside its own.
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['zanpid'], unless: ['awc'] },
  ],
  examples: [
    {
      url: 'https://ad.zanox.com/ppc/?12345678C1234567890T&ulp=[[https%3A%2F%2Fshop.example%2Flamp]]&zpar0=guide',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    { url: 'http://www.zanox-affiliate.de/ppc/?12345678C1234567890T', role: 'click' },
    { url: 'https://ad.zanox.com/ppv/?12345678C1234567890', role: 'impression' },
    { url: 'https://shop.example/lamp?zanpid=1234567890123456789', role: 'landing', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.zanox.com/',
    'https://ad.zanox.com/ppc/',
    'https://shop.example/?zanpid=1234_1600000000_0a1b2c&awc=1234_1600000000_0a1b2c',
    'https://www.zanox.com/de/publisher',
    'https://ad.zanox.com.example.net/ppc/?12345678C1234567890T',
    'https://example.com/ppc/?12345678C1234567890T',
  ],
});
