import { detach } from './detach.js';

/**
 * A map that stays small: of two generations the older is dropped when the younger is full. What is asked for again and
 * again moves to the younger one and stays. A text is copied before it becomes a key, so that none keeps a page's source alive.
 */
export class BoundedMap<Key, Value> {
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();
  readonly #generation: number;

  /** @param generation entries in a generation; at most twice as many are kept */
  constructor(generation: number) {
    this.#generation = generation;
  }

  get(key: Key): Value | undefined {
    const value = this.#young.get(key);
    if (value !== undefined) return value;
    const older = this.#old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: Key, value: Value): void {
    if (this.#young.size >= this.#generation) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(typeof key === 'string' ? (detach(key) as Key) : key, value);
  }
}
