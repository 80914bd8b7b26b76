import { terminalText } from '@linkvet/core';
import { count, type HostsOverview, isFarmVerdict, type Overview, runName } from '@linkvet/core/report';
import { Box, Text } from 'ink';
import { Detail } from './detail.js';
import { EntryList } from './entry-list.js';
import type { DetailLine } from './hosts-detail.js';
import type { HostsEntry } from './hosts-entries.js';
import type { HostsLayout } from './hosts-layout.js';
import { Row } from './row.js';

interface HostsBodyProps {
  overview: Overview;
  hosts: HostsOverview;
  entries: readonly HostsEntry[];
  /** Index of the chosen entry. */
  selected: number;
  /** What is known of it, and lines of that which are left out at the top. */
  detail: readonly DetailLine[];
  offset: number;
  /** Whether the run has: before that it is not known what hosts have in common. */
  hasEnded: boolean;
  /** Where the run stands among all, e.g. `run 3 (newest of 3)`. */
  position: string;
  layout: HostsLayout;
  columns: number;
  /** Lines. */
  height: number;
}

/** Who runs which hosts, which list each other in bulk, and where the money goes. */
export function HostsBody(props: HostsBodyProps) {
  const { overview, hosts, entries, selected, detail, offset, hasEnded, position, layout, columns, height } = props;
  const { header, gap, isWide } = layout;
  return (
    <Box flexDirection="column" width={columns} height={height} overflow="hidden">
      <Row isBold label={terminalText(runName(overview.run))} value={position} />
      {header > 1 ? <Text wrap="truncate-end">{hasEnded ? sumOf(hosts) : overview.run.state}</Text> : null}
      <Box marginTop={gap} flexDirection={isWide ? 'row' : 'column'} columnGap={2} rowGap={gap}>
        {entries.length === 0 ? (
          <Text dimColor>{hasEnded ? NOTHING_READ : NOT_YET}</Text>
        ) : (
          <Box width={layout.listColumns} flexShrink={0} flexDirection="column">
            <EntryList entries={entries} selected={selected} height={layout.list} />
          </Box>
        )}
        {layout.detail > 0 && entries.length > 0 ? (
          <Box width={layout.detailColumns} flexShrink={0} flexDirection="column">
            <Detail lines={detail} offset={offset} height={layout.detail} />
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}

const NOT_YET = 'What hosts have in common is known when the run has ended.';
const NOTHING_READ = 'No page of any host was read.';

/** `4 hosts, 1 operator, 1 group of hosts that list each other in bulk`. */
function sumOf({ hosts, operators, groups }: HostsOverview): string {
  const farms = groups.filter(isFarmVerdict).length;
  const found = [
    ...(operators.length > 0 ? [count(operators.length, 'operator')] : []),
    ...(farms > 0 ? [`${count(farms, 'group')} with links in bulk`] : []),
  ];
  return [count(hosts.length, 'host'), ...(found.length > 0 ? found : ['nothing in common'])].join(', ');
}
