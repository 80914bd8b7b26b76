import type { Severity } from '@linkvet/core';
import { Text } from 'ink';

/** A letter carries the meaning; colour only helps to find it. */
const MARKS: Record<Severity, { letter: string; colour: string }> = {
  error: { letter: 'E', colour: 'red' },
  warning: { letter: 'W', colour: 'yellow' },
  notice: { letter: 'N', colour: 'cyan' },
};

/** `E`, `W` or `N`. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { letter, colour } = MARKS[severity];
  return (
    <Text bold color={colour}>
      {letter}
    </Text>
  );
}
