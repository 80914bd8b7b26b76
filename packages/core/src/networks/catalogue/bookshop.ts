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
  ],
  examples: [{ url: 'https://bookshop.org/a/12345/9780000000000?ref=x', role: 'click', ids: { publisher: '12345' } }],
  nearMisses: ['https://bookshop.org/p/books/lamp/1', 'https://example.com/a/12345/9780000000000'],
});
