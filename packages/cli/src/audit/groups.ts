import { UsageError } from '@linkvet/core';
import { checkName } from '../check-name.js';

/** Targets as the configuration names them, by the name of their group. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** A group that a call names. */
export interface Group {
  name: string;
  targets: readonly string[];
}

/** The groups of those names, each once. Throws a UsageError for one that the configuration does not have. */
export function chooseGroups(names: readonly string[], groups: Groups | undefined): Group[] {
  const known = new Map(Object.entries(groups ?? {}));
  return [...new Set(names)].map((name) => {
    checkGroup(name, groups);
    return { name, targets: known.get(name) ?? [] };
  });
}

/** Throws a UsageError for a name that no group of the configuration has. */
export function checkGroup(name: string, groups: Groups | undefined): void {
  const known = Object.keys(groups ?? {});
  if (known.length === 0) {
    throw new UsageError(`There is no group "${name}".`, 'Give targets a name under "groups" in the configuration.');
  }
  checkName('group', name, known);
}
