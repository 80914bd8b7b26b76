import { expect, test } from 'vitest';
import { identityOf, normaliseTarget } from '../src/index.js';

test.each([
  ['HTTP://Example.COM:80/a/../b?q=1#part', 'http://example.com/b?q=1'],
  ['https://example.com?utm_source=x', 'https://example.com/?utm_source=x'],
  ['https://user:secret@example.com/', 'https://example.com/'],
  ['https://bücher.example/ä b', 'https://xn--bcher-kva.example/%C3%A4%20b'],
])('the identity of %s is %s', (url, identity) => {
  expect(identityOf(url)).toBe(identity);
});

test.each(['', 'mailto:a@b.example', 'ftp://example.com/', 'https://', 'javascript:alert(1)'])(
  '%j is no page',
  (url) => {
    expect(identityOf(url)).toBeNull();
  },
);

test.each([
  ['example.com', 'https://example.com/'],
  ['  www.Example.com/blog ', 'https://www.example.com/blog'],
  ['example.com:8443', 'https://example.com:8443/'],
  ['http://example.com/#top', 'http://example.com/'],
  ['localhost:3000', 'http://localhost:3000/'],
  ['127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
  ['[::1]:8080', 'http://[::1]:8080/'],
])('%s is asked at %s', (typed, target) => {
  expect(normaliseTarget(typed)).toBe(target);
});

test.each(['', 'ftp://example.com', 'https://', 'two words', 'mailto:a@b.example', 'https://a:b@example.com/'])(
  '%j is not accepted as a target',
  (typed) => {
    expect(() => normaliseTarget(typed)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  },
);
