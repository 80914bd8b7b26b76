import { expect, test } from 'vitest';
import { sniffMediaType } from '../src/fetch/media-type.js';

test('XHTML may begin with comments, and a crowd of them holds nothing up', () => {
  const start = '<?xml version="1.0"?>\n<!-- a -->\n<!-- b > c -->';
  expect(sniffMediaType(Buffer.from(`${start}<html lang="en">`))).toBe('application/xhtml+xml');
  expect(sniffMediaType(Buffer.from(`${start}<rss>`))).toBe('');
  expect(sniffMediaType(Buffer.from(`<?xml version="1.0"?>${'<!-- -->'.repeat(25)}`))).toBe('');
  expect(sniffMediaType(Buffer.from(`<?xml version="1.0"?>${'<!-- -->'.repeat(150)}`))).toBe('');
});
