import type { Overview } from '@linkvet/core/report';
import { Box } from 'ink';
import { layOutOverview } from './overview-layout.js';
import { RuleDetail } from './rule-detail.js';
import { RuleList } from './rule-list.js';
import { RunHeaderView } from './run-header.js';
import { SeverityLine } from './severity-line.js';
import { Totals } from './totals.js';

interface OverviewBodyProps {
  overview: Overview;
  /** Index of the chosen rule. */
  selected: number;
  /** The chosen rule in words; absent when this version does not know it. */
  rule: { title: string; why: string; fix: string } | undefined;
  /** Lists the findings of the chosen rule. */
  command: string;
  /** Where the run stands among all, e.g. `run 3 (newest of 3)`. */
  position: string;
  /** Milliseconds since 1970. */
  now: number;
  columns: number;
  /** Lines. */
  height: number;
}

/** One run at a glance, in whatever room there is. */
export function OverviewBody({ overview, selected, rule, command, position, now, columns, height }: OverviewBodyProps) {
  const layout = layOutOverview(columns, height, overview.rules.length, command);
  const isWide = layout.arrangement === 'side-by-side';
  return (
    <Box flexDirection="column" width={columns} height={height} overflow="hidden">
      <RunHeaderView
        run={overview.run}
        pages={overview.pages}
        missingFiles={overview.missingFiles}
        position={position}
        now={now}
        height={layout.header}
      />
      <Box marginTop={layout.gap} marginBottom={layout.gap}>
        <SeverityLine findings={overview.findings} />
      </Box>
      <Box flexDirection={isWide ? 'row' : 'column'} columnGap={2} rowGap={1} height={layout.body} overflow="hidden">
        <Box width={layout.ruleColumns} height={layout.rules} flexShrink={0} flexDirection="column">
          <RuleList rules={overview.rules} selected={selected} height={layout.list} isNarrow={layout.isNarrow} />
          {layout.detail > 0 ? (
            <Box marginTop={1}>
              <RuleDetail rule={rule} command={command} height={layout.detail - 1} />
            </Box>
          ) : null}
        </Box>
        {layout.totals > 0 ? (
          <Box flexGrow={1} flexShrink={1} minWidth={0} flexDirection="column">
            <Totals
              overview={overview}
              columns={isWide ? columns - layout.ruleColumns - 2 : columns}
              height={layout.totals}
            />
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
