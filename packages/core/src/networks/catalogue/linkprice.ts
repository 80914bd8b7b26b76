import { defineNetwork } from '../define.js';

export const linkprice = defineNetwork({
  id: 'linkprice',
  name: 'LinkPrice',
  description: 'Korean network; a names the publisher, m the shop.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['click.linkprice.com', 'linkmoa.kr', 'lpweb.kr', 'lase.kr', 'bestmore.net', 'newtip.net'],
      path: '/click.php',
      query: { a: 'publisher', m: 'advertiser', l: 'creative', u_id: 'sub', tu: 'target' },
      requires: ['a', 'm'],
    },
    { role: 'shortlink', tier: 'medium', hosts: ['linkmoa.kr', 'lpweb.kr'], path: '/*(alnum 4-12)' },
    {
      role: 'impression',
      hosts: ['track.linkprice.com'],
      path: '/lpshow.php',
      query: { a_id: 'publisher', m_id: 'advertiser', l_id: 'creative' },
    },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['lpinfo'] },
  ],
  examples: [
    {
      url: 'https://click.linkprice.com/click.php?m=lampshop&a=A100000001&l=9999&l_cd1=3&l_cd2=0&u_id=guide&tu=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: 'A100000001', advertiser: 'lampshop', creative: '9999', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    { url: 'https://linkmoa.kr/abc12', role: 'shortlink', tier: 'medium' },
    {
      url: 'https://track.linkprice.com/lpshow.php?m_id=lampshop&a_id=A100000001&p_id=0000&l_id=aBcD&l_cd1=2',
      role: 'impression',
      ids: { publisher: 'A100000001', advertiser: 'lampshop', creative: 'aBcD' },
    },
    { url: 'https://shop.example/lamp?lpinfo=A100000001%7C0123456789abcdef', role: 'landing', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.linkprice.com/',
    'https://click.linkprice.com/click.php',
    'https://example.com/click.php?m=lampshop&a=A100000001&l=9999',
  ],
});
