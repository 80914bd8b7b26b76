import { expect, test } from 'vitest';
import { packPlaces, placeOf, unpackPlaces } from '../../src/store/link-places.js';

test('places come back as they were packed, two or three bytes each', () => {
  const places = [
    { pageId: 1, seq: 0 },
    { pageId: 1, seq: 127 },
    { pageId: 2, seq: 128 },
    { pageId: 300, seq: 4_999 },
    { pageId: 9_000_000_000, seq: 0 },
  ];
  const packed = packPlaces(places.map(({ pageId, seq }) => placeOf(pageId, seq)));
  expect(packed).toMatchObject({ links: 5, pages: 4 });
  expect(unpackPlaces(packed.places)).toEqual(places);
  const menu = packPlaces(Array.from({ length: 1000 }, (_, index) => placeOf(index + 1, 3)));
  expect(menu).toMatchObject({ links: 1000, pages: 1000 });
  expect(menu.places).toHaveLength(2001);
});

test('places that were packed apart come back as one list', () => {
  const [first, second] = [packPlaces([placeOf(7, 1)]), packPlaces([placeOf(3, 0), placeOf(9, 200)])];
  expect(unpackPlaces(Buffer.concat([first.places, second.places]))).toEqual([
    { pageId: 7, seq: 1 },
    { pageId: 3, seq: 0 },
    { pageId: 9, seq: 200 },
  ]);
});
