import { defineNetwork } from '../define.js';

export const thomann = defineNetwork({
  id: 'thomann',
  name: 'Thomann',
  description: 'Shop for musicians with a programme of its own; affid names the publisher, in older links partner_id.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.thomann.de'],
      query: { affid: 'publisher', subid: 'sub', subid2: 'sub' },
      requires: ['affid', 'offid'],
    },
    {
      role: 'click',
      hosts: ['*.thomann.de'],
      path: '/partner_redirect.html',
      query: { partner_id: 'publisher' },
      requires: ['partner_id'],
    },
  ],
  examples: [
    {
      url: 'https://www.thomann.de/intl/lamp.htm?offid=1&affid=1234&subid=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234', sub: 'guide' },
    },
    {
      url: 'https://www.thomann.de/partner_redirect.html?partner_id=12345',
      role: 'click',
      ids: { publisher: '12345' },
    },
  ],
  nearMisses: [
    'https://www.thomann.de/de/lamp.htm?sid=0123',
    'https://www.thomann.de/partner_redirect.html',
    'https://thumbs.static-thomann.de/thumb/lamp.jpg?offid=1&affid=1234',
    'https://example.com/?offid=1&affid=1234',
  ],
});
