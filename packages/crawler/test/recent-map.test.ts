import { expect, test } from 'vitest';
import { RecentMap } from '../src/recent-map.js';

test('what is remembered has an end, and what is asked about stays', () => {
  const map = new RecentMap<number>(3);
  for (const key of ['a', 'b', 'c']) map.set(key, 1);
  expect(map.get('a')).toBe(1);
  map.set('d', 1);
  expect(['a', 'b', 'c', 'd'].map((key) => map.get(key))).toEqual([1, undefined, 1, 1]);
  map.set('heavy', 2, 3);
  expect(['a', 'c', 'd', 'heavy'].map((key) => map.get(key))).toEqual([undefined, undefined, undefined, 2]);
  map.set('heavier', 4, 9);
  expect([map.get('heavy'), map.get('heavier')]).toEqual([undefined, 4]);
  map.delete('heavier');
  map.set('light', 5);
  expect(map.get('light')).toBe(5);
});
