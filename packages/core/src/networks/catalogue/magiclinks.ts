import { defineNetwork } from '../define.js';

export const magiclinks = defineNetwork({
  id: 'magiclinks',
  name: 'MagicLinks, Mavely, ShopMy',
  description: 'Services that make short paid links for creators; most of the links name nobody.',
  source: 'seen in public source files',
  urls: [
    { role: 'shortlink', hosts: ['go.magik.ly'], path: '/ml/*(alnum)' },
    { role: 'shortlink', hosts: ['mavely.app.link'], path: ['/*(alnum 6-20)', '/e/*(alnum)'] },
    { role: 'click', tier: 'medium', hosts: ['mavelyinfluencer.com'], path: '/u/:publisher(word)/**' },
    { role: 'shortlink', hosts: ['go.shopmy.us'], path: '/p-*(digits)' },
    { role: 'click', hosts: ['go.shopmy.us'], path: '/ap/*(alnum)', query: { url: 'target' } },
    { role: 'widget', tier: 'medium', hosts: ['shopmy.us'], path: '/collections/public/*(digits)' },
  ],
  examples: [
    { url: 'https://go.magik.ly/ml/12abc/', role: 'shortlink' },
    { url: 'https://mavely.app.link/e/AbCdEfGhIjK', role: 'shortlink' },
    {
      url: 'https://mavelyinfluencer.com/u/lampguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
    { url: 'https://go.shopmy.us/p-12345678', role: 'shortlink' },
    {
      url: 'https://go.shopmy.us/ap/aBcDeF?url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      target: 'https://shop.example/lamp',
    },
    { url: 'https://shopmy.us/collections/public/123456?noHeader=true', role: 'widget', tier: 'medium' },
  ],
  nearMisses: [
    'https://shopmy.us/',
    'https://shopmy.us/login',
    'https://www.magiclinks.com/',
    'https://joinmavely.com/',
    'https://mavelyinfluencer.com/',
    'https://go.magik.ly/',
    'https://example.com/ml/12abc/',
    'https://lamp.app.link/e/AbCdEfGhIjK',
  ],
});
