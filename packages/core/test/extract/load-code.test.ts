import { describe, expect, test } from 'vitest';
import { factsOf } from './page.js';

const SHOP = 'https://shop.example/lamp';

/** What the code of a page does with which URL: `navigates https://…`. */
function done(html: string): string[] {
  return factsOf(html)
    .links.filter(({ kind, via }) => kind === 'script' && via === 'javascript')
    .map(({ rel, href }) => `${rel.join(' ')} ${href}`);
}

const script = (code: string) => `<script>${code}</script>`;

describe('code that runs when the page loads', () => {
  test.each([
    ['navigates', `location = '${SHOP}'`],
    ['navigates', `window.location.href = "${SHOP}";`],
    ['navigates', `top.location.replace('${SHOP}')`],
    ['navigates', `document.location.assign(\`${SHOP}\`)`],
    ['navigates', `window['location']['href'] = '${SHOP}'`],
    ['navigates', `location.href = 'https:\\/\\/shop.example\\/lamp'`],
    ['navigates', `location.href = 'https://shop.example' + '/lamp'`],
    ['navigates', `location.href = 'ht' + 'tps:/' + '/shop.example/lamp'`],
    ['navigates', `location="https:/"+"/shop.example/lamp"`],
    ['navigates', `var url = '${SHOP}'; if (first) { self.location = url }`],
    ['navigates', `setTimeout(function () { location.href = '${SHOP}' }, 3000)`],
    ['navigates', `setTimeout("location.href='${SHOP}'", 0)`],
    ['navigates', `setTimeout(() => location.replace('${SHOP}'), 0)`],
    ['navigates', `document.addEventListener('DOMContentLoaded', () => { location = '${SHOP}' })`],
    ['navigates', `window.onload = function () { location = '${SHOP}' }`],
    ['navigates', `(function (w) { w.location = '${SHOP}' })(window)`],
    ['navigates', `$(document).ready(function () { $(location).attr('href', '${SHOP}') })`],
    ['navigates', `function go() { location = '${SHOP}' } go()`],
    ['navigates', `function go() { location = '${SHOP}' } window.addEventListener('load', go)`],
    ['navigates', `const go = () => { location = '${SHOP}' }\nsetTimeout(go, 10)`],
    ['navigates', `const app = { init: function () { location = '${SHOP}' } }; app.init()`],
    ['navigates', `function one() { two() } function two() { location = '${SHOP}' } window.onload = one`],
    ['navigates', `var a = document.createElement('a'); a.href = '${SHOP}'; a.click()`],
    ['navigates', `f = document.createElement('form'); f.action = '${SHOP}'; f.submit()`],
    ['navigates', `document.write('<meta http-equiv="refresh" content="0; url=${SHOP}">')`],
    ['navigates', `document.onclick = function () { location = '${SHOP}' }`],
    ['opens', `document.addEventListener('click', () => { window.open('${SHOP}') })`],
    ['opens', `function pop() { open('${SHOP}') } document.body.addEventListener('click', pop)`],
    ['opens', `window.open('${SHOP}', '_blank')`],
    ['opens', `let w = window.open("//shop.example/lamp")`],
    ['loads', `new Image().src = '${SHOP}'`],
    ['loads', `var i = document.createElement('iframe'); i.style.display = 'none'; i.src = '${SHOP}'`],
    ['loads', `i.setAttribute('src', '${SHOP}')`],
    ['loads', `l = document.createElement('link'); l.rel = 'prefetch'; l.href = '${SHOP}'`],
    ['loads', `document.write('<iframe width=0 src="${SHOP}"></iframe>')`],
    ['loads', `document.body.innerHTML += "<img src='${SHOP}'>"`],
    ['loads', `$('body').append('<iframe src=${SHOP}></iframe>')`],
    ['loads', `fetch('${SHOP}', { mode: 'no-cors' })`],
    ['loads', `var x = new XMLHttpRequest(); x.open('GET', '${SHOP}')`],
  ])('%s: %s', (use, code) => {
    expect(done(script(code))).toEqual([`${use} ${SHOP}`]);
  });

  test.each([
    `<body onload="location='${SHOP}'">`,
    `<img src="x.png" onerror="location.href='${SHOP}'">`,
    `<div onmouseover="location.href='${SHOP}'">Lamps</div>`,
    `<input autofocus onfocus="location.href='${SHOP}'">`,
    `<body onclick="location.href='${SHOP}'">`,
    `<body onload="go()"><script>function go() { location = '${SHOP}' }</script>`,
    `<script>function go() { location = '${SHOP}' }</script><script>/* later */ go();</script>`,
    `<script type="module">location = '${SHOP}'</script>`,
    `<script type="abc-text/javascript">location = '${SHOP}'</script>`,
    `<iframe src="javascript:location='${SHOP}'"></iframe>`,
    `<a id="buy" href="${SHOP}">Buy</a><script>document.getElementById('buy').click()</script>`,
    `<script>window.onload = () => document.querySelector('#buy').click()</script><a id="buy" href="${SHOP}">Buy</a>`,
    `<a id="buy" href="${SHOP}">Buy</a><script>var b = document.getElementById('buy'); setTimeout(() => b.click())</script>`,
    `<form name="buy" action="${SHOP}"></form><script>document.buy.submit()</script>`,
    `<form action="${SHOP}"></form><script>document.forms[0].submit()</script>`,
  ])('%s', (html) => {
    expect(done(html)).toEqual([`navigates ${SHOP}`]);
  });

  test('a value that is chosen can be each of those that the code names', () => {
    expect(done(script(`location.href = isMobile() ? 'https://m.example/' : '${SHOP}'`))).toEqual([
      'navigates https://m.example/',
      `navigates ${SHOP}`,
    ]);
  });

  test('a URL that goes on with what is not known is told as far as it goes', () => {
    expect(done(script("new Image().src = 'https://shop.example/pixel?id=' + id"))).toEqual([
      'loads https://shop.example/pixel?id=',
    ]);
    expect(done(script("new Image().src = 'https://' + host + '/pixel'"))).toEqual([]);
    expect(done(script("new Image().src = 'https://cdn.' + host"))).toEqual([]);
    expect(done(script(`new Image().src = \`https://shop.example/\${path}\``))).toEqual([
      'loads https://shop.example/',
    ]);
    expect(done(script(`new Image().src = \`https://shop.example\${rest}\``))).toEqual([]);
    expect(done(script("new Image().src = 'https://shop.example' + rest"))).toEqual([]);
  });

  test('one URL is told once for a script, with all that is done with it, at the place of the script', () => {
    const { links } = factsOf(`<p>\n<script>new Image().src = '${SHOP}'; location = '${SHOP}'</script>`);
    expect(links).toMatchObject([{ href: SHOP, rel: ['loads', 'navigates'], anchor: '', at: { line: 2, column: 1 } }]);
  });
});

describe('code that waits for a user, or does nothing with a URL', () => {
  test.each([
    `button.addEventListener('click', function () { location = '${SHOP}' })`,
    `button.addEventListener('click', () => window.open('${SHOP}'))`,
    `button.onclick = function () { location = '${SHOP}' }`,
    `$('.buy').on('click touchstart', function () { location = '${SHOP}' })`,
    `$('.buy').click(function () { setTimeout(function () { location = '${SHOP}' }, 10) })`,
    `$(document).on('click', '.buy', function () { location = '${SHOP}' })`,
    `document.addEventListener('click', function (event) { if (event.target.id === 'buy') location = '${SHOP}' })`,
    `document.addEventListener('keyup', (event) => { if (event.key === 'b') location = '${SHOP}' })`,
    `function buy(event) { if (event.target.matches('.buy')) open('${SHOP}') } document.addEventListener('click', buy)`,
    `function buy() { location = '${SHOP}' } button.addEventListener('click', buy)`,
    `function buy() { location = '${SHOP}' } button.onclick = buy`,
    `function buy() { location = '${SHOP}' }`,
    `new Vue({ methods: { buy() { location = '${SHOP}' } } })`,
    `form.addEventListener('submit', e => { location.href = '${SHOP}' })`,
    `var shop = '${SHOP}'; console.log(shop)`,
    `// location = '${SHOP}'`,
    `/* location = '${SHOP}' */`,
    `if (/location='https:\\/\\/shop.example\\/lamp'/.test(code)) {}`,
    `var text = "location = '${SHOP}'"`,
    `if (location.href == '${SHOP}') hide()`,
    `location.href = '/go/lamp'`,
    `gallery.open('${SHOP}')`,
    `a.href = '${SHOP}'`,
    `var url = '${SHOP}'; url = other(); location = url`,
    `var url = '${SHOP}'; function go(url) { location = url } go('/')`,
    `{"location": "${SHOP}"}`,
    `location.href = location.href.replace('${SHOP}', '/')`,
  ])('%s', (code) => {
    expect(done(script(code))).toEqual([]);
  });

  test.each([
    `<button onclick="buy()">Buy</button><script>function buy() { location = '${SHOP}' }</script>`,
    `<a href="javascript:buy()">Buy</a><script>function buy() { location = '${SHOP}' }</script>`,
    `<script type="application/json">location = '${SHOP}'</script>`,
    `<script type="text/template"><script>location = '${SHOP}'</script>`,
    `<noscript><script>location = '${SHOP}'</script></noscript>`,
    `<template><script>location = '${SHOP}'</script></template>`,
    `<p onmousedown="location = '${SHOP}'">`,
    `<a id="buy" href="${SHOP}">Buy</a><script>document.getElementById('other').click()</script>`,
    `<form action="${SHOP}"></form><script>button.onclick = () => document.forms[0].submit()</script>`,
  ])('%s', (html) => {
    expect(done(html)).toEqual([]);
  });
});

describe('a URL that is hidden in code', () => {
  const base64 = btoa(SHOP);
  const percent = Array.from(SHOP, (sign) => `%${sign.charCodeAt(0).toString(16)}`).join('');
  const codes = Array.from(SHOP, (sign) => sign.charCodeAt(0)).join(', ');
  const hex = Array.from(SHOP, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`).join('');
  const reversed = [...SHOP].reverse().join('');

  test.each([
    ['navigates decodes', `location = atob('${base64}')`],
    ['navigates decodes', `var u = window.atob("${base64}"); location.href = u`],
    ['decodes', `open_later(atob('${base64}'))`],
    ['opens decodes', `window.open(unescape('${percent}'))`],
    ['loads decodes', `new Image().src = decodeURIComponent('${encodeURIComponent(SHOP)}')`],
    ['navigates decodes', `location = String.fromCharCode(${codes})`],
    ['navigates decodes', `location = String.fromCharCode.apply(null, [${codes}])`],
    ['navigates decodes', `location = '${reversed}'.split('').reverse().join('')`],
    ['navigates decodes', `location = '${hex}'`],
    ['decodes', `var _0x1 = ['${hex}']`],
    ['navigates decodes', `location = ['ht', 'tps://shop.', 'example/lamp'].join('')`],
    ['navigates decodes', `location = 'hxxps://shop.example/lamp'.replace('xx', 'tt')`],
    ['loads decodes', `document.write(atob('${btoa(`<iframe src="${SHOP}"></iframe>`)}'))`],
    ['navigates decodes', `eval(atob('${btoa(`location.href = "${SHOP}"`)}'))`],
    ['navigates decodes', `location = atob(atob('${btoa(base64)}'))`],
    ['decodes', `button.addEventListener('click', () => { open(atob('${base64}')) })`],
  ])('%s: %s', (uses, code) => {
    const [found, ...others] = done(script(code));
    expect(others).toEqual([]);
    const [href, ...rel] = (found ?? '').split(' ').reverse();
    expect([href, rel.sort()]).toEqual([SHOP, uses.split(' ').sort()]);
  });

  test.each([
    `x = atob('bm90IGEgVVJM')`,
    `x = atob('%%%')`,
    `x = decodeURIComponent('Caf%C3%A9 %E0%A4%A')`,
    `x = 'https:\\u002F\\u002Fshop.example\\u002Flamp'`,
    `button.onclick = () => open(decodeURIComponent('https%3A%2F%2Fshop.example%2Flamp'))`,
    `path = ['https://shop.example', 'lamp'].join('/')`,
    `all = $(['a[href="https://shop.example/lamp"]', 'a[href="https://shop.example/"]'].join(','))`,
  ])('%s hides nothing', (code) => {
    expect(done(script(code))).toEqual([]);
  });
});

test.each([
  ['location=', 'location='.repeat(11_000)],
  ['brackets', '('.repeat(100_000)],
  ['quotes', `location="${'\'"`'.repeat(33_000)}`],
  ['unterminated texts', `location = 'https://shop.example/${'\\'.repeat(99_999)}`],
  ['unterminated comments', 'location = "https://a.example/";/*'.repeat(3_000)],
  ['patterns without an end', 'location=/[/'.repeat(8_000)],
  ['insertions', `location = ${'`https://a.example/${'.repeat(4_500)}`],
  ['nested functions', `location="//";${'()=>{location.x='.repeat(6_000)}`],
  ['character codes', `location = String.fromCharCode(${'104,'.repeat(50_000)}1)`],
  ['nested decoders', `location = ${'atob('.repeat(16_000)}'//'`],
  ['doubling', `var a='https://a.example/';${'a=a+a;'.repeat(14_000)}location=a`],
  ['one long text decoded again and again', `var s='${'aHR0'.repeat(5_000)}';${'open(atob(s));'.repeat(5_000)}`],
  ['code in code', `s='${'location=1;'.repeat(1_800)}//';${'eval(s);'.repeat(9_000)}`],
  ['wrong percent-encoding', `location = unescape('') + decodeURIComponent('${'a%ff'.repeat(20_000)}')`],
  [
    'chains of functions',
    Array.from({ length: 3_000 }, (_, n) => `function f${n}(){f${n + 1}();location='//a.b/'}`).join(''),
  ],
])('hostile code is read in time that grows with its length: %s', (_, code) => {
  const spent = (html: string) => {
    const before = process.cpuUsage();
    factsOf(html);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  spent(script(`x='//a.example/';location=x;${code}`));
  // A quadratic reader would take minutes; this is no measure of speed.
  expect(spent(script(`y='//a.example/';location=y;${code}`))).toBeLessThan(2_000_000);
});

test('a page full of wrong percent-encoding takes little longer than one of right encoding', () => {
  const page = (encoded: string) =>
    Array.from({ length: 6 }, (_, n) => script(`n${n} = ${`decodeURIComponent('${encoded}') + `.repeat(1_000)}0`)).join(
      '',
    );
  const spent = (html: string) => {
    const before = process.cpuUsage().user;
    factsOf(html);
    return process.cpuUsage().user - before;
  };
  spent(page('%2F%C3%A8'));
  const right = spent(page('%2F%C3%A9'));
  expect(spent(page('%2F%FF%FE'))).toBeLessThan(4 * right + 100_000);
});
