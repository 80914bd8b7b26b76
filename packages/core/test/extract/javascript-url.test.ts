import { describe, expect, test } from 'vitest';
import { factsOf, linksOf } from './page.js';

/** The URL behind the code of a `javascript:` link, or none. */
function behind(code: string): string | undefined {
  return factsOf(`<a href="javascript:${code}">x</a>`).links[0]?.href;
}

describe('a link that is code', () => {
  test.each([
    ["window.open('https://shop.example/a')", 'https://shop.example/a'],
    ['window.open(&quot;https://shop.example/a?b=1&amp;c=2&quot;)', 'https://shop.example/a?b=1&c=2'],
    ["location.href='http://shop.example/a'", 'http://shop.example/a'],
    ['void(window.location=`https://shop.example/`)', 'https://shop.example/'],
    ["open('https:\\/\\/shop.example\\/a')", 'https://shop.example/a'],
    ["open('\\x68ttps\\u003a//shop.example/a')", 'https://shop.example/a'],
    ["window.open(unescape('%68ttps%3A//shop.example/a'))", 'https://shop.example/a'],
    ['window.open%28%27https://shop.example/a%27%29', 'https://shop.example/a'],
    ["window.open('/go/lamp')", 'https://example.com/go/lamp'],
    ["location.assign('//shop.example/a')", 'https://shop.example/a'],
  ])('%s leads to %s', (code, href) => {
    expect(behind(code)).toBe(href);
  });

  test('a URL that was encoded twice is decoded twice, and what is encoded inside it stays so', () => {
    const target = 'https://brand.example/c/1/2/3?u=https%3A%2F%2Fshop.example%2Flamp';
    for (const encoded of [target, encodeURIComponent(target), encodeURIComponent(encodeURIComponent(target))]) {
      expect(behind(`window.open(decodeURIComponent('${encoded}'), '_blank');void(0);`)).toBe(target);
    }
  });

  test.each(['void(0)', 'history.back()', "open('about:blank')", '%', "open('%E0%A4%A')", ''])(
    '%s leads nowhere',
    (code) => {
      expect(behind(code)).toBeUndefined();
    },
  );

  test('is recognised however the word is written', () => {
    expect(linksOf('<a href=" JAVA&#9;script\n:open(\'https://shop.example/\')">')).toEqual([
      'a javascript https://shop.example/',
    ]);
  });

  test('keeps its place and its text', () => {
    expect(
      factsOf('<p>\n<a href="javascript:open(\'https://shop.example/\')">Click <b>here</b></a>').links[0],
    ).toMatchObject({
      anchor: 'Click here',
      at: { line: 2, column: 1 },
    });
  });
});

describe('a click that is code', () => {
  test.each([
    ['<span onclick="window.open(\'https://shop.example/\')">Buy</span>', 'a javascript https://shop.example/'],
    ['<div onclick="location.href=\'https://shop.example/\'">Buy</div>', 'a javascript https://shop.example/'],
    ['<button onclick="window.location=\'https://shop.example/\'">Buy</button>', 'a javascript https://shop.example/'],
    ['<img alt="Buy" onclick="open(\'https://shop.example/\')">', 'a javascript https://shop.example/'],
    ['<area alt="Buy" onclick="open(\'https://shop.example/\')">', 'area javascript https://shop.example/'],
  ])('%s is a link', (html, link) => {
    expect(linksOf(html)).toEqual([link]);
    expect(factsOf(html).links[0]?.anchor).toBe('Buy');
  });

  test('stands beside the link that it overrules', () => {
    const html = '<a href="#" onclick="open(\'https://shop.example/\')">Buy</a>';
    expect(linksOf(html)).toEqual(['a href https://example.com/guides/lamps/#', 'a javascript https://shop.example/']);
    expect(factsOf(html).links.map(({ anchor }) => anchor)).toEqual(['Buy', 'Buy']);
  });

  test('that goes where the link goes anyway is no second link', () => {
    expect(
      linksOf('<a href="https://shop.example/" onclick="open(this.href \'https://shop.example/\')">'),
    ).toHaveLength(1);
  });

  test('that only counts is no link', () => {
    expect(linksOf("<p onclick=\"ga('send', 'https://shop.example/')\">")).toEqual([]);
  });
});
