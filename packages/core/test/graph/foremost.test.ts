import { expect, test } from 'vitest';
import { Foremost } from '../../src/graph/money/foremost.js';

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, place) => place + 1);

test.each([
  { order: 'ascending', numbers: numbersTo(50) },
  { order: 'descending', numbers: numbersTo(50).reverse() },
  { order: 'mixed', numbers: numbersTo(50).map((number) => (number * 19) % 53) },
  { order: 'repeated', numbers: numbersTo(50).map((number) => number % 4) },
  { order: 'few', numbers: [3, 1, 2] },
])('of $order things the first are kept in their order, and all are counted', ({ numbers }) => {
  const foremost = new Foremost<number>(7, (one, other) => one - other);
  for (const number of numbers) {
    foremost.add(number);
    expect(foremost.items.length).toBeLessThanOrEqual(7);
  }
  expect(foremost.items).toEqual([...numbers].sort((one, other) => one - other).slice(0, 7));
  expect(foremost.count).toBe(numbers.length);
});

test('of equal things those that came first are kept', () => {
  const foremost = new Foremost<string>(2, (one, other) => one.length - other.length);
  for (const word of ['lamp', 'desk', 'cup', 'mug', 'pen']) foremost.add(word);
  expect(foremost.items).toEqual(['cup', 'mug']);
});
