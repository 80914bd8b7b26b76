import { defineNetwork } from '../define.js';

export const dmmfanza = defineNetwork({
  id: 'dmmfanza',
  name: 'DMM and FANZA',
  description: 'Programme of a Japanese media shop; af_id names the publisher and the number of its site.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['al.dmm.com', 'al.dmm.co.jp', 'al.fanza.co.jp'],
      query: { af_id: 'publisher', lurl: 'target' },
      requires: ['af_id'],
    },
  ],
  examples: [
    {
      url: 'https://al.dmm.com/?lurl=https%3A%2F%2Fbook.dmm.com%2Fproduct%2F12345%2F&af_id=lampguide-001&ch=link_tool&ch_id=link',
      role: 'click',
      ids: { publisher: 'lampguide-001' },
      target: 'https://book.dmm.com/product/12345/',
    },
  ],
  nearMisses: [
    'https://www.dmm.com/',
    'https://al.dmm.com/?lurl=https%3A%2F%2Fbook.dmm.com%2F',
    'https://affiliate.dmm.com/',
    'https://example.com/?lurl=https%3A%2F%2Fbook.dmm.com%2F&af_id=lampguide-001',
  ],
});
