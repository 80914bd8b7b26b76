import { defaultPacks, type Pack, packs, type Rule, rules } from '@linkvet/core/catalogue';
import { chooseRules, type RuleChoice } from './audit/choose-rules.js';
import { textTable } from './text-table.js';

/** What `linkvet rules --format json` prints of each. */
export interface RuleRow extends Pick<Rule, 'id' | 'severity' | 'title' | 'why' | 'fix' | 'policy' | 'packs'> {
  /** Whether it judges, as things are configured. */
  on: boolean;
}

/** Every rule, in the order of the catalogue. */
export function ruleRows(choice: RuleChoice): RuleRow[] {
  const judging = new Set<Rule>(chooseRules(rules, choice));
  return rules.map((rule) => {
    const { id, severity, title, why, fix, policy, packs } = rule;
    return { id, severity, title, why, fix, policy, packs, on: judging.has(rule) };
  });
}

/** The rules, then the packs. */
export function rulesText(rows: readonly RuleRow[], packsOn: readonly Pack[] = defaultPacks): string {
  const ruleTable = textTable(
    [{ head: 'rule' }, { head: 'severity' }, { head: 'judges' }, { head: 'packs' }, { head: 'finds' }],
    rows.map(({ id, severity, title, packs, on }) => [id, severity, on ? 'yes' : 'off', packs.join(', '), title]),
  );
  const packTable = textTable(
    [{ head: 'pack' }, { head: 'state' }, { head: 'rules', align: 'right' }, { head: 'what' }],
    (Object.keys(packs) as Pack[]).map((pack) => {
      const size = rows.filter((row) => row.packs.includes(pack)).length;
      return [pack, packsOn.includes(pack) ? 'on' : 'off', String(size), packs[pack]];
    }),
  );
  return `${ruleTable}\n${packTable}`;
}
