import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { factsOf } from './page.js';

/** A page as they are: attributes everywhere, tags left out, a table without a body, ids that no selector can hold bare. */
const PAGE = `<!doctype html><html lang="en"><head><title>Page</title><link rel="canonical" href="/c">
<meta property="og:image" content="/og.png"></head><body class="page-12">
<div id="top"><p>One <a href="/1">1</a> and <a href="/2">2</a></div>
<div id="2148127"><a href="/3"><img src="/3.png"></a></div>
<div id="top"><a href="/4">the same id again</a></div>
<table><caption>t</caption><tr><td><a href="/5">5</a><tr><td>x<td><a href="/6">6</a></table>
<table><tbody><tr><td><a href="/7">7</a></table>
<main class="content wide"><article><ul><li><a href="/8">8</a><li class="item-7 x"><b><a href="/9">9</a></b></ul></article></main>
<p>a<div>b<span><a href="/10">10</a></span></div></p><a href="/11">11</a>
<html><body><p><a href="/12">pasted</a></p></body></html><a href="/13">13</a></body></html>`;

describe('a selector', () => {
  test('leads a browser to its element and to no other', () => {
    const $ = load(PAGE);
    const { links } = factsOf(PAGE);
    expect(links.length).toBeGreaterThan(14);
    for (const { at, href } of links) {
      const found = $(at.selector);
      expect(found, at.selector).toHaveLength(1);
      const url = found.attr('href') ?? found.attr('src') ?? found.attr('content') ?? '';
      expect(new URL(url, 'https://example.com/').href).toBe(href);
    }
  });

  test.each([
    ['<div id="a"><p id="b"><a href="/">', '#b > a:nth-child(1)'],
    ['<div id="5 a"><a id="5" href="/">', '[id="5"]'],
    ['<div id="5 a"><a href="/">', 'body > div:nth-child(1) > a:nth-child(1)'],
    ['<a id="a\u0000b" href="/">', '[id="a\ufffdb"]'],
    ['<a id="a&#10;b" href="/">', 'body > a:nth-child(1)'],
    ['<a id="a\u001b[2J" href="/">', 'body > a:nth-child(1)'],
    ['<a id="\ud800" href="/">', 'body > a:nth-child(1)'],
    ['<a href="/">', 'body > a:nth-child(1)'],
    ['<link href="/">', 'head > link:nth-child(1)'],
    ['<a"b><a href="/">', 'body > *:nth-child(1) > a:nth-child(1)'],
  ])('in %s is %s', (html, selector) => {
    expect(factsOf(html).links[0]?.at.selector).toBe(selector);
  });

  test('has no more than six steps, the first and the last', () => {
    const [link] = factsOf(`<main id="m">${'<div>'.repeat(40)}<a href="/">`).links;
    const steps = link?.at.selector.split(/ > | /) ?? [];
    expect(steps).toHaveLength(6);
    expect(steps[0]).toBe('#m');
    expect(steps.at(-1)).toBe('a:nth-child(1)');
  });
});

describe('a skeleton', () => {
  test('is equal for the same place on another page and in another row', () => {
    const skeletonsOf = (html: string) => factsOf(html).links.map(({ skeleton }) => skeleton);
    expect(skeletonsOf(PAGE).at(-5)).toBe('main.content>article>ul>li.item-#>b>a');
    expect(
      skeletonsOf('<article class="post-12 wide"><p><a href="/1"></a></p><p><a href="/2"></a></p></article>'),
    ).toEqual(
      skeletonsOf('<body><h1>x</h1><article class="post-9"><p><a href="/3"></a><a href="/4"></a></p></article>'),
    );
  });

  test('ends at some depth', () => {
    expect(factsOf(`${'<div class="c">'.repeat(400)}<a href="/">`).links[0]?.skeleton.length).toBeLessThan(200);
  });
});

test('lines and columns are right behind every kind of line end', () => {
  const { links } = factsOf('<a href="/1">\r\n<a href="/2">\n\n  <a href="/3"><a href="/4">');
  expect(links.map(({ at }) => [at.line, at.column])).toEqual([
    [1, 1],
    [2, 1],
    [4, 3],
    [4, 16],
  ]);
});

test('lines and columns are right behind an end tag that is longer than its name', () => {
  const { links, blocks } = factsOf('<p></p\n title="x"><a href="/1">One</a></p\n>\n\nTwo');
  expect(links[0]?.at).toMatchObject({ line: 2, column: 12 });
  expect(blocks.map(({ text, line }) => [text, line])).toEqual([
    ['One', 2],
    ['Two', 5],
  ]);
});
