import { expect, test } from 'vitest';
import { PageGraph } from '../../src/graph/page-graph.js';
import { workThrough } from '../work-through.js';
import { pageLinks } from './links.js';

function inLinks(pages: readonly { pageId: number; pageIds: number[] }[]): Record<number, number> {
  const graph = new PageGraph();
  for (const page of pages) graph.add(pageLinks(page));
  return Object.fromEntries(Array.from(workThrough(graph.stand()), (page) => [page.pageId, page.inLinks]));
}

test('a page that links to another several times is one of those that link to it', () => {
  const pages = [
    { pageId: 1, pageIds: [2, 2, 3, 2] },
    { pageId: 2, pageIds: [3] },
    { pageId: 3, pageIds: [] },
  ];
  expect(inLinks(pages)).toEqual({ 1: 0, 2: 1, 3: 2 });
});

test('links to the page itself, and to what is no page of the run, do not count', () => {
  const pages = [
    { pageId: 1, pageIds: [1, 0, 2, 0] },
    { pageId: 2, pageIds: [2, 9] },
  ];
  expect(inLinks(pages)).toEqual({ 1: 0, 2: 1 });
});

test('ids may lie far apart, and come in any order', () => {
  const far = 3_000_000_000;
  const pages = [
    { pageId: far, pageIds: [5, 70_000] },
    { pageId: 5, pageIds: [far, 70_000] },
    { pageId: 70_000, pageIds: [far] },
  ];
  expect(inLinks(pages)).toEqual({ 5: 1, 70000: 2, [far]: 2 });
});

test('standings come by page and name the host of each', () => {
  const graph = new PageGraph();
  graph.add(pageLinks({ pageId: 20, hostId: 7, pageIds: [10] }));
  graph.add(pageLinks({ pageId: 10, hostId: 8, pageIds: [20] }));
  expect([...workThrough(graph.stand())]).toMatchObject([
    { pageId: 10, hostId: 8, inLinks: 1 },
    { pageId: 20, hostId: 7, inLinks: 1 },
  ]);
});

test('thousands of links on a page count as any others', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => 3 * index + 2);
  const pages = [{ pageId: 1, pageIds: ids }, ...ids.map((pageId) => ({ pageId, pageIds: [1] }))];
  const counts = inLinks(pages);
  expect(counts[1]).toBe(5_000);
  expect(ids.filter((id) => counts[id] !== 1)).toEqual([]);
});
