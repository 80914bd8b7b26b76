/// <reference lib="es2024.arraybuffer" />

type Column = Uint32Array | Float64Array | Uint8Array;

/**
 * A column of zeros whose memory can be given back at once, by `release`: what only awaits the collector adds up to as much
 * again as is in use.
 */
export function newColumn<Kind extends Column>(
  Kind: { new (buffer: ArrayBuffer): Kind; readonly BYTES_PER_ELEMENT: number },
  length: number,
): Kind {
  const bytes = length * Kind.BYTES_PER_ELEMENT;
  return new Kind(new ArrayBuffer(bytes, { maxByteLength: bytes }));
}

/** A column of twice the length, beginning with what the smaller one held, which is released. */
export function enlarged<Kind extends Column>(column: Kind): Kind {
  const larger = newColumn(column.constructor as Parameters<typeof newColumn<Kind>>[0], 2 * column.length);
  larger.set(column);
  release(column);
  return larger;
}

/** Gives the memory of columns back: they are empty after that. */
export function release(...columns: Column[]): void {
  for (const { buffer } of columns) (buffer as ArrayBuffer).resize(0);
}
