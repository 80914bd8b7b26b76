import { Box, Text } from 'ink';

interface RuleDetailProps {
  /** What is wrong, why it matters and what to do, in one sentence each. */
  rule: { title: string; why: string; fix: string } | undefined;
  /** Lists its findings. */
  command: string;
  /** Lines; words that do not fit are cut, the command stays. */
  height: number;
}

/** The chosen rule in words, and how to see its findings. */
export function RuleDetail({ rule, command, height }: RuleDetailProps) {
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      {rule !== undefined && height > 2 ? (
        <Box flexDirection="column" flexShrink={1} minHeight={0} overflow="hidden">
          <Box flexShrink={0}>
            <Text bold wrap="truncate-end">
              {rule.title}
            </Text>
          </Box>
          <Box flexShrink={0}>
            <Text dimColor>{rule.why}</Text>
          </Box>
          <Box flexShrink={0}>
            <Text>{rule.fix}</Text>
          </Box>
        </Box>
      ) : null}
      <Box flexShrink={0}>
        <Text>{command}</Text>
      </Box>
    </Box>
  );
}
