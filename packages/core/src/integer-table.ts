/** Entries that are kept together: what is asked for lies close together, because ids are given in the order of reading. */
const pageSize = 1024;

/**
 * Integers by id, both from 0 to 4,294,967,295; 0 where none was set. Ids may be few among many: memory is taken for the
 * neighbourhood of each, four bytes an id.
 */
export class IntegerTable {
  readonly #pages: (Uint32Array | undefined)[] = [];

  get(id: number): number {
    return this.#pages[id >>> 10]?.[id & (pageSize - 1)] ?? 0;
  }

  set(id: number, integer: number): void {
    const page = id >>> 10;
    this.#pages[page] ??= new Uint32Array(pageSize);
    (this.#pages[page] as Uint32Array)[id & (pageSize - 1)] = integer;
  }
}
