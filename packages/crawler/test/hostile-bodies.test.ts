import { bodies } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawlHostile } from './hostile.js';

test('answers without end are cut at the limit, and slow ones meet the deadline of the whole exchange', async () => {
  const { fates, frontier } = await crawlHostile(bodies, { timeoutMs: 400, limits: { bodyBytes: 300_000 } });
  expect(Object.fromEntries(fates)).toEqual({
    '/': '"A hostile site"',
    '/body/endless': 'too-large',
    '/body/endless-links': 'too-large',
    '/body/endless-tag': 'too-large',
    '/body/announced': 'too-large',
    '/body/endless-headers': 'too-large',
    '/body/drip': 'timeout',
    '/body/silent': 'timeout',
    '/body/headers-only': 'timeout',
    '/body/slow-headers': 'timeout',
  });
  expect(frontier.counts()).toMatchObject({ discovered: 10, fetched: 1, failed: 9, pending: 0 });
});
