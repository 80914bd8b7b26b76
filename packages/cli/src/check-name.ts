import { UsageError } from '@linkvet/core';
import { suggest } from './suggest.js';

/** Throws a UsageError for a name that is none of the known ones. */
export function checkName(kind: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new UsageError(`There is no ${kind} "${name}".`, suggest(name, known) || `There are: ${known.join(', ')}.`);
}
