import { Box, Text } from 'ink';
import type { ReactElement } from 'react';

interface PanelProps {
  title: string;
  /** Said in place of rows when there are none. */
  empty: string;
  rows: ReactElement[];
  /** Lines, the title among them; what does not fit is counted in the last one. */
  height: number;
}

/** A title with rows of one line each under it. */
export function Panel({ title, empty, rows, height }: PanelProps) {
  if (height < 2) return null;
  const fitting = rows.length <= height - 1 ? rows.length : height - 2;
  return (
    <Box flexDirection="column" height={height}>
      <Text bold underline wrap="truncate-end">
        {title}
      </Text>
      {rows.slice(0, fitting)}
      {rows.length === 0 ? <Text dimColor>{empty}</Text> : null}
      {fitting < rows.length ? <Text dimColor>{`and ${rows.length - fitting} more`}</Text> : null}
    </Box>
  );
}
