import { nesting } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawlHostile } from './hostile.js';

test('markup that is made to be costly is read as far as the limits go, and the page says which it reached', async () => {
  const { events, fates, frontier } = await crawlHostile(nesting, { maxDepth: 1 });
  for (const path of nesting.paths) expect([path, fates.get(path)]).toEqual([path, '"Nested"']);
  expect(frontier.counts()).toMatchObject({ fetched: nesting.paths.length + 1, failed: 0, pending: 0 });
  const limits = new Map(
    events.flatMap((event) =>
      event.type === 'page' && event.facts !== null && event.facts.limits.length > 0
        ? [[new URL(event.page.url).pathname, event.facts.limits.map(({ limit }) => limit)]]
        : [],
    ),
  );
  expect(limits.get('/nesting/divs')).toContain('depth');
  expect(limits.get('/nesting/formatting')).toContain('depth');
  expect(limits.get('/nesting/attributes')).toContain('attributes');
  expect(limits.get('/nesting/links')).toContain('links');
  for (const event of events) {
    if (event.type !== 'page' || event.facts === null) continue;
    expect(event.facts.links.length).toBeLessThanOrEqual(5_000);
    expect(event.discovered.length).toBeLessThanOrEqual(5_000);
  }
});
