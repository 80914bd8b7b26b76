import { defineNetwork } from '../define.js';

const query = { cid: 'publisher', pub_id: 'publisher', subid: 'sub', subid2: 'sub', url: 'target' } as const;

export const cuelinks = defineNetwork({
  id: 'cuelinks',
  name: 'Cuelinks',
  description: "Indian service that turns shop links into paid ones; cid or pub_id names the publisher's channel.",
  source: 'seen in public source files',
  urls: [
    { role: 'click', hosts: ['linksredirect.com'], query, requires: ['cid'] },
    { role: 'click', hosts: ['linksredirect.com'], query, requires: ['pub_id'] },
    { role: 'shortlink', hosts: ['clnk.in'], path: '/*(alnum)' },
    { role: 'script', hosts: ['cdn0.cuelinks.com'], path: '/js/cuelinksv*.js', rewritesLinks: true },
  ],
  examples: [
    {
      url: 'https://linksredirect.com/?cid=123456&source=linkkit&subid=guide&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '123456', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://linksredirect.com/?pub_id=12345CL67890&source=linkkit&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '12345CL67890' },
      target: 'https://shop.example/',
    },
    { url: 'https://clnk.in/aBcD', role: 'shortlink' },
    { url: 'https://cdn0.cuelinks.com/js/cuelinksv2.js', role: 'script' },
  ],
  nearMisses: [
    'https://www.cuelinks.com/campaigns/lamp-affiliate-program',
    'https://linksredirect.com/',
    'https://linksredirect.com.example.net/?cid=123456',
    'https://example.com/?pub_id=12345CL67890',
    'https://clnk.in/',
  ],
});
