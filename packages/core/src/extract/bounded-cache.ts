/**
 * A cache that stays small: two generations, the older of which is dropped when the younger is full. What is asked for
 * again and again moves to the younger one and stays.
 */
export class BoundedCache<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();
  private readonly generationSize: number;

  constructor(generationSize: number) {
    this.generationSize = generationSize;
  }

  get(key: string): Value | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  /** The key is copied: a slice of a page's source would keep the whole page in memory. */
  set(key: string, value: Value): void {
    if (this.young.size >= this.generationSize) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(detach(key), value);
  }
}

/** A copy of a string that shares no memory with the longer string it may be a slice of. */
export function detach(text: string): string {
  // V8 never copies a slice by itself. Joining makes a new flat string once its characters are asked for.
  return ` ${text}`.slice(1);
}
