import type { AdSystemDefinition, NetworkDefinition, ParameterMeaning, SlotMeaning } from './define.js';
import { isPattern } from './url-rule.js';

/** Bounds of a definition: more than this no network has, and each entry would make every URL cost more. */
export const MOST = {
  rules: 200,
  hosts: 1_000,
  hostsOfAll: 5_000,
  patterns: 100,
  patternsOfAll: 500,
  parameters: 100,
  conditions: 20,
  values: 20,
};

const ID = /^[a-z0-9_]{1,60}$/;
const YEAR = /^\d{4}$/;

/** What is wrong with what every definition has. */
export function describedProblems(definition: NetworkDefinition | AdSystemDefinition): string[] {
  const { id, name, description, source, ended } = definition;
  const problems: string[] = [];
  if (!ID.test(id)) problems.push(`"${id}" is no id: lower-case letters, digits and _`);
  for (const [field, text] of Object.entries({ name, description, source })) {
    if (text.trim() === '') problems.push(`${field} is empty`);
  }
  if (ended !== undefined && !YEAR.test(ended)) problems.push(`"${ended}" is no year`);
  return problems;
}

/** What is wrong with the words that say what a value means. */
export function meaningProblems(
  meanings: Readonly<Record<string, ParameterMeaning | SlotMeaning>>,
  known: ReadonlySet<string>,
): string[] {
  return Object.entries(meanings).flatMap(([name, meaning]) => {
    if (name === '') return ['a value needs a name'];
    if (!isPattern(meaning)) return oneOf(name, meaning, known);
    return [...tooMany(`patterns of ${name}`, [meaning].flat(), MOST.values)];
  });
}

export function tooMany(what: string, list: readonly unknown[] = [], most: number): string[] {
  return list.length > most ? [`has more than ${most} ${what}`] : [];
}

export function oneOf(what: string, value: string | undefined, known: ReadonlySet<string>): string[] {
  return value === undefined || known.has(value) ? [] : [`${what}: "${value}" is none of ${[...known].join(', ')}`];
}

/** The message of what is thrown. */
export function compileProblems(compile: () => unknown): string[] {
  try {
    compile();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** What a check finds; a definition of another shape, which it cannot read, is a problem and no fault of ours. */
export function shapedProblems(check: () => string[]): string[] {
  try {
    return [...new Set(check())];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [`is not shaped as a definition: ${error.message}`];
  }
}

/** The problems of each entry of a list, with its place. */
export function inList<Item>(list: string, items: readonly Item[], problemsOf: (item: Item) => string[]): string[] {
  return items.flatMap((item, i) =>
    shapedProblems(() => problemsOf(item)).map((problem) => `${list}[${i}]: ${problem}`),
  );
}
