import { defineNetwork } from '../define.js';

export const braffnets = defineNetwork({
  id: 'braffnets',
  name: 'Eduzz, Monetizze, Kiwify and Braip',
  description: 'Brazilian markets of courses; without the parameter of a publisher it is the link of the maker.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['p.eduzz.com', 'go.eduzz.com', 'chk.eduzz.com', 'sun.eduzz.com'],
      path: '/*/**',
      query: { a: 'publisher' },
      requires: ['a'],
    },
    { role: 'click', hosts: ['app.monetizze.com.br'], path: '/r/*(alnum)' },
    { role: 'shortlink', tier: 'medium', hosts: ['mon.net.br'], path: '/*(alnum)' },
    {
      role: 'click',
      hosts: ['ev.braip.com'],
      path: ['/ref', '/checkout/**'],
      query: { af: 'publisher', pv: 'campaign' },
      requires: ['af'],
    },
    {
      role: 'click',
      hosts: ['pay.kiwify.com.br', 'kiwify.app', 'kiwify.com.br'],
      path: '/*/**',
      query: { afid: 'publisher' },
      requires: ['afid'],
    },
  ],
  examples: [
    { url: 'https://p.eduzz.com/12345?a=98765432', role: 'click', ids: { publisher: '98765432' } },
    { url: 'https://app.monetizze.com.br/r/ABC12345678', role: 'click' },
    { url: 'https://mon.net.br/1a2b3', role: 'shortlink', tier: 'medium' },
    {
      url: 'https://ev.braip.com/ref?pv=proabc12&af=afidef3456',
      role: 'click',
      ids: { publisher: 'afidef3456', campaign: 'proabc12' },
    },
    { url: 'https://pay.kiwify.com.br/AbCdEf1?afid=GhIjKl23', role: 'click', ids: { publisher: 'GhIjKl23' } },
  ],
  nearMisses: [
    'https://chk.eduzz.com/12345',
    'https://app.monetizze.com.br/checkout/ABC123456',
    'https://ev.braip.com/checkout/plaabc12/cheabc12?currency=BRL',
    'https://pay.kiwify.com.br/AbCdEf1',
    'https://kiwify.app/AbCdEf1',
    'https://eduzz.com/?a=98765432',
  ],
});
