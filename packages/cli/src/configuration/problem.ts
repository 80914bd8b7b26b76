import { UsageError } from '@linkvet/core';

/** Something in the configuration that cannot be used. */
export interface Problem {
  /** Leads to it; empty for the whole. */
  path: readonly PropertyKey[];
  /** A sentence without its end. */
  message: string;
  /** What to do, in one sentence; '' when there is nothing to say. */
  hint: string;
}

/** A problem whose message names the key. */
export function problemAt(path: readonly PropertyKey[], message: string, hint = ''): Problem {
  return { path, message: path.length > 0 ? `${path.join('.')}: ${message}` : message, hint };
}

/** A value of the configuration that turned out to be of no use when it was used; its file and line are named where the file is known. */
export class ConfiguredValueError extends UsageError {
  /** Leads to the value. */
  readonly path: readonly PropertyKey[];

  constructor(path: readonly PropertyKey[], message: string, hint = '') {
    super(message, hint);
    this.path = path;
  }
}
