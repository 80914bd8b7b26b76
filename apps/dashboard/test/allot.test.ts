import { expect, test } from 'vitest';
import { allot } from '../src/views/allot.js';

test('panels get what they want while there is room', () => {
  expect(allot(30, [5, 4, 3])).toEqual([5, 4, 3]);
});

test('each panel gets its least before the first one gets more', () => {
  expect(allot(10, [8, 5, 4])).toEqual([4, 3, 3]);
});

test('a panel without room for a row is left out', () => {
  expect(allot(7, [8, 5, 4])).toEqual([4, 3, 0]);
  expect(allot(2, [8, 5, 4])).toEqual([0, 0, 0]);
});
