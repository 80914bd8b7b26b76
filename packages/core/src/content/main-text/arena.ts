/** Cuts columns of integers from one piece of memory: a page needs fifty of them, and memory is dear by the piece. */
export class Arena {
  private readonly buffer: ArrayBuffer;
  private used = 0;

  /** @param values in all columns together */
  constructor(values: number) {
    this.buffer = new ArrayBuffer(values * Int32Array.BYTES_PER_ELEMENT);
  }

  take(length: number): Int32Array {
    const column = new Int32Array(this.buffer, this.used * Int32Array.BYTES_PER_ELEMENT, length);
    this.used += length;
    return column;
  }
}
