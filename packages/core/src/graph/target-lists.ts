/** Bytes that are asked for at once; a longer list gets as many as it needs. */
const chunkSize = 1 << 20;
/** Bytes of an integer of 32 bits at most. */
const longestInteger = 5;

/**
 * Lists of ascending integers of 32 bits, in a few bytes an entry: each as the step from the one before it, seven bits a byte,
 * the lowest first, the eighth set where more follow.
 */
export class TargetLists {
  readonly #chunks: Uint8Array[] = [];
  #free = 0;
  readonly #starts: number[] = [];
  readonly #chunkOf: number[] = [];
  readonly #lengths: number[] = [];
  /** Entries of the longest list. */
  longest = 0;

  /** How many lists there are. */
  get count(): number {
    return this.#lengths.length;
  }

  lengthOf(list: number): number {
    return this.#lengths[list] as number;
  }

  /** @param integers ascending; the list's number is how many there were before it */
  add(integers: ArrayLike<number>): void {
    const { length } = integers;
    const most = length * longestInteger;
    if (this.#chunks.length === 0 || (this.#chunks.at(-1) as Uint8Array).length - this.#free < most) {
      this.#chunks.push(new Uint8Array(Math.max(chunkSize, most)));
      this.#free = 0;
    }
    this.#chunkOf.push(this.#chunks.length - 1);
    this.#starts.push(this.#free);
    this.#lengths.push(length);
    this.longest = Math.max(this.longest, length);
    this.#free = pack(integers, length, this.#chunks.at(-1) as Uint8Array, this.#free);
  }

  /**
   * Puts a list into `into`.
   * @returns how many entries it has
   */
  read(list: number, into: Uint32Array): number {
    const bytes = this.#chunks[this.#chunkOf[list] as number] as Uint8Array;
    const length = this.lengthOf(list);
    let at = this.#starts[list] as number;
    let last = 0;
    for (let entry = 0; entry < length; entry++) {
      let byte = bytes[at++] as number;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number;
        step |= (byte & 127) << shift;
      }
      last += step >>> 0;
      into[entry] = last;
    }
    return length;
  }

  /** Puts a list of as many integers, none of them larger, in the place of another. */
  replace(list: number, integers: ArrayLike<number>, length: number): void {
    this.#lengths[list] = length;
    pack(integers, length, this.#chunks[this.#chunkOf[list] as number] as Uint8Array, this.#starts[list] as number);
  }
}

/** @returns where the next list may begin */
function pack(integers: ArrayLike<number>, length: number, bytes: Uint8Array, from: number): number {
  let at = from;
  let last = 0;
  for (let entry = 0; entry < length; entry++) {
    const integer = integers[entry] as number;
    let rest = integer - last;
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
    last = integer;
  }
  return at;
}
