import { defineAdSystem } from '../define.js';

export const equativ = defineAdSystem({
  id: 'equativ',
  name: 'Equativ (Smart AdServer)',
  description: 'A place that the ad server fills; the number in the id names the format.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['smartadserver.com', 'equativ.com'], account: ':account(digits)' },
  slots: [
    { tags: ['div'], id: 'sas_:slot(digits 3-9)' },
    { counts: 'page', tags: ['script'], code: { contains: 'sas.setup', values: { networkid: 'account' } } },
    {
      counts: 'page',
      tags: ['script'],
      src: { hosts: ['ced.sascdn.com'], path: '/tag/:account(digits)/smart.js' },
    },
  ],
  examples: [
    { html: '<div id="sas_12345"></div>', slot: '12345' },
    {
      html: '<script>sas.cmd.push(function () { sas.setup({ networkid: 1234, domain: "//www5.smartadserver.com", async: true }); });</script>',
      account: '1234',
    },
    { html: '<script async src="//ced.sascdn.com/tag/1234/smart.js"></script>', account: '1234' },
  ],
  nearMisses: [
    '<div id="sas_1"></div>',
    '<div id="sas_results"></div>',
    '<script src="//ced.sascdn.com/diff/app.js"></script>',
  ],
});
