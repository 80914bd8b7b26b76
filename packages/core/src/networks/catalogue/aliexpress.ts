import { defineNetwork } from '../define.js';

export const aliexpress = defineNetwork({
  id: 'aliexpress',
  name: 'AliExpress Portals',
  description:
    'Programme of AliExpress, and of Alibaba before; most links are a token from which no publisher can be read.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['s.click.aliexpress.com'],
      path: ['/(e|s)/*', '/deep_link.htm'],
      query: { aff_short_key: 'publisher', dp: 'sub', dl_target_url: 'target' },
    },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*.aliexpress.com', '*.aliexpress.us', '*.aliexpress.ru'],
      query: { dp: 'sub' },
      requires: ['aff_trace_key|aff_fcid|aff_fsk'],
      // AliExpress advertises and lets people share with such marks, too.
      unless: ['aff_platform=aaf', 'tt=MG'],
    },
    { role: 'shortlink', tier: 'medium', hosts: ['ali.pub', 'ali.ski', 'alli.pub'], path: '/*' },
    // The app makes such links for everybody who shares something.
    { role: 'shortlink', tier: 'weak', hosts: ['a.aliexpress.com'], path: '/*' },
    { role: 'click', tier: 'medium', hosts: ['click.alibaba.com'], path: '/rd/*(alnum)', query: { pid: 'publisher' } },
  ],
  examples: [
    { url: 'https://s.click.aliexpress.com/e/_DmGAbCd', role: 'click' },
    {
      url: 'https://s.click.aliexpress.com/deep_link.htm?aff_short_key=AbCdEfG&dp=guide&dl_target_url=https%3A%2F%2Fwww.aliexpress.com%2Fitem%2F1.html',
      role: 'click',
      ids: { publisher: 'AbCdEfG', sub: 'guide' },
      target: 'https://www.aliexpress.com/item/1.html',
    },
    {
      url: 'https://www.aliexpress.com/item/1.html?aff_trace_key=0123&aff_platform=portals-tool&sk=_DmG',
      role: 'landing',
      tier: 'medium',
    },
    { url: 'https://ali.ski/AbCd', role: 'shortlink', tier: 'medium' },
    { url: 'https://a.aliexpress.com/_mAbCdEf', role: 'shortlink', tier: 'weak' },
    {
      url: 'http://click.alibaba.com/rd/a1b2c3d4?pid=12345',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
  ],
  nearMisses: [
    'https://www.aliexpress.com/item/1.html?algo_pvid=1&spm=2&scm=3',
    'https://s.click.aliexpress.com/',
    'https://www.aliexpress.com/item/1005001234567890.html?src=google&aff_fcid=0123&aff_platform=aaf&aff_trace_key=0123',
    'https://www.aliexpress.com/item/1005001234567890.html?spreadType=socialShare&aff_fcid=0123&tt=MG&aff_fsk=_mAbC',
    'https://click.alibabacloud.com/m/20000000960/',
  ],
});
