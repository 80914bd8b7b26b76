import { describe, expect, test } from 'vitest';
import { capturesOfPath, compilePath } from '../../src/networks/path-pattern.js';
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

  test.each([
    [':a:b', 'words between'],
    [':a*', 'words between'],
    [':c', 'none of a, b'],
    [':a(letters)', 'no kind'],
    [':a(digits 2)', 'no kind'],
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
