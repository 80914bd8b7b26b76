import { UsageError } from '@linkvet/core';
import { defaultPacks, type Pack } from '@linkvet/core/catalogue';
import { checkName } from '../check-name.js';

/** What decides which rules judge; what is absent was not said. */
export interface RuleChoice {
  /** Ids: only these rules, whatever packs are on. */
  rules?: readonly string[] | undefined;
  /** Ids: not these, whatever else is said. */
  excludeRules?: readonly string[] | undefined;
  /** The packs that are on. */
  packs?: readonly Pack[] | undefined;
}

/** The rules that judge: those of no pack, and those of a pack that is on. Throws a UsageError for an unknown id. */
export function chooseRules<Rule extends { id: string; packs: readonly Pack[] }>(
  rules: readonly Rule[],
  { rules: only, excludeRules: excluded = [], packs = defaultPacks }: RuleChoice,
): Rule[] {
  const known = rules.map((rule) => rule.id);
  for (const id of [...(only ?? []), ...excluded]) checkName('rule', id, known);
  const isOn = (rule: Rule) => rule.packs.length === 0 || rule.packs.some((pack) => packs.includes(pack));
  const chosen = rules.filter((rule) => (only ? only.includes(rule.id) : isOn(rule)) && !excluded.includes(rule.id));
  if (chosen.length === 0)
    throw new UsageError('No rule is left.', '--rules and --exclude-rules leave out all of them.');
  return chosen;
}
