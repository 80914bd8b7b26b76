import { defineAdSystem } from '../define.js';

export const exoclick = defineAdSystem({
  id: 'exoclick',
  name: 'ExoClick',
  description: 'Ads for adults; the number of the zone names the place.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['exoclick.com'] },
  slots: [
    {
      tags: ['ins'],
      attributes: { class: 'eas6a97888e:format(digits)', 'data-zoneid': 'slot' },
      requires: ['class', 'data-zoneid'],
    },
    {
      tags: ['iframe'],
      src: {
        hosts: ['*.magsrv.com', '*.exosrv.com', '*.realsrv.com', '*.exdynsrv.com', '*.pemsrv.com'],
        path: ['/iframe.php', '/v1/iframe.php', '/ads-iframe-display.php'],
        query: { idzone: 'slot', size: 'size', type: 'size' },
        requires: ['idzone'],
      },
    },
    {
      tags: ['script'],
      code: { contains: 'ad_idzone', values: { ad_idzone: 'slot', ad_width: 'width', ad_height: 'height' } },
    },
  ],
  examples: [
    { html: '<ins class="eas6a97888e2" data-zoneid="1234567"></ins>', slot: '1234567', format: '2' },
    {
      html: '<iframe src="//a.magsrv.com/iframe.php?idzone=1234567&amp;size=300x250" width="300" height="250"></iframe>',
      slot: '1234567',
      size: '300x250',
    },
    {
      html: '<iframe src="https://s.magsrv.com/v1/iframe.php?idzone=1234567"></iframe>',
      slot: '1234567',
    },
    {
      html: '<iframe src="https://syndication.exosrv.com/ads-iframe-display.php?idzone=1234567&amp;output=noscript&amp;type=728x90"></iframe>',
      slot: '1234567',
      size: '728x90',
    },
    {
      html: '<script>var ad_idzone = "1234567", ad_width = "300", ad_height = "250";</script>',
      slot: '1234567',
      size: '300x250',
    },
  ],
  nearMisses: [
    '<ins class="eas6a97888e2"></ins>',
    '<ins class="price" data-zoneid="1234567"></ins>',
    '<iframe src="https://www.exoclick.com/iframe.php?idzone=1"></iframe>',
    '<script src="https://a.magsrv.com/ad-provider.js"></script>',
  ],
});
