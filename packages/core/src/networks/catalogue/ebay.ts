import { defineNetwork } from '../define.js';

const stores = [
  'com',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'ca',
  'com.au',
  'at',
  'ch',
  'ie',
  'nl',
  'pl',
  'com.sg',
  'com.my',
  'ph',
  'com.hk',
  'be',
  'in',
  'se',
  'dk',
  'fi',
  'no',
].map((ending) => `*.ebay.${ending}`);

const query = { campid: ':publisher(digits)', customid: 'sub' } as const;

const roverQuery = {
  campid: 'publisher',
  pub: 'publisher',
  customid: 'sub',
  mpre: 'target',
  loc: 'target',
} as const;

export const ebay = defineNetwork({
  id: 'ebay',
  name: 'eBay Partner Network',
  description: "eBay's own programme; campid names a campaign of the publisher, mkcid=1 the programme.",
  source: 'webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); seen in public pages and source files',
  urls: [
    { role: 'click', hosts: stores, query, requires: ['campid', 'mkcid=1'] },
    { role: 'click', hosts: stores, query, requires: ['campid', 'mkrid'] },
    { role: 'click', tier: 'medium', hosts: stores, query, requires: ['campid'] },
    {
      role: 'click',
      hosts: ['rover.ebay.com'],
      path: '/rover/1/*/1',
      query: roverQuery,
    },
    // The last number names the channel: others than 1 are advertisements of eBay, unless somebody is paid for them.
    {
      role: 'click',
      hosts: ['rover.ebay.com'],
      path: '/rover/1/*/*(digits)',
      query: roverQuery,
      requires: ['campid'],
    },
    {
      role: 'impression',
      hosts: ['rover.ebay.com'],
      path: '/roverimp/1/*/*(digits)',
      query: roverQuery,
      requires: ['campid'],
    },
    { role: 'shortlink', tier: 'medium', hosts: ['ebay.us'], path: '/*' },
    { role: 'script', hosts: ['epnt.ebay.com'], path: '/static/**', rewritesLinks: true },
    { role: 'widget', tier: 'medium', hosts: ['adn.ebay.com'], path: '/*/**', query: { ...query, pub: 'publisher' } },
  ],
  examples: [
    {
      url: 'https://www.ebay.com/itm/1234567890?mkcid=1&mkrid=711-53200-19255-0&siteid=0&campid=5338000000&customid=guide&toolid=10001&mkevt=1',
      role: 'click',
      ids: { publisher: '5338000000', sub: 'guide' },
    },
    { url: 'https://www.ebay.de/itm/1?mkcid=1&campid=5338000000', role: 'click', ids: { publisher: '5338000000' } },
    {
      url: 'https://www.ebay.co.uk/itm/1?mkrid=710-53481-19255-0&campid=5338000000',
      role: 'click',
      ids: { publisher: '5338000000' },
    },
    {
      url: 'https://www.ebay.fr/sch/i.html?_nkw=lampe&campid=5338000000',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '5338000000' },
    },
    {
      url: 'https://rover.ebay.com/rover/1/711-53200-19255-0/1?campid=5338000000&customid=guide&mpre=https%3A%2F%2Fwww.ebay.com%2Fitm%2F1',
      role: 'click',
      ids: { publisher: '5338000000', sub: 'guide' },
      target: 'https://www.ebay.com/itm/1',
    },
    { url: 'https://ebay.us/AbCdEf', role: 'shortlink', tier: 'medium' },
    { url: 'https://epnt.ebay.com/static/epn-smart-tools.js', role: 'script' },
    {
      url: 'https://adn.ebay.com/files/js/min/placement.js?campid=5338000000',
      role: 'widget',
      tier: 'medium',
      ids: { publisher: '5338000000' },
    },
    {
      url: 'https://rover.ebay.com/rover/1/711-53200-19255-0/4?campid=5331234567&toolid=10001&mpre=https%3A%2F%2Fwww.ebay.com%2F',
      role: 'click',
      ids: { publisher: '5331234567' },
      target: 'https://www.ebay.com/',
    },
    {
      url: 'https://rover.ebay.com/roverimp/1/711-53200-19255-0/1?campid=5331234567&toolid=10001',
      role: 'impression',
      ids: { publisher: '5331234567' },
    },
    {
      url: 'https://rover.ebay.com/rover/1/711-53200-19255-0/1?pub=5571234567&toolid=10001',
      role: 'click',
      ids: { publisher: '5571234567' },
    },
  ],
  nearMisses: [
    'https://www.ebay.com/itm/1234567890?hash=item1&epid=2&_trkparms=3',
    'https://www.ebay.com/itm/1?mkcid=2&mkrid=711-53200-19255-0',
    'https://rover.ebay.com/idmap/0?footer=1',
    'https://example.com/itm/1?mkcid=1&campid=5338000000',
    'https://rover.ebay.com/rover/1/711-117182-37290-0/2?mpre=https%3A%2F%2Fwww.ebay.com%2F',
    'https://rover.ebay.com/rover/0/0/0?mpre=https%3A%2F%2Fwww.ebay.com%2F',
    'https://www.ebay.com/itm/123456789012?mkcid=16&mkevt=1&mkrid=711-127632-2357-0&media=COPY',
  ],
});
