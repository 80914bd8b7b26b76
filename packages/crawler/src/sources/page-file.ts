import { readFileSync, statSync } from 'node:fs';
import { MAX_BODY_BYTES } from '../limits.js';

/** The bytes of a file, null when there are too many of them, or a sentence that says why it cannot be read. */
export function readPageFile(file: string): Buffer | null | string {
  try {
    return statSync(file).size > MAX_BODY_BYTES ? null : readFileSync(file);
  } catch (error) {
    return `The file cannot be read: ${error instanceof Error && 'code' in error ? error.code : error}`;
  }
}
