import { Box, Text } from 'ink';
import type { KeyBinding } from '../keys.js';

interface HelpProps {
  bindings: readonly KeyBinding[];
  /** Lines. */
  height: number;
}

/** Every key of a screen and what it does. */
export function Help({ bindings, height }: HelpProps) {
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      <Text bold>Keys</Text>
      {bindings.map(({ keys, does }) => (
        <Box key={does} height={1} flexShrink={0}>
          <Box width={18} flexShrink={0}>
            <Text wrap="truncate-end">{keys.join(', ')}</Text>
          </Box>
          <Text wrap="truncate-end">{does}</Text>
        </Box>
      ))}
      <Box marginTop={1} flexShrink={0}>
        <Text dimColor>E error, W warning, N notice, ! makes the run incomplete</Text>
      </Box>
    </Box>
  );
}
