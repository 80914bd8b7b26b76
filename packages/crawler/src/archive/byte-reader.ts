/** A place where bytes are missing or wrong: what follows does not continue what came before. */
export class Gap {
  /** What is wrong, in one sentence. */
  readonly detail: string;

  constructor(detail: string) {
    this.detail = detail;
  }
}

const NOTHING = Buffer.alloc(0);

export type ByteStream = AsyncIterable<Buffer | Gap>;

/**
 * Reads a stream of bytes ahead, as far as it is asked to and no further. A gap ends what can be read until it is
 * passed.
 */
export class ByteReader {
  /** Bytes dropped so far. */
  position = 0;
  readonly #source: AsyncIterator<Buffer | Gap>;
  readonly #chunks: Buffer[] = [];
  #buffered = 0;
  #stop: Gap | 'end' | null = null;

  constructor(stream: ByteStream) {
    this.#source = stream[Symbol.asyncIterator]();
  }

  /** Bytes that are there without waiting. */
  get buffered(): number {
    return this.#buffered;
  }

  /** Whether the stream ends, without a gap, behind what is there. */
  get isLast(): boolean {
    return this.#stop === 'end';
  }

  /** Reads ahead until so many bytes are there; false when there are fewer before the next gap or the end. */
  async fill(size: number): Promise<boolean> {
    while (this.#buffered < size && this.#stop === null) await this.#pull();
    return this.#buffered >= size;
  }

  /** The next bytes, at most `size` and no more than are there. */
  peek(size: number): Buffer {
    const wanted = Math.min(size, this.#buffered);
    let first = this.#chunks[0] ?? NOTHING;
    if (first.length < wanted) {
      let count = 0;
      for (let length = 0; length < wanted; count++) length += this.#chunks[count]?.length ?? 0;
      // Whole chunks are joined, so that who looks again, a little further on, copies nothing twice.
      first = Buffer.concat(this.#chunks.splice(0, count));
      this.#chunks.unshift(first);
    }
    return first.subarray(0, wanted);
  }

  /** A few bytes that begin so far ahead, as many of them as are there; what stands before them is not copied. */
  peekAt(start: number, size: number): Buffer {
    const parts: Buffer[] = [];
    let ahead = -start;
    for (const chunk of this.#chunks) {
      if (ahead >= size) break;
      if (ahead + chunk.length > 0) parts.push(chunk.subarray(Math.max(0, -ahead), Math.max(0, size - ahead)));
      ahead += chunk.length;
    }
    return Buffer.concat(parts);
  }

  /** The next bytes that need no copying; empty when none are there. */
  peekChunk(): Buffer {
    return this.#chunks[0] ?? NOTHING;
  }

  /** Moves on by so many bytes, or by all that are there. */
  drop(size: number): void {
    let left = Math.min(size, this.#buffered);
    this.position += left;
    this.#buffered -= left;
    for (let first = this.#chunks[0]; left > 0 && first !== undefined; first = this.#chunks[0]) {
      if (first.length > left) this.#chunks[0] = first.subarray(left);
      else this.#chunks.shift();
      left -= Math.min(left, first.length);
    }
  }

  /** Moves on by any number of bytes; false when there are fewer before the next gap or the end. */
  async skip(size: number): Promise<boolean> {
    let left = size;
    while (left > 0 && (await this.fill(1))) {
      const step = Math.min(left, this.#buffered);
      this.drop(step);
      left -= step;
    }
    return left === 0;
  }

  /** Drops what is there and goes past the gap behind it; null at the end of the stream. Only where `fill` said no. */
  pass(): Gap | null {
    this.drop(this.#buffered);
    const gap = this.#stop;
    if (gap === 'end' || gap === null) return null;
    this.#stop = null;
    return gap;
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #pull(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done === true) this.#stop = 'end';
    else if (value instanceof Gap) this.#stop = value;
    else if (value.length > 0) {
      this.#chunks.push(value);
      this.#buffered += value.length;
    }
  }
}
