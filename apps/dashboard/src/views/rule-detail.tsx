import { Box, Text } from 'ink';

interface RuleDetailProps {
  /** What is wrong, why it matters and what to do, in one sentence each. */
  rule: { title: string; why: string; fix: string };
  /** Lines; what does not fit is cut. */
  height: number;
}

/** The chosen rule in words. */
export function RuleDetail({ rule, height }: RuleDetailProps) {
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
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
  );
}
