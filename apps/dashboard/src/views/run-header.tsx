import type { PageCounts, RunState } from '@linkvet/core';
import { terminalText } from '@linkvet/core';
import { age, pageStates, type RunHeader, runName } from '@linkvet/core/report';
import { Box, Text } from 'ink';
import { Row } from './row.js';

const COLOURS: Record<RunState, string> = {
  running: 'green',
  complete: 'green',
  partial: 'yellow',
  interrupted: 'yellow',
};

interface RunHeaderViewProps {
  run: RunHeader;
  pages: PageCounts;
  /** How many of the failed ones are links of a folder that lead to none of its files. */
  missingFiles: number;
  /** Where the run stands among all, e.g. `run 3 (newest of 3)`. */
  position: string;
  /** Milliseconds since 1970. */
  now: number;
  /** 1 to 3 lines. */
  height: number;
}

/** Which run this is, how it went and how far it came. */
export function RunHeaderView({ run, pages, missingFiles, position, now, height }: RunHeaderViewProps) {
  return (
    <Box flexDirection="column" height={height}>
      <Row isBold label={terminalText(runName(run))} value={height > 1 ? position : run.state} />
      {height > 1 ? (
        <Text wrap="truncate-end">
          <Text bold color={COLOURS[run.state]}>
            {run.state}
          </Text>
          {`  ${age(run, now)}`}
        </Text>
      ) : null}
      {height > 2 ? <Text wrap="truncate-end">{pageStates(pages, missingFiles)}</Text> : null}
    </Box>
  );
}
