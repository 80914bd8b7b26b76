import type { Severity } from '@linkvet/core';
import { count } from '@linkvet/core/report';
import { Box, Text } from 'ink';
import { SeverityMark } from './severity-mark.js';

const ORDER: Severity[] = ['error', 'warning', 'notice'];

/** How many findings of each severity. */
export function SeverityLine({ findings }: { findings: Record<Severity, number> }) {
  return (
    <Box height={1} gap={2} overflow="hidden">
      {ORDER.map((severity) => (
        <Box key={severity} flexShrink={0} gap={1}>
          <SeverityMark severity={severity} />
          <Text>{count(findings[severity], severity)}</Text>
        </Box>
      ))}
    </Box>
  );
}
