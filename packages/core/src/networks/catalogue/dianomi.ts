import { defineAdSystem } from '../define.js';

export const dianomi = defineAdSystem({
  id: 'dianomi',
  name: 'Dianomi',
  description: 'Paid links about money; the number names the place.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['dianomi.com'] },
  slots: [
    {
      className: 'dianomi_context',
      attributes: { 'data-dianomi-context-id': 'slot' },
      requires: ['data-dianomi-context-id'],
    },
    {
      tags: ['iframe'],
      src: { hosts: ['dianomi.com'], path: '/smartads.(epl|pl)', query: { id: 'slot' }, requires: ['id'] },
    },
  ],
  examples: [
    { html: '<div class="dianomi_context" data-dianomi-context-id="123"></div>', slot: '123' },
    {
      html: '<iframe width="300" height="600" src="//www.dianomi.com/smartads.epl?id=1234"></iframe>',
      slot: '1234',
      size: '300x600',
    },
  ],
  nearMisses: [
    '<div class="dianomi_context"></div>',
    '<iframe src="https://www.dianomi.com/smartads.epl"></iframe>',
    '<iframe src="https://www.dianomi.com/?id=1234"></iframe>',
  ],
});
