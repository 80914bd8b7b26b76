import { defineAdSystem } from '../define.js';

export const inRegion = defineAdSystem({
  id: 'in_region',
  name: 'Colombia (Times Internet)',
  description: 'Paid recommendations and ads of Times Internet in India, which its script places.',
  source: 'ampproject/amphtml: ads/vendors/colombia.js (Apache-2.0); seen in public source files',
  counts: 'page',
  slots: [
    {
      tags: ['script'],
      src: { hosts: ['static.clmbtech.com'], path: ['/ad/commons/js/**', '/ctn/commons/js/**'] },
    },
  ],
  examples: [
    { html: '<script src="https://static.clmbtech.com/ad/commons/js/colombia_v2.js"></script>' },
    { html: '<script src="https://static.clmbtech.com/ctn/commons/js/colombia_v2.js"></script>' },
  ],
  nearMisses: [
    '<script src="https://static.clmbtech.com/timeslocal/app.js"></script>',
    '<script src="https://www.colombia.co/app.js"></script>',
  ],
});
