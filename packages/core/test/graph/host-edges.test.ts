import { expect, test } from 'vitest';
import { HostEdges } from '../../src/graph/host-edges.js';
import type { HostEdge } from '../../src/model.js';
import { workThrough } from '../work-through.js';
import { pageLinks } from './links.js';

function settled(edges: HostEdges): HostEdge[] {
  workThrough(edges.settle());
  return [...edges];
}

test('links are counted by the hosts at both ends, with their pages and those that are content', () => {
  const edges = new HostEdges();
  edges.add(pageLinks({ pageId: 2, hostId: 5, hostIds: [6, 5, 6, 7], template: [1, 0, 0, 0] }));
  edges.add(pageLinks({ pageId: 1, hostId: 5, hostIds: [6, 5], template: [1, 1] }));
  edges.add(pageLinks({ pageId: 3, hostId: 6, hostIds: [5] }));
  expect(settled(edges)).toEqual([
    { sourceId: 5, targetId: 6, links: 3, pages: 2, contentLinks: 1, boxLinks: 0 },
    { sourceId: 5, targetId: 7, links: 1, pages: 1, contentLinks: 1, boxLinks: 0 },
    { sourceId: 6, targetId: 5, links: 1, pages: 1, contentLinks: 1, boxLinks: 0 },
  ]);
});

test('a host that links to itself only has no edge', () => {
  const edges = new HostEdges();
  edges.add(pageLinks({ pageId: 1, hostId: 1, hostIds: [1, 1] }));
  expect(settled(edges)).toEqual([]);
});
