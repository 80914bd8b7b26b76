import { expect, test } from 'vitest';
import { factsOf, linkOf } from './page.js';

test.each([
  ['<p hidden><a href="/"></a></p>', 'attribute'],
  ['<p style="color: red; DISPLAY : None !important"><a href="/">', 'display'],
  ['<img src="/" style="position:absolute;visibility:hidden;">', 'visibility'],
  ['<a href="/" style="opacity: 0.0">', 'opacity'],
  ['<div style="width:1px; height:0; overflow:hidden"><b><a href="/">', 'size'],
  ['<img src="/" width="1" height="1">', 'size'],
  ['<iframe src="/" width=0 height=0></iframe>', 'size'],
  ['<div style="position:absolute; left:-9999px"><a href="/">', 'off-screen'],
  ['<div style="position:absolute; top:-100em"><a href="/">', 'off-screen'],
  ['<noscript><img src="/"></noscript>', 'noscript'],
  ['<dialog><a href="/"></a></dialog>', 'display'],
])('%s hides its link: %s', (html, hidden) => {
  expect(linkOf(html).hidden).toBe(hidden);
});

test.each([
  '<a href="/" style="display:none; display:block">',
  '<a href="/" style="opacity: ; opacity: 0.5; left: -20px; width: 0">',
  '<div style="visibility:hidden"><a href="/" style="visibility:visible">',
  '<a href="/" style="opacity:">',
  '<dialog open><a href="/"></a></dialog>',
  '<td width="0" height="0"><a href="/"></td>',
  '<img src="/" width="1" height="90">',
  '<body style="opacity:0"><a href="/">',
])('%s shows its link', (html) => {
  expect(linkOf(html).hidden).toBe('');
});

test('what hides an element hides everything in it, and nothing behind it', () => {
  const { links } = factsOf('<div hidden><p style="display:none"><a href="/1"></a></p></div><a href="/2"></a>');
  expect(links.map(({ hidden }) => hidden)).toEqual(['attribute', '']);
});
