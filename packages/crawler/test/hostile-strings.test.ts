import { strings } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawlHostile } from './hostile.js';

test('texts made for terminals, spreadsheets, databases and pages are texts, and nothing else', async () => {
  const { events, fates, frontier, origin } = await crawlHostile(strings);
  for (const path of strings.paths) expect(fates.get(path)).toMatch(/^"/);
  expect(frontier.counts()).toMatchObject({ failed: 0, skipped: 0, pending: 0 });
  const pages = events.flatMap((event) => (event.type === 'page' && event.facts !== null ? [event] : []));
  for (const { facts, discovered } of pages) {
    for (const { url } of discovered) expect(url.startsWith(`${origin}/text/`)).toBe(true);
    for (const { anchor } of facts?.links ?? []) expect(anchor.length).toBeLessThanOrEqual(200);
  }
  const titles = pages.map(({ facts }) => facts?.title);
  for (const text of ['__proto__', 'constructor', '</script><script>alert(1)</script>', "'; drop table page; --"]) {
    expect(titles).toContain(text);
  }
});
