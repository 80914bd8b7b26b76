import { defineNetwork } from '../define.js';

export const getyourguide = defineNetwork({
  id: 'getyourguide',
  name: 'GetYourGuide Partner',
  description: "GetYourGuide's own programme; partner_id names the publisher.",
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: [
        'com',
        'de',
        'fr',
        'es',
        'it',
        'co.uk',
        'nl',
        'at',
        'ch',
        'be',
        'pl',
        'pt',
        'dk',
        'se',
        'no',
        'fi',
        'com.br',
        'com.mx',
      ]
        .map((ending) => `getyourguide.${ending}`)
        .concat('partner.getyourguide.com'),
      query: { partner_id: 'publisher', cmp: 'sub' },
      requires: ['partner_id'],
      unless: ['gclid', 'msclkid', 'gad_source'],
    },
    {
      role: 'widget',
      hosts: ['widget.getyourguide.com'],
      path: '/*/**',
      query: { partnerId: 'publisher', partner_id: 'publisher', cmp: 'sub' },
    },
    { role: 'shortlink', tier: 'medium', hosts: ['gyg.me'], path: '/*' },
  ],
  examples: [
    {
      url: 'https://www.getyourguide.com/rome-l33/?partner_id=ABC1DEF&utm_medium=online_publisher&cmp=guide',
      role: 'click',
      ids: { publisher: 'ABC1DEF', sub: 'guide' },
    },
    { url: 'https://widget.getyourguide.com/dist/pa.umd.production.min.js', role: 'widget' },
    { url: 'https://gyg.me/AbCdEf', role: 'shortlink', tier: 'medium' },
    {
      url: 'https://widget.getyourguide.com/default/activities.frame?widget=activities&partnerId=ABC1DEF',
      role: 'widget',
      ids: { publisher: 'ABC1DEF' },
    },
    {
      url: 'https://partner.getyourguide.com/de/?psrc=widget&partner_id=ABC1DEF',
      role: 'click',
      ids: { publisher: 'ABC1DEF' },
    },
  ],
  nearMisses: [
    'https://www.getyourguide.com/rome-l33/?cmp=guide',
    'https://example.com/?partner_id=ABC1DEF',
    'https://www.getyourguide.com/rome-l33/?partner_id=AB123&gclid=Cj0',
    'https://api.getyourguide.com/?partner_id=ABC1DEF&q=category_list',
  ],
});
