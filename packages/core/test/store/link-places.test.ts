import { expect, test } from 'vitest';
import { packPlaces, unpackPlaces } from '../../src/store/link-places.js';

test('places come back as they were packed, two or three bytes each', () => {
  const places = [
    { pageId: 1, seq: 0 },
    { pageId: 1, seq: 127 },
    { pageId: 2, seq: 128 },
    { pageId: 300, seq: 4_999 },
    { pageId: 9_000_000_000, seq: 0 },
  ];
  expect(unpackPlaces(packPlaces(places))).toEqual(places);
  expect(unpackPlaces(packPlaces([]))).toEqual([]);
  const menu = Array.from({ length: 1000 }, (_, index) => ({ pageId: index + 1, seq: 3 }));
  expect(packPlaces(menu)).toHaveLength(2000);
});
