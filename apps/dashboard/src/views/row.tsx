import { Box, Text } from 'ink';
import type { ReactNode } from 'react';

interface RowProps {
  /** Cut at the end when there is no room. */
  label: string;
  /** Stands at the right edge, whole. */
  value: string;
  /** Stands before the label, whole. */
  children?: ReactNode;
  isBold?: boolean;
}

/** One line with a label at the left edge and a value at the right one. */
export function Row({ label, value, children, isBold = false }: RowProps) {
  return (
    <Box height={1} gap={1}>
      {children === undefined ? null : <Box flexShrink={0}>{children}</Box>}
      <Box flexGrow={1} flexShrink={1} minWidth={0}>
        <Text bold={isBold} wrap="truncate-end">
          {label}
        </Text>
      </Box>
      {value === '' ? null : (
        <Box flexShrink={0}>
          <Text>{value}</Text>
        </Box>
      )}
    </Box>
  );
}
