import { Box, Text } from 'ink';
import type { DetailLine } from './hosts-detail.js';
import { Row } from './row.js';

interface DetailProps {
  lines: readonly DetailLine[];
  /** Lines that are left out at the top. */
  offset: number;
  /** Lines; the last says how many more there are. */
  height: number;
}

/** A part of many lines. */
export function Detail({ lines, offset, height }: DetailProps) {
  const isCut = offset + height < lines.length;
  const shown = lines.slice(offset, offset + height - (isCut ? 1 : 0));
  const more = lines.length - offset - shown.length;
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      {shown.map(({ label, value, isBold }, index) => (
        <Row key={offset + index} label={label} value={value} isBold={isBold} />
      ))}
      {isCut ? <Text dimColor>{`${more} more lines: space`}</Text> : null}
    </Box>
  );
}
