import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/extract/limits.js';
import { factsOf } from './page.js';

const END = '<a href="/end">end</a>';

/** The caps that a page reached, and whether its last link survived. */
function read(html: string): { limits: string[]; last: string | undefined } {
  const { limits, links } = factsOf(html);
  for (const { limit, most } of limits) expect(most).toBe(LIMITS[limit]);
  return { limits: limits.map(({ limit }) => limit), last: links.at(-1)?.href };
}

const last = 'https://example.com/end';

describe('a page without end is read as far as the caps, which are told', () => {
  test.each([
    ['nested elements and stray closers', `${'<div>'.repeat(100_000)}${'</x>'.repeat(100_000)}${END}`],
    ['nested elements and stray paragraphs', `${'<div>'.repeat(100_000)}${'</p>'.repeat(100_000)}${END}`],
    ['nested elements and their closers', `${'<div>'.repeat(100_000)}${'</div>'.repeat(100_000)}${END}`],
    ['nested templates', `${'<template>'.repeat(10_000)}${'</template>'.repeat(10_000)}${END}`],
    ['nested pictures', `${'<svg><foreignObject>'.repeat(10_000)}${END}`],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual({ limits: ['depth'], last });
  });

  test('attributes, of which the first are kept', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(' ');
    expect(read(`<ins ${many}></ins><a href="/1" ${many} rel="x">${END}`)).toEqual({ limits: ['attributes'], last });
    expect(factsOf(`<a href="/1" ${many} rel="late">`).links[0]).toMatchObject({ rel: [] });
  });

  test('links', () => {
    const { links, limits } = factsOf('<a href="/1"></a>'.repeat(LIMITS.links + 1));
    expect(links).toHaveLength(LIMITS.links);
    expect(limits).toEqual([{ limit: 'links', most: LIMITS.links }]);
  });

  test('pictures, which take no room from links', () => {
    const picture = `<img srcset="${Array.from({ length: 50 }, (_, index) => `/${index}.png ${index + 1}w`).join(', ')}">`;
    const { links, limits } = factsOf(`${picture.repeat(101)}${END}`);
    expect(links).toHaveLength(LIMITS.links + 1);
    expect(links.at(-1)?.href).toBe(last);
    expect(limits).toEqual([{ limit: 'links', most: LIMITS.links }]);
  });

  test('links that are none', () => {
    expect(read(`${'<a href="http://[">x</a>'.repeat(20_000)}${END}`)).toEqual({ limits: [], last });
  });

  test('text', () => {
    const { blocks, limits, links } = factsOf(`<p>${'word '.repeat(600_000)}</p><p>more</p>${END}`);
    expect(blocks.map(({ text }) => text.length)).toEqual([LIMITS.text]);
    expect(limits).toEqual([{ limit: 'text', most: LIMITS.text }]);
    expect(links).toHaveLength(1);
  });

  test('bytes', () => {
    expect(read(`${END}<!--${'x'.repeat(LIMITS.bytes)}--><a href="/late">`)).toEqual({ limits: ['bytes'], last });
  });

  test('nodes', () => {
    expect(read(`${END}${'<b>x</b>'.repeat(300_000)}<a href="/late">`)).toEqual({ limits: ['nodes'], last });
  });

  test('elements', () => {
    expect(factsOf('<ins></ins>'.repeat(501))).toMatchObject({
      elements: { length: 500 },
      limits: [{ limit: 'elements' }],
    });
  });
});

describe('nothing on a page loses what follows', () => {
  test.each([
    ['items that are never closed', '<ul><li>'.repeat(300)],
    ['many items', `<ul>${'<li>x'.repeat(200_000)}`],
    ['a CDATA opener', '<![CDATA[ a > b'],
    ['a CDATA opener behind a picture', '<svg><style><![CDATA[ a { } ]]></style></svg><![CDATA[ a > b'],
    ['a script of XHTML times', '<script>//<![CDATA[\n</script>'],
    ['one long line', 'text '.repeat(200_000)],
    ['entities', '&amp;&lt;'.repeat(300_000)],
    ['brackets', '<'.repeat(100_000)],
    ['styles', `<p style="${'color:red;'.repeat(100_000)}">`],
    ['click handlers', `<p onclick="open(${"'%25".repeat(100_000)}">`],
    ['a srcset', `<img srcset="${', '.repeat(100_000)}">`],
    ['rows', '<table><tr><td>'.repeat(150)],
  ])('%s', (_, html) => {
    expect(read(`${html}${END}`).last).toBe(last);
  });

  test('a tag that the end cuts off is none', () => {
    expect(factsOf('<p>Text<a href="/x')).toMatchObject({ links: [], blocks: [{ text: 'Text' }] });
    expect(factsOf('<p>Text</p ').blocks.map(({ text }) => text)).toEqual(['Text']);
    expect(factsOf('<script></script x').blocks).toEqual([]);
  });

  test('a tag that the end cuts off leaves the attributes of the element before it alone', () => {
    expect(factsOf('<div id="slot" data-zone="1"><img width="3"').elements).toMatchObject([
      { tag: 'div', attributes: { id: 'slot', 'data-zone': '1' } },
    ]);
  });
});

test('in elements too deep to be followed text, links and scripts are still read for what they are', () => {
  const html = `${'<div>'.repeat(600)}<script>no text</script><title>no text</title><a href="/1">seen</a>`;
  const { blocks, links } = factsOf(html);
  expect(blocks.map(({ text }) => text)).toEqual(['seen']);
  expect(links.map(({ href }) => href)).toEqual(['https://example.com/1']);
});

test('a CDATA section in a picture stays what it is', () => {
  expect(factsOf('<svg><style><![CDATA[ a { background: url(/a.png) } ]]></style></svg>').links).toHaveLength(1);
});
