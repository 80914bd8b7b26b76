import { Box, Text } from 'ink';
import type { ReactElement } from 'react';

interface PanelProps {
  title: string;
  /** Said in place of rows when there are none. */
  empty: string;
  rows: ReactElement[];
  /** Lines, the title among them; where rows are left out, the title says how many there are. */
  height: number;
}

/** A title with rows of one line each under it. */
export function Panel({ title, empty, rows, height }: PanelProps) {
  const fitting = height - 1;
  if (fitting < 1) return null;
  return (
    <Box flexDirection="column" height={height}>
      <Text bold underline wrap="truncate-end">
        {rows.length > fitting ? `${title} (${fitting} of ${rows.length})` : title}
      </Text>
      {rows.slice(0, fitting)}
      {rows.length === 0 ? <Text dimColor>{empty}</Text> : null}
    </Box>
  );
}
