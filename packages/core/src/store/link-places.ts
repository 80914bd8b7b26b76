/** Where a link stands: its page, and its position among the links of that page. */
export interface LinkPlace {
  pageId: number;
  seq: number;
}

/**
 * Packs places that are sorted by page and seq: for each the step from the page before it and the seq, as variable-length
 * integers of seven bits a byte, the lowest first. Two or three bytes a link, where a row would take seventeen. A zero stands
 * in front and sets the page back to none, so what was packed apart may be put one after the other.
 */
export function packPlaces(places: readonly LinkPlace[]): Buffer {
  const bytes: number[] = [0];
  let last = 0;
  for (const { pageId, seq } of places) {
    // One more than the step, so that no step is zero.
    pushInteger(bytes, pageId - last + 1);
    pushInteger(bytes, seq);
    last = pageId;
  }
  return Buffer.from(bytes);
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

function pushInteger(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
