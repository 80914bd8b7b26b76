import { terminalText } from '@linkvet/core';
import { Box, Text } from 'ink';
import { entryRow, type HostsEntry } from './hosts-entries.js';
import { Row } from './row.js';

/** The widest mark is `suspicious 25`. */
const MARK = 13;
const COLOURS: Readonly<Record<string, string>> = { strong: 'red', suspicious: 'yellow', related: 'cyan' };

interface EntryListProps {
  entries: readonly HostsEntry[];
  /** Index of the chosen entry. */
  selected: number;
  /** Lines; only so many entries are drawn. */
  height: number;
}

/** Groups, operators, money and hosts, around the chosen one. */
export function EntryList({ entries, selected, height }: EntryListProps) {
  // The chosen one stays in the middle, except near both ends.
  const top = Math.max(0, Math.min(selected - Math.floor(height / 2), entries.length - height));
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      {entries.slice(top, top + height).map((entry, index) => (
        <EntryLine key={top + index} entry={entry} isSelected={top + index === selected} />
      ))}
    </Box>
  );
}

function EntryLine({ entry, isSelected }: { entry: HostsEntry; isSelected: boolean }) {
  const { mark, label, value } = entryRow(entry);
  const colour = entry.kind === 'group' ? COLOURS[entry.group.verdict] : undefined;
  return (
    <Row isBold={isSelected} label={terminalText(label)} value={value}>
      <Text>{isSelected ? '> ' : '  '}</Text>
      <Text bold {...(colour !== undefined && { color: colour })}>
        {mark.padEnd(MARK)}
      </Text>
    </Row>
  );
}
