import { defineAdSystem } from '../define.js';

export const adfox = defineAdSystem({
  id: 'adfox',
  name: 'AdFox',
  description: 'The ad server of Yandex; the id names the container, a script the owner and the banner.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [{ tags: ['div'], id: 'adfox_:slot' }],
  examples: [{ html: '<div id="adfox_123456789012345678"></div>', slot: '123456789012345678' }],
  nearMisses: ['<div id="adfox_"></div>', '<div id="fox_123456"></div>', '<div id="my-adfox_1"></div>'],
});
