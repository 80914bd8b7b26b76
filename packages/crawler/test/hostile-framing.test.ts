import { framing } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawlHostile } from './hostile.js';

test('an answer of which nobody can tell where it ends is no page, and what stands behind one is not read', async () => {
  const { fates, frontier } = await crawlHostile(framing, { concurrency: 1 });
  expect(Object.fromEntries(fates)).toEqual({
    '/': '"A hostile site"',
    '/framing/two-lengths': 'truncated',
    '/framing/length-and-chunks': 'truncated',
    '/framing/negative-length': 'bad-answer',
    '/framing/length-in-words': 'bad-answer',
    '/framing/too-long': 'truncated',
    // Ten bytes were promised and are what there is.
    '/framing/too-short': '""',
    '/framing/bad-chunk': 'bad-answer',
    '/framing/huge-chunk': 'truncated',
    '/framing/cut-chunk': 'truncated',
    '/framing/no-last-chunk': 'truncated',
    '/framing/cut-headers': 'reset',
    '/framing/no-status': 'bad-answer',
    '/framing/status-of-four': 'bad-answer',
    '/framing/other-protocol': 'bad-answer',
    '/framing/nul-in-header': 'bad-answer',
    '/framing/nothing': 'reset',
    '/framing/another-answer-behind': '"Hello"',
  });
  expect(frontier.counts()).toMatchObject({ discovered: 18, fetched: 3, failed: 15, pending: 0 });
});
