import { defineNetwork } from '../define.js';

const hosts = ['*.zanox.com', '*.zanox-affiliate.de', '*.zanox.ws'];

export const zanox = defineNetwork({
  id: 'zanox',
  name: 'zanox',
  description:
    'Network that is closed and went into Awin; a token without a name stands for ad space and programme at once.',
  source: 'aruneshmathur/affiliate-marketing-disclosures; seen in public pages and source files',
  urls: [
    { role: 'click', hosts, path: '/ppc', query: { zpar0: 'sub', zpar1: 'sub', ulp: 'target' }, ignoreCase: true },
    { role: 'impression', hosts, path: '/ppv' },
  ],
  examples: [
    {
      url: 'https://ad.zanox.com/ppc/?12345678C1234567890T&ulp=[[https%3A%2F%2Fshop.example%2Flamp]]&zpar0=guide',
      role: 'click',
      ids: { sub: 'guide' },
    },
    { url: 'http://www.zanox-affiliate.de/ppc/?12345678C1234567890T', role: 'click' },
    { url: 'https://ad.zanox.com/ppv/?12345678C1234567890', role: 'impression' },
  ],
  nearMisses: [
    'https://www.zanox.com/',
    'https://www.zanox.com/de/publisher',
    'https://ad.zanox.com.example.net/ppc/?12345678C1234567890T',
    'https://example.com/ppc/?12345678C1234567890T',
  ],
});
