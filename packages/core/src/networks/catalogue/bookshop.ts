import { defineNetwork } from '../define.js';

export const bookshop = defineNetwork({
  id: 'bookshop',
  name: 'Bookshop.org',
  description: "Bookshop.org's own programme; a link holds the number of the publisher and the ISBN.",
  source: 'seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['bookshop.org', 'uk.bookshop.org'],
      path: ['/a/:publisher(digits)/*(digits)', '/a/:publisher(digits)/*(digits)/**'],
    },
    // The shop window of one publisher.
    { role: 'click', tier: 'medium', hosts: ['bookshop.org', 'uk.bookshop.org'], path: '/shop/*(word)' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['bookshop.org', 'uk.bookshop.org'],
      query: { aid: ':publisher(digits)' },
      requires: ['aid'],
    },
  ],
  examples: [
    { url: 'https://bookshop.org/a/12345/9780000000000?ref=x', role: 'click', ids: { publisher: '12345' } },
    { url: 'https://bookshop.org/shop/lampreader', role: 'click', tier: 'medium' },
    {
      url: 'https://bookshop.org/p/books/lamp/1234567?aid=12345',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
  ],
  nearMisses: ['https://bookshop.org/p/books/lamp/1', 'https://example.com/a/12345/9780000000000'],
});
