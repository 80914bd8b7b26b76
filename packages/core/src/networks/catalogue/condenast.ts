import { defineNetwork } from '../define.js';

export const condenast = defineNetwork({
  id: 'condenast',
  name: 'Condé Nast redirect',
  description: "The publishing house's own redirect to shops; the token tells neither network nor publisher.",
  source: 'seen in public pages and source files',
  urls: [{ role: 'cloak', hosts: ['cna.st'], path: '/(p|affiliate-link)/*(alnum 10-500)' }],
  examples: [
    { url: 'https://cna.st/p/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789', role: 'cloak' },
    { url: 'https://cna.st/affiliate-link/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789', role: 'cloak' },
  ],
  nearMisses: [
    'https://cna.st/',
    'https://cna.st.example.com/p/AbCdEfGhIjKlMnOp',
    'https://example.com/p/AbCdEfGhIjKlMnOp',
  ],
});
