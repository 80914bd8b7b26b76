import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/extract/index.js';
import { markdownFactsOf } from './page.js';

const POST = `---
title: 'Lamps: a guide'
description: All about lamps
lang: DE
tags:
  - lamps
---

# Heading

Read [this](https://shop.example/a?b=1&c=2) and
then <https://shop.example/b>, or
https://shop.example/c.

- one
- two

  <a href="https://brand.example/c/1/2/3" rel="sponsored"><img
    src="//cdn.example/ad.png"></a>

| a | b |
| - | - |
| x | [y](/y) |

[Click](javascript:open('https://shop.example/d'))
![Picture](/p.png "t")

\`\`\`html
<a href="/not-a-link">
\`\`\`

<div>
<ins class="adsbygoogle"></ins>

[ref][1]
</div>

[1]: https://shop.example/ref
`;

describe('a Markdown file', () => {
  test('has its links on the lines of the file, wherever they stand', () => {
    const { links } = markdownFactsOf(POST);
    const lines = POST.split('\n');
    expect(links.map(({ href, at }) => `${at.line} ${href}`)).toEqual([
      '11 https://shop.example/a?b=1&c=2',
      '12 https://shop.example/b',
      '13 https://shop.example/c',
      '18 https://brand.example/c/1/2/3',
      '18 https://cdn.example/ad.png',
      '23 https://example.com/y',
      '25 https://shop.example/d',
      '26 https://example.com/p.png',
      '35 https://shop.example/ref',
    ]);
    expect(lines[17]).toContain('brand.example');
    expect(lines[22]).toContain('/y');
    expect(links.every(({ at }) => at.column === null)).toBe(true);
  });

  test('has elements and blocks on the lines of the file', () => {
    const { elements, blocks, headings } = markdownFactsOf(POST);
    expect(elements.map(({ tag, at }) => [tag, at.line, at.column])).toEqual([['ins', 33, null]]);
    expect(headings).toEqual([{ level: 1, text: 'Heading', line: 9 }]);
    expect(blocks.map(({ tag, line, text }) => `${line} ${tag} ${text}`)).toEqual([
      '9 h1 Heading',
      '11 p Read this and then https://shop.example/b, or https://shop.example/c.',
      '15 p one',
      '16 p two',
      '21 th a',
      '21 th b',
      '23 td x',
      '23 td y',
      '25 p Click',
      '29 pre <a href="/not-a-link">',
      '35 p ref',
    ]);
  });

  test('is described by its front matter, and else by itself', () => {
    expect(markdownFactsOf(POST)).toMatchObject({
      title: 'Lamps: a guide',
      titleAt: { line: 2, column: null, selector: '' },
      description: 'All about lamps',
      lang: 'de',
    });
    expect(markdownFactsOf('Text\n\n# Heading\n')).toMatchObject({ title: 'Heading', titleAt: { line: 3 }, lang: '' });
    expect(markdownFactsOf('---\nexcerpt: Short\nlanguage: fr\n---\n')).toMatchObject({
      description: 'Short',
      lang: 'fr',
    });
  });

  test('keeps javascript links, and knows what is no link', () => {
    const { links } = markdownFactsOf(
      "[a](javascript:open('https://shop.example/')) `https://code.example/` example.com",
    );
    expect(links.map(({ via, href }) => `${via} ${href}`)).toEqual(['javascript https://shop.example/']);
  });

  test('is told when it is too long', () => {
    expect(markdownFactsOf(`[a](/a)\n\n<!--${' '.repeat(11_000_000)}-->\n\n[b](/b)`)).toMatchObject({
      links: [{ href: 'https://example.com/a' }],
      limits: [{ limit: 'bytes' }],
    });
  });
});

describe('a URL in the text', () => {
  test.each([
    ['See https://a.example/x.', 'https://a.example/x'],
    ['(https://a.example/x)', 'https://a.example/x'],
    ['https://a.example/x_(y)', 'https://a.example/x_(y)'],
    ['**HTTPS://a.example/x?y=1&z=2**', 'https://a.example/x?y=1&z=2'],
  ])('in "%s" is a link', (text, href) => {
    expect(markdownFactsOf(text).links.map((link) => link.href)).toEqual([href]);
  });

  test('that is a link already is not one twice', () => {
    expect(markdownFactsOf('[https://a.example/](https://b.example/)').links).toHaveLength(1);
    expect(markdownFactsOf('<a href="/x">https://a.example/</a>').links).toHaveLength(1);
  });

  test('does not keep us busy', () => {
    expect(markdownFactsOf('(https://a.example/x'.repeat(20_000)).links).toHaveLength(1);
    expect(markdownFactsOf('https://a.example/x '.repeat(20_000)).links).toHaveLength(5_000);
  });
});

describe('front matter', () => {
  test('is parted from the body', () => {
    expect(readFrontMatter('---\na: 1\nb: [x]\n---\nBody\n')).toMatchObject({ bodyLine: 5, body: 'Body\n' });
    expect([...readFrontMatter('---\r\npermalink: /x/\r\n---\r\nBody').fields]).toEqual([['permalink', '/x/']]);
    expect(readFrontMatter('\uFEFF---\n---\nBody')).toMatchObject({ bodyLine: 3, body: 'Body' });
  });

  test.each(['', 'Text\n---\n', '---\nno end\n', '----\na: 1\n----\n'])('%j has none', (text) => {
    expect(readFrontMatter(text)).toMatchObject({ bodyLine: 1, body: text, fields: new Map() });
  });

  test.each([
    ['broken', 'a: [1\nb: }'],
    ['a list', '- a\n- b'],
    [
      'a bomb',
      `a: &a [x,x]\n${'bcdefgh'.replace(/./g, (name) => `${name}: &${name} [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n`)}`,
    ],
    ['bottomless', `a: ${'['.repeat(20_000)}`],
  ])('that is %s has no fields, and the body follows', (_, yaml) => {
    const { fields, body, bodyLine } = readFrontMatter(`---\n${yaml}\n---\nBody`);
    expect(fields.size).toBe(0);
    expect(body).toBe('Body');
    expect(bodyLine).toBe(yaml.split('\n').length + 3);
  });

  test('may say a thing twice: the last word counts, as in Jekyll', () => {
    expect([...readFrontMatter('---\ntitle: a\npermalink: /x/\ntitle: b\n---\n').fields]).toEqual([
      ['title', 'b'],
      ['permalink', '/x/'],
    ]);
  });

  test('may name its fields as it likes', () => {
    expect([...readFrontMatter('---\n__proto__: x\n1: y\n---\n').fields]).toEqual([['__proto__', 'x']]);
  });
});
