import { Box } from 'ink';
import type { Overview } from '../overview.js';
import { RuleList } from './rule-list.js';
import { RunHeaderView } from './run-header.js';
import { SeverityLine } from './severity-line.js';
import { Totals } from './totals.js';

/** From here on rules and totals stand side by side. */
const WIDE = 84;
/** From here on, in a narrower window, totals stand under the rules. */
const STACKED = 8;
/** Below this a rule shows only how many findings it has. */
const NARROW = 48;

interface OverviewBodyProps {
  overview: Overview;
  /** Index of the chosen rule. */
  selected: number;
  /** Where the run stands among all, e.g. `run 3, 1 of 3`. */
  position: string;
  /** Milliseconds since 1970. */
  now: number;
  columns: number;
  /** Lines. A short screen leaves out first what can be asked for elsewhere: totals, then header, never the rules. */
  height: number;
}

/** One run at a glance, in whatever room there is. */
export function OverviewBody({ overview, selected, position, now, columns, height }: OverviewBodyProps) {
  const headerLines = height >= 12 ? 3 : height >= 7 ? 2 : 1;
  const gap = height >= 16 ? 1 : 0;
  const lines = Math.max(1, height - headerLines - 1 - 2 * gap);
  const isWide = columns >= WIDE;
  const isStacked = !isWide && lines >= STACKED;
  const ruleLines = isStacked ? Math.min(Math.max(overview.rules.length, 1), lines >> 1) : lines;
  const totalLines = isStacked ? lines - ruleLines - 1 : lines;
  const ruleColumns = isWide ? Math.floor((columns - 2) * 0.55) : columns;
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      <RunHeaderView run={overview.run} pages={overview.pages} position={position} now={now} height={headerLines} />
      <Box marginTop={gap} marginBottom={gap}>
        <SeverityLine findings={overview.findings} />
      </Box>
      <Box flexDirection={isWide ? 'row' : 'column'} columnGap={2} rowGap={1} height={lines} overflow="hidden">
        <Box width={ruleColumns} height={ruleLines} flexShrink={0} flexDirection="column">
          <RuleList rules={overview.rules} selected={selected} height={ruleLines} isNarrow={ruleColumns < NARROW} />
        </Box>
        {isWide || isStacked ? (
          <Box flexGrow={1} flexShrink={1} minWidth={0} flexDirection="column">
            <Totals overview={overview} height={totalLines} />
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
