import type { Command } from 'commander';
import type { Io } from './io.js';

/** What a command gets besides its arguments. */
export interface Shell {
  io: Io;
  /** Wraps an action: the number it resolves to becomes the exit code. */
  ends: <Arguments extends unknown[]>(
    action: (...args: Arguments) => Promise<number>,
  ) => (...args: Arguments) => Promise<void>;
}

/** Adds one command to the program. Whatever is heavy is imported in its action, so that `--help` costs nothing. */
export type AddCommand = (program: Command, shell: Shell) => void;
