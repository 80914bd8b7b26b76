import type { NoteCode, SourceEvent } from '@linkvet/core';

export type Note = Extract<SourceEvent, { type: 'note' }>;

/** Notes that wait to be told: they go out before the event that gave rise to them. */
export class Notes {
  #waiting: Note[] = [];

  add(code: NoteCode, subject: string, detail: string, incomplete: boolean): void {
    this.#waiting.push({ type: 'note', code, subject, detail, incomplete });
  }

  /** Those that wait, in their order; they are told once. */
  take(): Note[] {
    if (this.#waiting.length === 0) return [];
    const told = this.#waiting;
    this.#waiting = [];
    return told;
  }
}
