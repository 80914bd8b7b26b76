import { compression } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawlHostile } from './hostile.js';

test('bombs are given up before they unfold, and data that is not what it says is no page', async () => {
  const { fates, frontier, notes } = await crawlHostile(compression, { limits: { bodyBytes: 1_000_000 } });
  expect(Object.fromEntries(fates)).toEqual({
    '/': '"A hostile site"',
    '/coding/bomb-gzip': 'too-large',
    '/coding/bomb-br': 'too-large',
    '/coding/bomb-deflate': 'too-large',
    '/coding/bomb-raw-deflate': 'too-large',
    '/coding/bomb-gzip-gzip': 'too-large',
    '/coding/bomb-gzip-br': 'too-large',
    '/coding/bomb-members': 'too-large',
    '/coding/half-gzip': 'truncated',
    '/coding/half-br': 'truncated',
    '/coding/empty-gzip': '200 text/html',
    '/coding/no-gzip': 'encoding',
    '/coding/unknown': 'encoding',
    '/coding/fifty': 'encoding',
    '/coding/behind-gzip': '"Small"',
  });
  expect(frontier.counts()).toMatchObject({ discovered: 15, fetched: 3, failed: 12, pending: 0 });
  expect(notes).toEqual([]);
});
