/*
 * Integers from zero up in as few bytes as they need: seven bits a byte, the lowest first, the eighth set where more follow.
 */

/** Bytes of one at most: 53 bits. */
const longestInteger = 8;

/** Packs integers one after the other. */
export class IntegerWriter {
  readonly #bytes: Buffer;
  #at = 0;

  /** @param most integers that will be written */
  constructor(most: number) {
    this.#bytes = Buffer.allocUnsafe(most * longestInteger);
  }

  write(integer: number): void {
    let rest = integer;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes[this.#at++] = (rest % 128) | 128;
    this.#bytes[this.#at++] = rest;
  }

  /** A copy of what was written. */
  take(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#at));
  }
}

/** Reads what an `IntegerWriter` wrote; behind the end come zeros. */
export class IntegerReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  read(): number {
    const first = this.#bytes[this.#at++] ?? 0;
    if (first < 128) return first;
    let value = first & 127;
    for (let weight = 128; ; weight *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  }

  /** Passes over so many integers. */
  skip(integers: number): void {
    for (let left = integers; left > 0 && !this.isAtEnd; this.#at++) {
      if ((this.#bytes[this.#at] as number) < 128) left--;
    }
  }
}
