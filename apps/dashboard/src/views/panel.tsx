import { Box, Text } from 'ink';
import type { ReactElement } from 'react';

export interface PanelRow {
  element: ReactElement;
  /** Lines. */
  lines: number;
}

interface PanelProps {
  title: string;
  /** Said in place of rows when there are none. */
  empty: string;
  rows: PanelRow[];
  /** Lines, the title among them; where rows are left out, the title says how many there are. */
  height: number;
}

/** A title with rows under it. */
export function Panel({ title, empty, rows, height }: PanelProps) {
  if (height < 2) return null;
  const shown = rows.filter((_, index) => linesOf(rows.slice(0, index + 1)) <= height - 1);
  // Of a first row that is too high its beginning is seen.
  const fitting = Math.max(1, shown.length);
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      <Text bold underline wrap="truncate-end">
        {rows.length > fitting ? `${title} (${fitting} of ${rows.length})` : title}
      </Text>
      {rows.slice(0, fitting).map(({ element }) => element)}
      {rows.length === 0 ? <Text dimColor>{empty}</Text> : null}
    </Box>
  );
}

export function linesOf(rows: readonly PanelRow[]): number {
  return rows.reduce((sum, { lines }) => sum + lines, 0);
}
