import { grouped, spread } from '@linkvet/core/report';
import type { RuleCount } from '@linkvet/core/store';
import { Box, Text } from 'ink';
import { Row } from './row.js';
import { SeverityMark } from './severity-mark.js';

interface RuleListProps {
  rules: RuleCount[];
  /** Index of the chosen rule. */
  selected: number;
  /** Lines; only so many rules are drawn. */
  height: number;
  /** Leaves out on how many pages a rule found something. */
  isNarrow: boolean;
}

/** Rules with their findings, around the chosen one. */
export function RuleList({ rules, selected, height, isNarrow }: RuleListProps) {
  if (rules.length === 0) return <Text dimColor>No findings.</Text>;
  // The chosen rule stays in the middle, except near both ends.
  const top = Math.max(0, Math.min(selected - Math.floor(height / 2), rules.length - height));
  return (
    <Box flexDirection="column" height={height}>
      {rules.slice(top, top + height).map((rule, index) => (
        <RuleRow
          key={`${rule.rule} ${rule.severity}`}
          rule={rule}
          isSelected={top + index === selected}
          isNarrow={isNarrow}
        />
      ))}
    </Box>
  );
}

interface RuleRowProps {
  rule: RuleCount;
  isSelected: boolean;
  isNarrow: boolean;
}

function RuleRow({ rule, isSelected, isNarrow }: RuleRowProps) {
  return (
    <Row isBold={isSelected} label={rule.rule} value={isNarrow ? grouped(rule.findings) : spread(rule)}>
      <Text>{isSelected ? '> ' : '  '}</Text>
      <SeverityMark severity={rule.severity} />
    </Row>
  );
}
