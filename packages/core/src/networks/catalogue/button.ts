import { defineNetwork } from '../define.js';

export const button = defineNetwork({
  id: 'button',
  name: 'Button',
  description: 'Leads from a page to the app of a shop; btn_ref names the organisation of the publisher.',
  source: 'https://developer.usebutton.com/docs/button-links-integration',
  urls: [
    {
      role: 'click',
      hosts: ['r.bttn.io'],
      query: { btn_ref: 'publisher', btn_pub_ref: 'sub', btn_url: 'target', btn_desktop_url: 'target' },
      requires: ['btn_url'],
    },
    // In an app the token stands for one tap: it names nobody.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.bttn.io'],
      query: { btn_pub_ref: 'sub', btn_url: 'target' },
      requires: ['btn_ref'],
    },
  ],
  examples: [
    {
      url: 'https://r.bttn.io/?btn_ref=org-0123456789abcdef&btn_pub_ref=guide&btn_url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: 'org-0123456789abcdef', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    { url: 'https://lampmaker.bttn.io/p/1?btn_ref=srctok-0123456789abcdef', role: 'click', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.usebutton.com/',
    'https://r.bttn.io/',
    'https://r.bttn.io.example.com/?btn_url=https%3A%2F%2Fshop.example%2F',
    'https://shop.example/?btn_url=https%3A%2F%2Fshop.example%2Flamp',
  ],
});
