import { IntegerReader, IntegerWriter } from './variable-integers.js';

/** Where a link stands: its page, and its position among the links of that page. */
export interface LinkPlace {
  pageId: number;
  seq: number;
}

/** Positions on one page: a place is the id of its page times this and the position. */
const positions = 65_536;

/** What a list of places packs to. */
export interface PackedPlaces {
  links: number;
  pages: number;
  places: Buffer;
}

/**
 * Packs places: for each the step from the page before it and the seq, as variable integers. Two or three bytes a link,
 * where a row would take seventeen. A zero stands in front and sets the page back to none, so what was packed apart may be
 * put one after the other.
 * @param places as `placeOf` gives them, from the first page to the last
 */
export function packPlaces(places: readonly number[]): PackedPlaces {
  const writer = new IntegerWriter(1 + 2 * places.length);
  writer.write(0);
  let pages = 0;
  let last = 0;
  for (const place of places) {
    const pageId = Math.floor(place / positions);
    if (pageId !== last) pages++;
    // One more than the step, so that no step is zero.
    writer.write(pageId - last + 1);
    writer.write(place % positions);
    last = pageId;
  }
  return { links: places.length, pages, places: writer.take() };
}

/** A place as one number, which sorts like page and seq. */
export function placeOf(pageId: number, seq: number): number {
  return pageId * positions + seq;
}

export function unpackPlaces(packed: Buffer): LinkPlace[] {
  const places: LinkPlace[] = [];
  const reader = new IntegerReader(packed);
  let pageId = 0;
  while (!reader.isAtEnd) {
    const step = reader.read();
    if (step === 0) pageId = 0;
    else {
      pageId += step - 1;
      places.push({ pageId, seq: reader.read() });
    }
  }
  return places;
}
