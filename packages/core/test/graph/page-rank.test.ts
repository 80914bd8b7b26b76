import { expect, test } from 'vitest';
import { PageGraph } from '../../src/graph/page-graph.js';
import type { PageStanding } from '../../src/model.js';
import { workThrough } from '../work-through.js';
import { pageLinks } from './links.js';

/** Where pages stand, by their ids: `links` says to which pages each links. */
function stand(links: Record<number, number[]>, order = Object.keys(links).map(Number)): Map<number, PageStanding> {
  const graph = new PageGraph();
  for (const pageId of order) graph.add(pageLinks({ pageId, pageIds: links[pageId] ?? [] }));
  return new Map(Array.from(workThrough(graph.stand()), (standing) => [standing.pageId, standing]));
}

/** Rounded to what is exact after the last round. */
function ranks(standings: Map<number, PageStanding>): Record<number, number> {
  return Object.fromEntries([...standings].map(([pageId, { rank }]) => [pageId, Number(rank.toFixed(5))]));
}

test('in a ring every page has the same rank', () => {
  expect(ranks(stand({ 1: [2], 2: [3], 3: [4], 4: [1] }))).toEqual({ 1: 0.25, 2: 0.25, 3: 0.25, 4: 0.25 });
});

test('four pages have the ranks that the equations give by hand', () => {
  // r1 = t + .85 (r2 / 2 + r3 + r4), r2 = t + .85 r1, r3 = t + .85 r2 / 2, r4 = t, with t = .15 / 4.
  const t = 0.15 / 4;
  const perR1 = (0.85 * 0.85) / 2 + 0.85 ** 3 / 2;
  const rest = t + 0.85 * (t / 2 + (t + (0.85 * t) / 2) + t);
  const r1 = rest / (1 - perR1);
  const r2 = t + 0.85 * r1;
  const r3 = t + (0.85 * r2) / 2;
  const exact = { 1: r1, 2: r2, 3: r3, 4: t };
  const rounded = Object.fromEntries(Object.entries(exact).map(([id, rank]) => [id, Number(rank.toFixed(5))]));
  expect(r1 + r2 + r3 + t).toBeCloseTo(1, 12);
  expect(ranks(stand({ 1: [2], 2: [1, 3], 3: [1], 4: [1] }))).toEqual(rounded);
});

test('what a page without links has is spread over all pages, so that the ranks are one in all', () => {
  const standings = stand({ 1: [3], 2: [3], 3: [] });
  // r = .05 + .85 s / 3 for the two pages that nobody links to, s = 2 (.85 r) + r for the third.
  const r = 0.05 / (1 - (0.85 / 3) * 2.7);
  expect(ranks(standings)).toEqual({
    1: Number(r.toFixed(5)),
    2: Number(r.toFixed(5)),
    3: Number((2.7 * r).toFixed(5)),
  });
  expect([...standings.values()].reduce((sum, { rank }) => sum + rank, 0)).toBeCloseTo(1, 9);
});

test('a run without pages has no ranks', () => {
  expect(stand({})).toEqual(new Map());
});

test('ranks and in-links do not depend on the order of the pages', () => {
  const links: Record<number, number[]> = {};
  for (let page = 1; page <= 300; page++) {
    links[page * 7] = Array.from({ length: page % 13 }, (_, link) => ((page * page + link * 31) % 300) * 7 + 7);
  }
  const ids = Object.keys(links).map(Number);
  const forwards = stand(links, ids);
  const backwards = stand(links, ids.toReversed());
  expect([...backwards.values()]).toEqual([...forwards.values()]);
});
