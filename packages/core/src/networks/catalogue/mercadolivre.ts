import { defineNetwork } from '../define.js';

const shops = [
  'mercadolivre.com.br',
  'mercadolibre.com.ar',
  'mercadolibre.com.mx',
  'mercadolibre.com.co',
  'mercadolibre.com.uy',
  'mercadolibre.com.pe',
  'mercadolibre.cl',
];

export const mercadolivre = defineNetwork({
  id: 'mercadolivre',
  name: 'Mercado Livre Afiliados',
  description: "The programme of Latin America's market; short links hide the publisher, matt_word is its label.",
  source: 'seen in public source files',
  urls: [
    { role: 'shortlink', tier: 'medium', hosts: ['meli.la'], path: '/*(alnum 5-10)' },
    {
      role: 'shortlink',
      tier: 'medium',
      hosts: ['mercadolivre.com', 'mercadolibre.com', ...shops],
      path: '/sec/*(alnum)',
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: shops.map((shop) => `*.${shop}`),
      query: { matt_word: 'publisher' },
      requires: ['matt_word', 'matt_tool'],
      // The market's own advertisements.
      unless: ['matt_source', 'matt_campaign', 'matt_campaign_id'],
    },
  ],
  examples: [
    { url: 'https://meli.la/1AbCdEf', role: 'shortlink', tier: 'medium' },
    { url: 'https://mercadolivre.com/sec/1AbCdEf', role: 'shortlink', tier: 'medium' },
    {
      url: 'https://produto.mercadolivre.com.br/MLB-1234567-lampada?matt_word=lampguide&matt_tool=12345678',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
  ],
  nearMisses: [
    'https://meli.la/',
    'https://www.mercadolivre.com.br/lampada/p/MLB123?matt_tool=12345678&matt_word=&matt_source=google',
    'https://www.mercadolivre.com.br/lampada/p/MLB123?matt_tool=12345678&matt_word=lampada&matt_source=bing',
    'https://www.mercadolivre.com.br/ajuda',
    'https://example.com/sec/1AbCdEf',
  ],
});
