import type { QueuedUrl } from '@linkvet/core';
import { Fifo } from './fifo.js';

/** What waits for its level or for room, and what was begun of it, by depth. */
export class Levels {
  /** Claimed, and not begun. */
  readonly #held = new Map<number, Fifo<QueuedUrl>>();
  /** Visits that are not committed yet. */
  readonly #open = new Map<number, number>();

  /** None of a deeper level may begin. Infinity when nothing waits and nothing is open. */
  get level(): number {
    return Math.min(...this.#open.keys(), ...this.#held.keys());
  }

  hold(queued: QueuedUrl): void {
    const level = this.#held.get(queued.depth) ?? new Fifo();
    this.#held.set(queued.depth, level);
    level.add(queued);
  }

  /** The next that waits on the level. */
  take(level: number): QueuedUrl | null {
    const held = this.#held.get(level);
    const queued = held?.take() ?? null;
    if (held?.size === 0) this.#held.delete(level);
    return queued;
  }

  begin({ depth }: QueuedUrl): void {
    this.#open.set(depth, (this.#open.get(depth) ?? 0) + 1);
  }

  end({ depth }: QueuedUrl): void {
    const count = (this.#open.get(depth) ?? 0) - 1;
    if (count > 0) this.#open.set(depth, count);
    else this.#open.delete(depth);
  }

  /** Everything that waits, the nearest level first. */
  *drain(): Generator<QueuedUrl> {
    for (const level of [...this.#held.keys()].sort((a, b) => a - b)) {
      for (let queued = this.take(level); queued !== null; queued = this.take(level)) yield queued;
    }
  }
}
