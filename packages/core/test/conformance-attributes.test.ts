import { describe, expect, test } from 'vitest';
import { readMetaRefresh } from '../src/extract/meta-refresh.js';
import { readSrcset } from '../src/extract/srcset.js';

describe('a srcset offers the pictures that a browser would consider', () => {
  test.each([
    ['small.png', ['small.png']],
    ['small.png, large.png 2x', ['small.png', 'large.png']],
    ['small.png 320w,large.png 640w', ['small.png', 'large.png']],
    ['small.png 320w 200h, large.png 400h 640w', ['small.png', 'large.png']],
    ['half.png .5x, one.png 1.0x, ten.png 1e1x, none.png 0x', ['half.png', 'one.png', 'ten.png', 'none.png']],
    ['\n  small.png\t320w ,\n  large.png\f640w\n', ['small.png', 'large.png']],
    ['crop/300,200/a.png 1x, crop/600,400/a.png 2x', ['crop/300,200/a.png', 'crop/600,400/a.png']],
    ['data:image/png;base64,AA== 1x, large.png 2x', ['data:image/png;base64,AA==', 'large.png']],
    ['a.png,b.png', ['a.png,b.png']],
    ['a.png, b.png,, ,c.png', ['a.png', 'b.png', 'c.png']],
    ['a\u00a0b.png 1x', ['a\u00a0b.png']],
    [' , ,', []],
  ])('%j', (srcset, urls) => {
    expect(readSrcset(srcset)).toEqual(urls);
  });

  test.each([
    ['contradict each other', 'a.png 1x 2x, b.png 1x 100w, c.png 100w 200w, d.png 100h'],
    [
      'are no measures',
      'a.png 100, b.png 100px, c.png x, d.png -1x, e.png 0w, f.png 1.5w, g.png +2x, h.png 1.x, i.png 1e400w',
    ],
    ['come from a later standard', 'a.png lang(en, de) 2x, b.png (c.png 1x, d.png 2x), e.png (f.png 1x, g.png'],
  ])('and leaves out those whose descriptors %s', (_, srcset) => {
    expect(readSrcset(`${srcset}`)).toEqual([]);
    expect(readSrcset(`first.png, ${srcset}`)).toEqual(['first.png']);
  });

  test('up to a hundred, and the costs do not grow with what is wrong', () => {
    const many = Array.from({ length: 150 }, (_, index) => `${index}.png ${index + 1}w`);
    expect(readSrcset(many.join(', '))).toEqual(Array.from({ length: 100 }, (_, index) => `${index}.png`));
    for (const piece of ['(', ',', 'a (', 'a 1x ', 'a, ', ')', 'a 1x(']) readSrcset(piece.repeat(300_000));
  });
});

describe('a meta refresh leads', () => {
  test.each([
    ['0; url=/next', '/next'],
    ['0;URL=/next', '/next'],
    ['5, url = /next ', '/next '],
    ['5 /next', '/next'],
    ['5;/next', '/next'],
    ['  5  ;  uRl  =  "/next" and more', '/next'],
    ["5; url='/next", '/next'],
    ['5; "/next"', '/next'],
    ['1.5; url=/next', '/next'],
    ['.5; url=/next', '/next'],
    ['5; urls=/next', 'urls=/next'],
    ['5; url=url=/next', 'url=/next'],
    ["5; url='/ne\"xt'", '/ne"xt'],
  ])('%j', (content, url) => {
    expect(readMetaRefresh(content)).toBe(url);
  });

  test.each(['30', ' 30 ', '0;', '0; url=', "0; url=''"])('with %j to the page itself', (content) => {
    expect(readMetaRefresh(content)).toBe('');
  });

  test.each([
    '',
    'now; url=/next',
    '; url=/next',
    '-1; url=/next',
    '+1; url=/next',
    '5s; url=/next',
    '1e3; url=/next',
    '\u00a05; url=/next',
  ])('with %j nowhere', (content) => {
    expect(readMetaRefresh(content)).toBeNull();
  });
});
