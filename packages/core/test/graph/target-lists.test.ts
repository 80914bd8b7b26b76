import { expect, test } from 'vitest';
import { TargetLists } from '../../src/graph/target-lists.js';

const scratch = new Uint32Array(400_000);
const read = (lists: TargetLists, list: number) => Array.from(scratch.subarray(0, lists.read(list, scratch)));

test('lists come back as they were added, empty ones too, up to the largest integer', () => {
  const lists = new TargetLists();
  const added = [[], [0], [5, 6, 300], [127, 128, 16_383, 16_384, 4_294_967_295], []];
  for (const list of added) lists.add(list);
  expect(lists).toMatchObject({ count: 5, longest: 5 });
  expect(added.map((_, list) => read(lists, list))).toEqual(added);
});

test('a list longer than what is asked for at once is kept whole, between its neighbours', () => {
  const lists = new TargetLists();
  const long = Array.from({ length: 300_000 }, (_, index) => 3 * index);
  for (const list of [[1, 2], long, [7]]) lists.add(list);
  expect(read(lists, 1)).toEqual(long);
  expect([read(lists, 0), read(lists, 2)]).toEqual([[1, 2], [7]]);
});

test('a list may be replaced by a smaller one, and its neighbours stay', () => {
  const lists = new TargetLists();
  for (const list of [[1000], [2000, 70_000, 900_000], [3000]]) lists.add(list);
  lists.replace(1, [3, 500_000], 2);
  expect([0, 1, 2].map((list) => read(lists, list))).toEqual([[1000], [3, 500_000], [3000]]);
});
