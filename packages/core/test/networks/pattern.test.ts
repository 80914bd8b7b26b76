import { describe, expect, test } from 'vitest';
import { capturesOfPath, compilePath, fixedSegment, segmentAt } from '../../src/networks/path-pattern.js';
import { type Captures, compilePattern, matchPattern } from '../../src/networks/pattern.js';

const names = new Set(['a', 'b']);

/** What the pattern captures; null when it does not hold. */
function match(source: string, text: string): Captures | null {
  const found: Captures = {};
  return matchPattern(compilePattern(source, names), text, found) ? found : null;
}

function matchPath(source: string, path: string, folded = path): Captures | null {
  return capturesOfPath([compilePath(source, names, folded !== path)], path, folded);
}

describe('a pattern', () => {
  test('of words holds for these words alone', () => {
    expect(match('click.php', 'click.php')).toEqual({});
    expect(match('click.php', 'clickXphp')).toBeNull();
    expect(match('click.php', 'click.php5')).toBeNull();
    expect(match('(r|u|m-pr).cfm', 'm-pr.cfm')).toEqual({});
    expect(match('(a|ab)c', 'abc')).toEqual({});
    expect(match('(r|u).cfm', 'ru.cfm')).toBeNull();
  });

  test('captures up to the words behind it', () => {
    expect(match('click-:a(digits)-:b(digits)', 'click-12-345')).toEqual({ a: '12', b: '345' });
    expect(match('click-:a(digits)-:b(digits)', 'click-12-345-6')).toBeNull();
    expect(match('click-:a-*', 'click-12-345-6')).toEqual({ a: '12' });
    expect(match(':a.min.js', '77.min.js')).toEqual({ a: '77' });
    expect(match('*.js', 'a.js.js')).toEqual({});
    expect(match(':a', '')).toBeNull();
    expect(match('x*', 'x')).toEqual({});
  });

  test('asks for the kind and the length of what it captures', () => {
    expect(match(':a(digits)', '12a')).toBeNull();
    expect(match(':a(digits 2-3)', '1')).toBeNull();
    expect(match(':a(digits 2-3)', '123')).toEqual({ a: '123' });
    expect(match(':a(digits 2-3)', '1234')).toBeNull();
    expect(match(':a(hex)', '09afAF')).toEqual({ a: '09afAF' });
    expect(match(':a(hex)', 'xyz')).toBeNull();
    expect(match(':a(alnum)', 'aZ-9')).toBeNull();
    expect(match(':a(word)', 'aZ-_9')).toEqual({ a: 'aZ-_9' });
    expect(match(':a(tag)', 'example-20')).toEqual({ a: 'example-20' });
    expect(match(':a(tag)', 'example20')).toBeNull();
    expect(match(':a(tag)', '-20')).toBeNull();
    expect(match(':a_:b(any 0-9)', '1_')).toEqual({ a: '1', b: '' });
    expect(match('*(digits 1-2)-:a', '123-4')).toBeNull();
  });

  test('a capture of fixed length ends there, and another may follow', () => {
    expect(match(':a(4):b', 'abcdef')).toEqual({ a: 'abcd', b: 'ef' });
    expect(match(':a(digits 2):b(hex 3)', '12abc')).toEqual({ a: '12', b: 'abc' });
    expect(match(':a(digits 2):b(hex 3)', '12abcd')).toBeNull();
    expect(match(':a(4)-:b', 'a-bc-d')).toEqual({ a: 'a-bc', b: 'd' });
    expect(match(':a(4)', 'abc')).toBeNull();
  });

  test('keeps a word that belongs to what is captured', () => {
    expect(match(':a("pub-" digits)', 'pub-123')).toEqual({ a: 'pub-123' });
    expect(match(':a("pub-" digits 2-3)', 'pub-1')).toBeNull();
    expect(match(':a("pub-")', 'pub-x')).toEqual({ a: 'pub-x' });
    expect(match(':a("pub-")', 'pub-')).toBeNull();
    expect(match(':a("pub-" digits)', 'sub-123')).toBeNull();
    expect(match('x:a("pub-")-:b', 'xpub-1-2')).toEqual({ a: 'pub-1', b: '2' });
  });

  test.each([
    [':a:b', 'words between'],
    [':a*', 'words between'],
    [':c', 'none of a, b'],
    [':a(letters)', 'no kind'],
    [':a(digits 3-2)', 'no kind'],
    [':a("x)', 'no kind'],
    [':a(digits 2-3):b', 'words between'],
    ['(a|)', 'empty word'],
    ['a(b', 'no pattern'],
    ['', 'no pattern'],
  ])('%s is refused', (source, reason) => {
    expect(() => compilePattern(source, names)).toThrow(reason);
  });
});

describe('a path', () => {
  test('holds segment by segment, with or without a slash at the end', () => {
    expect(matchPath('/c/:a/:b', '/c/1/2')).toEqual({ a: '1', b: '2' });
    expect(matchPath('/c/:a/:b', '/c/1/2/')).toEqual({ a: '1', b: '2' });
    expect(matchPath('/c/:a/:b', '/c/1')).toBeNull();
    expect(matchPath('/c/:a/:b', '/c/1/2/3')).toBeNull();
    expect(matchPath('/c/:a/:b', '/c//1/2')).toBeNull();
    expect(matchPath('/c/:a/:b', '/x/c/1/2')).toBeNull();
    expect(matchPath('/', '/')).toEqual({});
    expect(matchPath('/*', '/')).toBeNull();
  });

  test('takes any rest, or a rest that is a URL', () => {
    expect(matchPath('/c/**', '/c')).toEqual({});
    expect(matchPath('/c/**', '/c/1/2')).toEqual({});
    expect(matchPath('/c/**', '/cc')).toBeNull();
    expect(matchPath('/to/:a/:target**', '/to/1/https://x.example/y/')).toEqual({
      a: '1',
      target: 'https://x.example/y/',
    });
    expect(matchPath('/to/:target**', '/to/')).toBeNull();
  });

  test('takes a rest that is a URL behind a word', () => {
    expect(matchPath('/to/url=:target**', '/to/url=https://x.example/y/')).toEqual({ target: 'https://x.example/y/' });
    expect(matchPath('/to/url=:target**', '/to/url=')).toBeNull();
    expect(matchPath('/to/url=:target**', '/to/u=https://x.example/')).toBeNull();
    expect(() => compilePath('/to/:a-:target**', names)).toThrow('words only');
  });

  test('may be the end of a path', () => {
    expect(matchPath('/**/ref/:a', '/ref/1')).toEqual({ a: '1' });
    expect(matchPath('/**/ref/:a', '/x/y/ref/1/')).toEqual({ a: '1' });
    expect(matchPath('/**/ref/:a', '/x/ref/1/2')).toBeNull();
    expect(matchPath('/**/ref/:a', '/1')).toBeNull();
    expect(matchPath('/**/ref/:a', '/')).toBeNull();
    expect(() => compilePath('/**/ref/**', names)).toThrow('one end only');
  });

  test('tells the segment by which it can be found', () => {
    const positionOf = (source: string) => fixedSegment(compilePath(source, names))?.position ?? null;
    expect(positionOf('/c/:a')).toBe(0);
    expect(positionOf('/:a/(c|d)')).toBe(1);
    expect(positionOf('/**/ref/:a')).toBe(-2);
    expect(positionOf('/:a')).toBeNull();
    const segments = [0, 1, 2, -1, -2, -3].map((position) => segmentAt('/a/b/', position));
    expect(segments).toEqual(['a', 'b', '', 'b', 'a', '']);
    expect([0, 1, -1].map((position) => segmentAt('/', position))).toEqual(['', '', '']);
    expect([0, 1, -1].map((position) => segmentAt('//a', position))).toEqual(['', 'a', 'a']);
  });

  test('decodes what it captures', () => {
    expect(matchPath('/:a', '/my%5Fguide%2')).toEqual({ a: 'my_guide%2' });
  });

  test('captures as written where case does not count', () => {
    expect(matchPath('/Proxy.ashx/:a', '/PROXY.ashx/Ab', '/proxy.ashx/ab')).toEqual({ a: 'Ab' });
  });

  test('begins with a slash', () => {
    expect(() => compilePath('c/:a', names)).toThrow('begins with /');
  });
});
