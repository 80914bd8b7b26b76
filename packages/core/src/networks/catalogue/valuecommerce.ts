import { defineNetwork } from '../define.js';

export const valuecommerce = defineNetwork({
  id: 'valuecommerce',
  name: 'ValueCommerce',
  description: 'Japanese network; sid names the site of the publisher, pid the placement of a programme.',
  source: 'brave/adblock-lists (MPL-2.0); nove-b/AffiliateLinkChecker (facts only); seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['ck.jp.ap.valuecommerce.com', 'atrrd.valuecommerce.com', '*.valuecommerce.ne.jp'],
      path: ['/servlet/(referral|jsbanner)', '/resolve/**', '/cgi-bin/**'],
      query: {
        sid: 'publisher',
        vs: 'publisher',
        pid: 'creative',
        vp: 'creative',
        vc_point: 'sub',
        vos: 'sub',
        vc_url: 'target',
      },
    },
    {
      role: 'impression',
      hosts: ['ad.jp.ap.valuecommerce.com'],
      path: '/servlet/(gifbanner|jsbanner|htmlbanner)',
      query: { sid: 'publisher', pid: 'creative' },
    },
    { role: 'script', hosts: ['aml.valuecommerce.com'], path: '/vcdal.js', rewritesLinks: true },
  ],
  examples: [
    {
      url: '//ck.jp.ap.valuecommerce.com/servlet/referral?sid=3782308&pid=892713218&vc_url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '3782308', creative: '892713218' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://ad.jp.ap.valuecommerce.com/servlet/gifbanner?sid=3782308&pid=892713218',
      role: 'impression',
      ids: { publisher: '3782308', creative: '892713218' },
    },
    {
      url: 'https://ck.jp.ap.valuecommerce.com/servlet/referral?vs=3782308&vp=892713218&vc_url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '3782308', creative: '892713218' },
      target: 'https://shop.example/',
    },
    { url: 'https://aml.valuecommerce.com/vcdal.js', role: 'script' },
  ],
  nearMisses: [
    'https://www.valuecommerce.ne.jp/',
    'https://aff.valuecommerce.ne.jp/ad/AutoMyLink/getTag',
    'https://example.com/servlet/referral?sid=1&pid=2',
  ],
});
