import { UsageError } from '@linkvet/core';
import { checkName } from '../check-name.js';

/** The rules that are named, or all, without the excluded ones. Throws a UsageError for an unknown id. */
export function chooseRules<Rule extends { id: string }>(
  rules: readonly Rule[],
  only: readonly string[] | undefined,
  excluded: readonly string[] | undefined,
): Rule[] {
  const known = rules.map((rule) => rule.id);
  for (const id of [...(only ?? []), ...(excluded ?? [])]) checkName('rule', id, known);
  const chosen = rules.filter(({ id }) => (only?.includes(id) ?? true) && !excluded?.includes(id));
  if (chosen.length === 0)
    throw new UsageError('No rule is left.', '--rules and --exclude-rules leave out all of them.');
  return chosen;
}
