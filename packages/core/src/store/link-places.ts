/** Where a link stands: its page, and its position among the links of that page. */
export interface LinkPlace {
  pageId: number;
  seq: number;
}

/** Positions on one page: a place is the id of its page times this and the position. */
const positions = 65_536;
/** Bytes of a packed place at most: of the step to its page, and of its position. */
const longestPlace = 9;

/** What a list of places packs to. */
export interface PackedPlaces {
  links: number;
  pages: number;
  places: Buffer;
}

/**
 * Packs places: for each the step from the page before it and the seq, as variable-length integers of seven bits a byte,
 * the lowest first. Two or three bytes a link, where a row would take seventeen. A zero stands in front and sets the page
 * back to none, so what was packed apart may be put one after the other.
 * @param places as `placeOf` gives them, from the first page to the last
 */
export function packPlaces(places: readonly number[]): PackedPlaces {
  const bytes = Buffer.allocUnsafe(1 + places.length * longestPlace);
  let at = 0;
  const push = (integer: number) => {
    let rest = integer;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) | 128;
    bytes[at++] = rest;
  };
  push(0);
  let pages = 0;
  let last = 0;
  for (const place of places) {
    const pageId = Math.floor(place / positions);
    if (pageId !== last) pages++;
    // One more than the step, so that no step is zero.
    push(pageId - last + 1);
    push(place % positions);
    last = pageId;
  }
  return { links: places.length, pages, places: bytes.subarray(0, at) };
}

/** A place as one number, which sorts like page and seq. */
export function placeOf(pageId: number, seq: number): number {
  return pageId * positions + seq;
}

export function unpackPlaces(packed: Buffer): LinkPlace[] {
  const places: LinkPlace[] = [];
  let at = 0;
  let pageId = 0;
  const readInteger = () => {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = packed[at++] ?? 0;
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  };
  while (at < packed.length) {
    const step = readInteger();
    if (step === 0) pageId = 0;
    else {
      pageId += step - 1;
      places.push({ pageId, seq: readInteger() });
    }
  }
  return places;
}
