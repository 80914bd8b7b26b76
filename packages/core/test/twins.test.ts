import { expect, test } from 'vitest';
import { canonicalOfTwins, doTwinsAgree, foldAddress, groupTwins, isOnePage } from '../src/twins.js';

test('addresses of one page fold to one, whatever way they are written', () => {
  for (const url of [
    'https://example.com/guides/lamp',
    'http://example.com/guides/lamp',
    'https://www.example.com/guides/lamp',
    'https://example.com/Guides/LAMP',
    'https://example.com/guides/lamp/',
    'https://example.com/guides//lamp//',
    'https://example.com/guides/lamp.html',
    'https://example.com/guides/lamp.htm',
    'https://example.com/guides/lamp/index.html',
    'https://example.com/guides/lamp/index.htm',
    'https://example.com/guides/lamp/index.php',
    'https://example.com/guides/lamp?',
    'https://example.com/guides/lamp?utm_source=mail&utm_campaign=may&UTM_ID=7',
    'https://example.com/guides/lamp?gclid=a&dclid=b&msclkid=c&_ga=1.2',
    'https://example.com/guides/lamp?fbclid=a&igshid=b&mc_cid=c&mc_eid=d&yclid=e',
  ]) {
    expect([url, foldAddress(url)]).toEqual([url, 'example.com/guides/lamp']);
  }
  expect(foldAddress('https://www.example.com/index.html')).toBe('example.com/');
  expect(foldAddress('https://example.com')).toBe('example.com/');
});

test('parameters that say something stay, in one order', () => {
  expect(foldAddress('https://example.com/list?page=2&cat=lamps&utm_medium=x')).toBe(
    'example.com/list?cat=lamps&page=2',
  );
  expect(foldAddress('https://example.com/list?a=2&b=1&a=1')).toBe('example.com/list?a=2&a=1&b=1');
  expect(foldAddress('https://example.com/list?ref=home')).toBe('example.com/list?ref=home');
});

test('what could be another page keeps an address of its own', () => {
  const others = [
    'https://example.com/lamp',
    'https://example.com/lamp.php',
    'https://shop.example.com/lamp',
    'https://example.com:8443/lamp',
    'https://example.com/lamp?id=1',
    'https://example.com/lamp?id=A',
    'https://example.com/lamp?id=a',
    'https://example.com/lamp/index.html/more',
    'https://example.com/my-index.html',
  ];
  expect(new Set(others.map(foldAddress)).size).toBe(others.length);
});

test('only pages that hold the same are one', () => {
  const page = (likeness: string, url: string) => ({ likeness, url: `https://example.com${url}` });
  const groups = groupTwins([
    page('a', '/x/'),
    page('a', '/x'),
    page('a', '/copy'),
    page('b', '/X'),
    page('c', '/a?utm_source=1'),
    page('c', '/a'),
  ]);
  expect(groups.map(({ address, pages }) => [address, pages.map(({ url }) => url.slice(19))])).toEqual([
    ['example.com/a', ['/a', '/a?utm_source=1']],
    ['example.com/x', ['/x', '/x/']],
  ]);
  expect(isOnePage([page('a', '/x'), page('a', '/x/')])).toBe(true);
  expect(isOnePage([page('a', '/x'), page('a', '/x/'), page('a', '/y')])).toBe(false);
});

test('twins agree when all of them name one of them', () => {
  const twins = (...canonicals: (string | null)[]) =>
    ['/x', '/x/', '/x.html'].map((url, i) => ({ url, canonical: canonicals[i] ?? null }));
  expect(doTwinsAgree(twins('/x', '/x', '/x#top'))).toBe(true);
  expect(doTwinsAgree(twins(null, '/x', '/x'))).toBe(true);
  expect(doTwinsAgree(twins('/x', '/x/', '/x.html'))).toBe(false);
  expect(doTwinsAgree(twins('/x', null, '/x'))).toBe(false);
  expect(doTwinsAgree(twins('/y', '/y', '/y'))).toBe(false);
  expect(canonicalOfTwins(twins('/x/', '/x', '/x/'))).toBe('/x/');
  expect(canonicalOfTwins(twins('/y', null, '/y'))).toBeNull();
});
