import { Readable, Writable } from 'node:stream';
import { type GivenIo, main, type Signal } from '../src/main.js';

export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** A clock that stands still. */
const NOON = new Date('2026-01-02T12:00:00.000Z');

/** Runs one call in this process, without a terminal; what is given stands in for a part of the world. */
export async function linkvet(argv: readonly string[], given: Partial<GivenIo> = {}): Promise<Outcome> {
  const stdout = new Captured();
  const stderr = new Captured();
  const exitCode = await main(argv, { stdout, stderr, versions: process.versions, now: () => NOON, ...given });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** A stream that keeps what is written to it. */
export class Captured extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export function input(text: string): Readable {
  return Readable.from([text]);
}

/** Signals that a test sends. */
export class Signals {
  readonly #listeners = new Set<(signal: Signal) => void>();

  readonly onInterrupt = (listener: (signal: Signal) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  send(signal: Signal): void {
    for (const listener of this.#listeners) listener(signal);
  }
}
