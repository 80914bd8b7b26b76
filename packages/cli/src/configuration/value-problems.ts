import { UsageError } from '@linkvet/core';
import type { Problem } from './problem.js';
import type { Configuration } from './schema.js';

type Values = Pick<Configuration, 'rules' | 'excludeRules' | 'selectors' | 'group' | 'groups'>;

/** Rules and groups that there are not, and selectors that are none: else they are told by the commands alone that use them, without a line. */
export async function valueProblems({ rules, excludeRules, selectors, group, groups }: Values): Promise<Problem[]> {
  return [
    ...(await unknownRules('rules', rules)),
    ...(await unknownRules('excludeRules', excludeRules)),
    ...(await brokenSelectors(selectors)),
    ...(await unknownGroups(group, groups)),
  ];
}

async function unknownGroups(names: Values['group'], groups: Values['groups']): Promise<Problem[]> {
  if (names === undefined) return [];
  const { checkGroup } = await import('../audit/groups.js');
  const problems: Problem[] = [];
  for (const [i, name] of [names].flat().entries()) {
    const path = typeof names === 'string' ? ['group'] : ['group', i];
    problems.push(...(await problemOf(path, () => checkGroup(name, groups))));
  }
  return problems;
}

async function unknownRules(key: string, value: string | readonly string[] | undefined): Promise<Problem[]> {
  if (value === undefined) return [];
  const [{ rules }, { checkName }] = await Promise.all([import('@linkvet/core/catalogue'), import('../check-name.js')]);
  const known = rules.map(({ id }) => id);
  const problems: Problem[] = [];
  for (const [i, names] of [value].flat().entries()) {
    const path = typeof value === 'string' ? [key] : [key, i];
    for (const name of names.split(',')) {
      problems.push(...(await problemOf(path, () => checkName('rule', name.trim(), known))));
    }
  }
  return problems;
}

async function brokenSelectors(selectors: Values['selectors']): Promise<Problem[]> {
  if (selectors === undefined) return [];
  const { createSelectorEngine } = await import('@linkvet/core/extract');
  const problems: Problem[] = [];
  for (const [name, selector] of Object.entries(selectors)) {
    problems.push(...(await problemOf(['selectors', name], () => createSelectorEngine({ [name]: selector }))));
  }
  return problems;
}

/** What the attempt says of the value at that path. */
async function problemOf(path: readonly PropertyKey[], attempt: () => unknown): Promise<Problem[]> {
  try {
    await attempt();
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [{ path, message: error.message, hint: error.hint }];
  }
}
