import { UsageError } from '@linkvet/core';
import { suggest } from './suggest.js';

/** More names than this are no help on one line. */
const MOST_LISTED = 20;

/** Throws a UsageError for a name that is none of the known ones. */
export function checkName(kind: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const list = known.length <= MOST_LISTED ? `There are: ${known.join(', ')}.` : '';
  throw new UsageError(`There is no ${kind} "${name}".`, suggest(name, known) || list);
}
