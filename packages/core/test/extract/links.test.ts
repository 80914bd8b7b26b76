import { describe, expect, test } from 'vitest';
import { factsOf, linkOf, linksOf } from './page.js';

describe('where links stand', () => {
  test.each([
    ['<a href="/a">', 'a href https://example.com/a'],
    ['<a href="b">', 'a href https://example.com/guides/lamps/b'],
    ['<a href="?q=1#top">', 'a href https://example.com/guides/lamps/?q=1#top'],
    ['<a href="">', 'a href https://example.com/guides/lamps/'],
    ['<a href="//shop.example/x">', 'a href https://shop.example/x'],
    ['<a href=" https://shop.example/x&amp;y ">', 'a href https://shop.example/x&y'],
    ['<a href="https://shop.ex\nample/\tx\r\n">', 'a href https://shop.example/x'],
    ['<svg><a xlink:href="/a"></a></svg>', 'a href https://example.com/a'],
    ['<map><area href="/a"></map>', 'area href https://example.com/a'],
    ['<img src="/a.png">', 'img src https://example.com/a.png'],
    ['<iframe src="/a"></iframe>', 'iframe src https://example.com/a'],
    ['<iframe data-lazy-src="/a"></iframe>', 'iframe data https://example.com/a'],
    [`<iframe srcdoc="&lt;img src='/a'>&lt;a href='/b'>B&lt;/a>"></iframe>`, 'iframe src https://example.com/a'],
    ['<input type="image" src="/a.png">', 'img src https://example.com/a.png'],
    ['<frameset><frame src="/a"></frameset>', 'frame src https://example.com/a'],
    ['<embed src="/a">', 'embed src https://example.com/a'],
    ['<object data="/a"></object>', 'object src https://example.com/a'],
    ['<script src="/a.js"></script>', 'script src https://example.com/a.js'],
    ['<link rel="stylesheet" href="/a.css">', 'link href https://example.com/a.css'],
    ['<form action="/search"></form>', 'form action https://example.com/search'],
    ['<button formaction="/buy">', 'form action https://example.com/buy'],
    ['<audio src="/a.mp3"></audio>', 'audio src https://example.com/a.mp3'],
    ['<video><track src="/a.vtt"></video>', 'track src https://example.com/a.vtt'],
    ['<meta http-equiv="Refresh" content="5; URL=\'/next\'">', 'meta meta https://example.com/next'],
    ['<meta property="og:image" content="/a.png">', 'meta meta https://example.com/a.png'],
    ['<meta name="twitter:image" content="/a.png">', 'meta meta https://example.com/a.png'],
    ['<p style="background: url(\'/a.png\')">', 'style style https://example.com/a.png'],
    ['<style>p { background: URL( /a.png ) }</style>', 'style style https://example.com/a.png'],
  ])('%s', (html, link) => {
    expect(linksOf(html)).toEqual([link]);
  });

  test('every source of a film and of a picture counts', () => {
    expect(
      linksOf(
        '<video src="/a.mp4" poster="/a.jpg"><source src="/b.mp4"></video><picture><source srcset="/c.webp 2x, /d.webp">',
      ),
    ).toEqual([
      'video src https://example.com/a.mp4',
      'video poster https://example.com/a.jpg',
      'source src https://example.com/b.mp4',
      'source srcset https://example.com/c.webp',
      'source srcset https://example.com/d.webp',
    ]);
  });

  test('a picture that is loaded late is found where it waits, and only then', () => {
    expect(
      linksOf('<img src="data:image/gif;base64,R0" data-src="/a.png" data-srcset="/b.png 1x, /c.png 2x">'),
    ).toEqual([
      'img data https://example.com/a.png',
      'img data https://example.com/b.png',
      'img data https://example.com/c.png',
    ]);
    expect(linksOf('<img src="/loading.svg" data-src="/b.png">')).toEqual([
      'img src https://example.com/loading.svg',
      'img data https://example.com/b.png',
    ]);
    expect(linksOf('<img src="/a.png" data-src="/a.png">')).toEqual(['img src https://example.com/a.png']);
  });

  test.each([
    'mailto:a@example.com',
    'tel:+15550100',
    'data:text/html,x',
    'javascript:void(0)',
    'ftp://example.com/',
    'http://[',
  ])('%s is no link of a site', (href) => {
    expect(linksOf(`<a href="${href}">`)).toEqual([]);
  });

  test('a base longer than any URL that is asked for is none: every link would repeat it', () => {
    const { base, links } = factsOf(`<base href="https://cdn.example/${'a/'.repeat(50_000)}"><a href="b">`);
    expect([base, links[0]?.href]).toEqual(['https://example.com/guides/lamps/', 'https://example.com/guides/lamps/b']);
  });

  test('a base moves every relative link, also those before it, and only the first base counts', () => {
    expect(linksOf('<link href="a.css"><base href="/other/"><base href="/ignored/"><a href="b">')).toEqual([
      'link href https://example.com/other/a.css',
      'a href https://example.com/other/b',
    ]);
    expect(factsOf('<base href="//cdn.example/x/y">').base).toBe('https://cdn.example/x/y');
  });
});

describe('what is known of a link', () => {
  test('its rel tokens are parted at white space and commas', () => {
    expect(linkOf('<a rel="Sponsored,nofollow  NOOPENER" href="/">').rel).toEqual([
      'sponsored',
      'nofollow',
      'noopener',
    ]);
  });

  test('its text is folded and cut, and is the text of pictures where there is no other', () => {
    expect(linkOf('<a href="/"> Buy\n <b>the</b>&nbsp;lamp <img alt="A lamp"></a>').anchor).toBe('Buy the lamp');
    expect(linkOf('<a href="/"><img alt=" A  lamp "></a>').anchor).toBe('A lamp');
    expect(linkOf('<a href="/"><h3>Title</h3><p>Text</p></a>').anchor).toBe('Title Text');
    expect(linkOf(`<a href="/">${'word '.repeat(100)}</a>`).anchor).toHaveLength(199);
  });

  test('its line and column are those of its tag', () => {
    expect(linkOf('<!doctype html>\n<p>\r\n  <a\n href="/">').at).toMatchObject({ line: 3, column: 3 });
  });

  test('it stands in a block, at an offset in that block', () => {
    const { links, blocks } = factsOf('<p>One</p><p>  Two\n <a href="/">three</a></p><a href="/"><h2>Four</h2></a>');
    const [three, four] = links;
    expect(three).toMatchObject({ block: 1, offset: 4 });
    expect(blocks[three?.block ?? -1]?.text.slice(three?.offset)).toBe('three');
    expect(four).toMatchObject({ block: 2, offset: 0 });
    expect(blocks[2]?.text).toBe('Four');
  });

  test('a hidden pixel stands where the text around it stands', () => {
    expect(linkOf('<p>One two <img src="/pixel" width="0" height="0"> three</p>')).toMatchObject({
      hidden: 'size',
      block: 0,
      offset: 8,
    });
  });

  test('its size is declared by attributes or by its style', () => {
    expect(linkOf('<img src="/a" width="728" height="90px">').size).toBe('728x90');
    expect(linkOf('<img src="/a" width="1" height="1" style="width: 300px; height:250px">').size).toBe('300x250');
    expect(linkOf('<img src="/a" width="100%" height="90">').size).toBe('');
  });
});
