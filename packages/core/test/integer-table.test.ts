import { expect, test } from 'vitest';
import { IntegerTable } from '../src/integer-table.js';

test('what was set is there, also far apart, and zero is everywhere else', () => {
  const table = new IntegerTable();
  const ids = [0, 1023, 1024, 70_000, 3_000_000_000, 4_294_967_295];
  for (const [at, id] of ids.entries()) table.set(id, 4_294_967_290 + at);
  expect(ids.map((id) => table.get(id))).toEqual([0, 1, 2, 3, 4, 5].map((at) => 4_294_967_290 + at));
  expect([1, 1022, 1025, 5_000_000, 4_294_967_294].map((id) => table.get(id))).toEqual([0, 0, 0, 0, 0]);
});
