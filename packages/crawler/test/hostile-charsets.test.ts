import { charsets } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawlHostile } from './hostile.js';

test('bytes that are not what they are called are text all the same, as browsers read them, and never a script', async () => {
  const { events, fates } = await crawlHostile(charsets, { maxDepth: 1 });
  expect(Object.fromEntries(fates)).toMatchObject({
    '/charset/wrong-header': '"\ufffd\ufffd\ufffd{"',
    // A page that can be read up to there is not in UTF-16, whatever it says: that is UTF-8 then.
    '/charset/wrong-meta': '"caf\ufffd"',
    '/charset/unknown-label': '"café"',
    '/charset/two-labels': '"café"',
    '/charset/long-label': '"café"',
    '/charset/utf-7': '"+ADw-script+AD4-alert(1)+ADw-/script+AD4-"',
    '/charset/utf-16-unmarked': '"wide"',
    '/charset/utf-16-lone-surrogate': '"\ufffd alone"',
    '/charset/utf-8-surrogate': '"\ufffd\ufffd\ufffd alone"',
    '/charset/utf-8-overlong': '"\ufffd\ufffdscript\ufffd\ufffd"',
    '/charset/utf-8-cut': '"cut"',
  });
  for (const path of charsets.paths) expect(fates.has(path)).toBe(true);
  for (const event of events) {
    if (event.type !== 'page' || event.facts === null) continue;
    expect(JSON.stringify(event.facts).isWellFormed()).toBe(true);
    expect(event.facts.title).toBe(event.facts.title.toWellFormed());
  }
});
