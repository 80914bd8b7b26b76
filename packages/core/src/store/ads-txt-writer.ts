import type { SourceEvent } from '../model.js';
import type { RunContext } from './run-context.js';

/** Writes ads.txt files and sellers. What comes again, after a kill, takes the place of what was there. */
export class AdsTxtWriter {
  readonly #context: RunContext;

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** Inside a write. */
  write(_event: SourceEvent & { type: 'ads-txt' | 'sellers' }): void {
    void this.#context;
  }
}
