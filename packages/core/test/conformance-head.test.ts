import { describe, expect, test } from 'vitest';
import { factsOf } from './extract/page.js';

/** The base of a page and where its link leads. The page is https://example.com/guides/lamps/. */
function based(html: string): [base: string, link: string | undefined] {
  const { base, links } = factsOf(html);
  return [base, links.find(({ kind }) => kind === 'a')?.href];
}

describe('the base of a page is', () => {
  test.each([
    ['none but its address', '<a href="a">', '', 'a'],
    [
      'the first base that has a URL',
      '<base target="_top"><base href="/x/"><base href="/y/"><a href="a">',
      '/x/',
      '/x/a',
    ],
    ['relative to the page', '<base href="x/y"><a href="a">', 'x/y', 'x/a'],
    ['on another host', '<base href="//cdn.example/"><a href="a">', '//cdn.example/', '//cdn.example/a'],
    ['the base behind the links', '<a href="a"><base href="/x/">', '/x/', '/x/a'],
    ['the base in the body', '<body><p>Words<base href="/x/"><a href="a">', '/x/', '/x/a'],
    ['without the white space around it', '<base href=" \n/x y/ "><a href="a">', '/x%20y/', '/x%20y/a'],
    ['the page, when it is empty', '<base href=""><a href="a">', '', 'a'],
    ['its query for a link that is only a fragment', '<base href="/x/?q"><a href="#top">', '/x/?q', '/x/?q#top'],
    ['not code, nor a later base', '<base href="javascript:x"><base href="/x/"><a href="a">', '', 'a'],
    ['not data', '<base href="data:text/html,x"><a href="a">', '', 'a'],
    ['not what is no URL, nor a later base', '<base href="http://["><base href="/x/"><a href="a">', '', 'a'],
    ['not in a comment', '<!-- <base href="/x/"> --><a href="a">', '', 'a'],
    ['not in a script', '<script>"<base href=/x/>"</script><a href="a">', '', 'a'],
    ['not in a title', '<title><base href="/x/"></title><a href="a">', '', 'a'],
    ['not in a picture', '<svg><g><base href="/x/"></g></svg><base href="/y/"><a href="a">', '/y/', '/y/a'],
    ['not in a formula', '<math><base href="/x/"></math><a href="a">', '', 'a'],
    ['the HTML in a picture', '<svg><foreignObject><base href="/x/"></foreignObject></svg><a href="a">', '/x/', '/x/a'],
    ['behind a picture that HTML ends', '<svg><g><div></div><base href="/x/"><a href="a">', '/x/', '/x/a'],
    ['not in a template', '<template><p><base href="/x/"></p></template><a href="a">', '', 'a'],
  ])('%s', (_, html, base, link) => {
    const absolute = (url: string) => new URL(url, 'https://example.com/guides/lamps/').href;
    expect(based(html)).toEqual([absolute(base), absolute(link)]);
  });
});

describe('the canonical address of a page is', () => {
  test.each([
    ['absolute', '<link rel="canonical" href="https://shop.example/lamps">', 'https://shop.example/lamps'],
    ['relative to the page', '<link rel="canonical" href="../lamps">', 'https://example.com/guides/lamps'],
    ['relative to a base that follows', '<link rel="canonical" href="a"><base href="/x/">', 'https://example.com/x/a'],
    ['one of several relations', '<link rel="shortlink  CANONICAL" href="/a">', 'https://example.com/a'],
    [
      'the first of several',
      '<link rel="canonical" href="/a"><link rel="canonical" href="/b">',
      'https://example.com/a',
    ],
    ['none where the first is none', '<link rel="canonical" href="mailto:a@b"><link rel="canonical" href="/b">', null],
    ['none without an address', '<link rel="canonical">', null],
    ['no link that readers follow', '<a rel="canonical" href="/a">A</a>', null],
    ['no meta', '<meta name="canonical" content="/a">', null],
    ['no other relation', '<link rel="canonical-ish" href="/a">', null],
    ['not in a comment', '<!-- <link rel="canonical" href="/a"> -->', null],
    ['not in a title', '<title><link rel="canonical" href="/a"></title>', null],
    ['not in a picture', '<svg><link rel="canonical" href="/a"></svg>', null],
    ['not in a template', '<template><div><link rel="canonical" href="/a"></div></template>', null],
    [
      'the first that is not empty',
      '<link rel="canonical" href=""><link rel="canonical" href="/a">',
      'https://example.com/a',
    ],
    ['none where it is empty', '<link rel="canonical" href="">', null],
  ])('%s', (_, html, canonical) => {
    expect(factsOf(html).canonical).toBe(canonical);
  });
});

test('a meta refresh is a link that its page leads on by, and its delay stands with the meta of the page', () => {
  const { links, meta } = factsOf('<meta http-equiv="Refresh" content="0; url=next"><base href="/x/">');
  expect(links).toMatchObject([{ href: 'https://example.com/x/next', kind: 'meta', via: 'meta', rel: ['refresh'] }]);
  expect(meta).toEqual([{ name: 'refresh', content: '0; url=next' }]);
  expect(factsOf('<meta http-equiv="refresh" content="30">').links).toEqual([]);
  expect(factsOf('<meta http-equiv="refresh" content="0; url=javascript:x()">').links).toEqual([]);
});

describe('what stands in a template is no part of the page', () => {
  test.each([
    ['links and refreshes', '<a href="/a">A</a><img src="/a.png"><meta http-equiv="refresh" content="0; url=/a">'],
    [
      'what the page says of itself',
      '<title>A</title><meta name="robots" content="noindex"><html lang="en"><base href="/x/">',
    ],
    ['words and headings', '<h2>Lamps</h2><p>Lamps'],
    [
      'scripts and styles',
      '<script type="application/ld+json">{}</script><style>p { background: url(/a.png) }</style>',
    ],
    ['places for ads', '<ins class="adsbygoogle" data-ad-slot="1"></ins><div id="ad"></div><iframe src="/a"></iframe>'],
    ['another template', '<template><a href="/a">A</a></template><a href="/b">B</a>'],
  ])('%s', (_, html) => {
    const seen = '\n<p id="first">Before <a href="/seen">and</a> after</p>';
    expect(factsOf(`<div><template>${html}</template></div>${seen}`)).toEqual(
      factsOf(`<div><template></template></div>${seen}`),
    );
  });

  test('so that it does not cut the sentence in which it stands', () => {
    expect(factsOf('<p>Before <template><p>Lamps</p></template> after</p>').blocks).toMatchObject([
      { text: 'Before after' },
    ]);
  });

  test('unless browsers show it at once, as the shadow of an element', () => {
    const { links, blocks } = factsOf(
      '<x-lamp><template shadowrootmode="Open"><p>Buy <a href="/a">A</a></p></template></x-lamp>',
    );
    expect(links).toMatchObject([{ href: 'https://example.com/a', anchor: 'A', hidden: '' }]);
    expect(blocks).toMatchObject([{ text: 'Buy A', hidden: '' }]);
    expect(factsOf('<template shadowrootmode="x"><a href="/a">A</a></template>').links).toEqual([]);
    // In SVG it is an element like any other.
    expect(factsOf('<svg><template><a href="/a">A</a></template></svg>').links).toHaveLength(1);
  });
});
