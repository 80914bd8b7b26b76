import { defineAdSystem } from '../define.js';

export const mgid = defineAdSystem({
  id: 'mgid',
  name: 'MGID',
  description: 'Paid recommendations; the container names the widget, older ones also the site.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['mgid.com'] },
  slots: [
    { attributes: { 'data-widget-id': 'slot' }, requires: ['data-type=_mgwidget'] },
    { tags: ['div'], id: 'M:account(digits)ScriptRootC:slot(digits)' },
    { counts: 'page', tags: ['script'], src: { hosts: ['jsc.mgid.com'], path: '/site/:account(digits).js' } },
  ],
  examples: [
    { html: '<div data-type="_mgwidget" data-widget-id="1234567"></div>', slot: '1234567' },
    { html: '<div id="M123456ScriptRootC234567"></div>', account: '123456', slot: '234567' },
    { html: '<script async src="https://jsc.mgid.com/site/123456.js"></script>', account: '123456' },
  ],
  nearMisses: ['<div data-type="widget" data-widget-id="1234567"></div>', '<div id="MScriptRootC1"></div>'],
});
